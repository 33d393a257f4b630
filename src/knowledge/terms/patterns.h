// Patterns of one tier of a word list, searched as one alternation would be.
#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/terms/prefilter.h"
#include "knowledge/terms/sentence.h"

namespace re2 {
class RE2;
}

namespace posology::terms {

/// Each pattern is compiled when it is first needed: a text meets the words of few. May be searched by many threads.
class Patterns {
 public:
  /// `patterns` must outlive this; `first` is the number of the first of them in a PatternSet.
  explicit Patterns(std::span<const std::string_view> patterns, std::size_t first = 0);
  ~Patterns();
  Patterns(const Patterns&) = delete;
  Patterns& operator=(const Patterns&) = delete;
  /// From left to right, none over another; where several begin together, that of the first pattern.
  [[nodiscard]] std::vector<Stretch> find(const std::string& text) const;
  /// The same for a text that only these patterns may match.
  [[nodiscard]] std::vector<Stretch> find(const std::string& text, const PatternSet& possible) const;

 private:
  struct Compiled {
    std::once_flag once;
    std::unique_ptr<re2::RE2> re;
  };

  [[nodiscard]] const re2::RE2& compiled(std::size_t index) const;

  std::span<const std::string_view> patterns_;
  std::size_t first_;
  std::unique_ptr<Compiled[]> compiled_;
};

}  // namespace posology::terms
