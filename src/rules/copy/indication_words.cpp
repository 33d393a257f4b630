#include "rules/copy/indication_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "text/ascii.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Words that tell one indication from another, as far as their stem goes: "monitoring" is said by "monitors".
bool same_stem(std::string_view a, std::string_view b) {
  const std::size_t common =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  return common >= 4 && common + 3 >= std::max(a.size(), b.size());
}

// The words of a text that carry meaning: four letters and more.
std::vector<std::string> full_words(std::string_view text) {
  static constexpr std::string_view links[] = {"with", "from",  "that",  "this",  "when",  "used",  "been",
                                               "into", "other", "where", "which", "their", "using", "during"};
  std::vector<std::string> words;
  std::string word;
  for (const char c : to_nfkc_casefold(text) + " ") {
    if (ascii::is_letter(c)) {
      word += c;
    } else {
      if (word.size() >= 4 && std::find(std::begin(links), std::end(links), word) == std::end(links))
        words.push_back(word);
      word.clear();
    }
  }
  return words;
}

}  // namespace

bool says_indication(std::string_view sentence, const Product& product) {
  if (!product.indication.text) return false;
  const std::vector<std::string> said = full_words(sentence);
  std::vector<std::string> meant = full_words(product.indication.text->value);
  for (const auto& qualifier : product.indication.qualifiers) {
    for (const std::string& limit : full_words(qualifier.value))
      std::erase_if(meant, [&](const std::string& word) { return same_stem(word, limit); });
  }
  const auto found = std::count_if(meant.begin(), meant.end(), [&](const std::string& word) {
    return std::any_of(said.begin(), said.end(), [&](const std::string& s) { return same_stem(s, word); });
  });
  return found >= 2 && static_cast<std::size_t>(found) * 2 >= meant.size();
}

}  // namespace posology::rules
