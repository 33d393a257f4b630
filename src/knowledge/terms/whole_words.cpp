#include "knowledge/terms/whole_words.h"

#include <optional>

#include "text/ascii.h"

namespace posology::terms {
namespace {

bool is_word(char c) { return ascii::is_alnum(c) || c == '_'; }

// A boundary lies between a letter and none, also at the ends of the text.
bool boundary(std::string_view text, std::size_t at) {
  const bool before = at > 0 && is_word(text[at - 1]);
  const bool after = at < text.size() && is_word(text[at]);
  return before != after;
}

std::optional<std::size_t> end_of(std::string_view text, std::size_t at, const std::string& word) {
  if (text.compare(at, word.size(), word) != 0) return std::nullopt;
  for (const std::string_view plural : {"s", "es", ""}) {
    const std::size_t end = at + word.size() + plural.size();
    if (end <= text.size() && text.substr(at + word.size(), plural.size()) == plural && boundary(text, end)) return end;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Stretch> words_of(std::string_view reduced, std::span<const std::string> words) {
  std::vector<Stretch> spans;
  for (std::size_t at = 0; at < reduced.size();) {
    std::optional<std::size_t> end;
    if (boundary(reduced, at)) {
      for (const std::string& word : words) {
        if (!end) end = end_of(reduced, at, word);
      }
    }
    if (end) spans.push_back({at, *end});
    at = end.value_or(at + 1);
  }
  return spans;
}

}  // namespace posology::terms
