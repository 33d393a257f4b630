#include "rules/copy/about.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/unicode.h"

namespace posology::rules {
namespace {

constexpr int few_words = 4;  // before a term: no subject of its own
constexpr std::string_view own_words[] = {"our",  "ours", "we",   "us",     "it",     "its",    "it's",
                                          "this", "you",  "your", "choose", "switch", "upgrade"};

bool letter(char c) { return (c >= 'a' && c <= 'z') || c == '\'' || static_cast<unsigned char>(c) >= 0x80; }

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < folded.size();) {
    std::size_t end = i;
    while (end < folded.size() && letter(folded[end])) ++end;
    if (end > i) words.push_back(folded.substr(i, end - i));
    i = std::max(end, i + 1);
  }
  return words;
}

bool named(const std::string& folded, const Product& product) {
  for (const auto* name : {&product.name, &product.generic_name}) {
    if (*name && !(*name)->value.empty() && folded.find(to_nfkc_casefold((*name)->value)) != std::string::npos)
      return true;
  }
  return false;
}

}  // namespace

bool names_own(std::string_view text, const TermHit& hit, const std::vector<const Product*>& products) {
  const std::string sentence = to_nfkc_casefold(hit.sentence.of(text));
  return std::any_of(products.begin(), products.end(), [&](const Product* p) { return named(sentence, *p); });
}

std::vector<const Product*> named_in_sentence(std::string_view text, const TermHit& hit,
                                              const std::vector<const Product*>& products) {
  std::string sentence = to_nfkc_casefold(hit.sentence.of(text));
  std::vector<std::pair<std::string, const Product*>> names;
  for (const Product* product : products) {
    if (product->name && !product->name->value.empty())
      names.emplace_back(to_nfkc_casefold(product->name->value), product);
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  std::vector<const Product*> named;
  for (const auto& [name, product] : names) {
    bool found = false;
    for (std::size_t at = sentence.find(name); at != std::string::npos; at = sentence.find(name, at)) {
      sentence.erase(at, name.size());
      found = true;
    }
    if (found) named.push_back(product);
  }
  return named;
}

bool about_own(std::string_view text, const TermHit& hit, const std::vector<const Product*>& products) {
  if (names_own(text, hit, products)) return true;
  const std::string sentence = to_nfkc_casefold(hit.sentence.of(text));
  const std::string before = to_nfkc_casefold(text.substr(hit.sentence.begin, hit.begin - hit.sentence.begin));
  if (words_of(before).size() < few_words) return true;
  const auto words = words_of(sentence);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return std::find(std::begin(own_words), std::end(own_words), word) != std::end(own_words);
  });
}

}  // namespace posology::rules
