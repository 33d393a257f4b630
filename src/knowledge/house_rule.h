// A house rule: words and patterns of a company's own, looked for in copy, with lines that show how it behaves.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/located.h"
#include "text/finding.h"

namespace posology {

struct HouseRule {
  Place place{};
  Located<std::string> code;  ///< HOUSE and up to four digits, so that no code of ours is ever the same
  Located<std::string> name;  ///< what it finds
  Opt<Level> level;           ///< warning when absent
  Opt<std::string> message;
  Opt<std::string> help;
  Opt<std::string> source;
  ListOf<std::string> words;     ///< found however they are disguised, also in the plural
  ListOf<std::string> patterns;  ///< RE2 over reduced text, letter case aside
  ListOf<std::string> allow;     ///< patterns that are masked first
  ListOf<std::string> fires;     ///< lines that it must find something in
  ListOf<std::string> silent;    ///< lines that it must pass over
};

/// Why a pattern can find nothing, in words; empty when it can.
[[nodiscard]] std::string pattern_problem(const std::string& pattern);

/// Bytes of a text, half open.
struct HouseHit {
  std::size_t begin = 0, end = 0;
};

/// A rule made ready once for any number of texts. Patterns with a problem are left out.
class HouseSearch {
 public:
  explicit HouseSearch(const HouseRule& rule);
  ~HouseSearch();
  HouseSearch(HouseSearch&&) noexcept;
  HouseSearch& operator=(HouseSearch&&) noexcept;
  /// In the order of the text; hits never overlap.
  [[nodiscard]] std::vector<HouseHit> find(std::string_view text) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace posology
