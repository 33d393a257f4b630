// Patterns of one tier of a word list, as one alternation: one pass over the text.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/terms/sentence.h"

namespace re2 {
class RE2;
}

namespace posology::terms {

/// All patterns as one, with the nouns of word_class.h put in; empty without patterns.
[[nodiscard]] std::string alternation(std::span<const std::string_view> patterns);

class Patterns {
 public:
  explicit Patterns(std::span<const std::string_view> patterns);
  ~Patterns();
  Patterns(Patterns&&) noexcept;
  Patterns(const Patterns&) = delete;
  Patterns& operator=(Patterns&&) = delete;
  Patterns& operator=(const Patterns&) = delete;
  /// From left to right, none over another.
  [[nodiscard]] std::vector<Stretch> find(const std::string& text) const;

 private:
  std::unique_ptr<re2::RE2> re_;
};

}  // namespace posology::terms
