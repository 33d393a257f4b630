#include "knowledge/terms/negation.h"

#include <algorithm>

#include "knowledge/terms/sentence.h"
#include "text/ascii.h"

namespace posology::terms {
namespace {

constexpr int window = 8;
constexpr std::string_view negators[] = {"no", "not", "never", "cannot", "without", "nor", "neither", "none", "nobody",
                                         // German, French, Spanish, Italian, Polish, Dutch
                                         "nie", "niemals", "nicht", "kein", "keine", "keinen", "keiner", "jamais",
                                         "aucun", "aucune", "nunca", "ning_n", "ninguna", "nessun", "nessuna", "nigdy",
                                         "geen", "niet", "nooit"};

// After a negator these words make it a praise or an appeal.
constexpr std::string_view no_negation[] = {
    "not only",    "not just",     "not merely",  "not miss",    "no other",      "no better",      "no more",
    "no matter",   "no doubt",     "no wonder",   "no longer",   "no need",       "no limits",      "never before",
    "never again", "never miss",   "never been",  "don't miss",  "don't wait",    "don't settle",   "don't worry",
    "don't let",   "don't forget", "can't wait",  "cannot wait", "won't believe", "don't hesitate", "without doubt",
    "not wait",    "not hesitate", "no surprise", "no wait",     "no waiting",    "no fuss",        "no compromise"};

bool in_word(char c) { return ascii::is_alnum(c) || c == '_' || c == '\''; }

bool is_negator(std::string_view word, std::string_view before, std::string_view next) {
  const bool contracted = word.size() > 3 && word.substr(word.size() - 3) == "n't";
  if (!contracted && std::find(std::begin(negators), std::end(negators), word) == std::end(negators)) return false;
  if (before == "why") return false;
  return std::none_of(std::begin(no_negation), std::end(no_negation), [&](std::string_view pair) {
    return pair.substr(0, word.size()) == word && pair.substr(std::min(pair.size(), word.size() + 1)) == next;
  });
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && in_word(text[end])) ++end;
  return text.substr(at, end - at);
}

/// The word that ends before `right`; empty at the text's beginning.
std::string_view word_before(std::string_view text, std::size_t right) {
  while (right > 0 && !in_word(text[right - 1])) --right;
  std::size_t begin = right;
  while (begin > 0 && in_word(text[begin - 1])) --begin;
  return text.substr(begin, right - begin);
}

}  // namespace

bool negated_before(std::string_view reduced, std::size_t at) {
  const std::size_t first = clause_begin(reduced, at);
  const std::string_view clause = reduced.substr(first, at - first);
  std::string_view next = word_at(reduced, at);
  std::size_t right = clause.size();
  for (int n = 0; n < window; ++n) {
    const std::string_view word = word_before(clause, right);
    if (word.empty()) return false;
    right = static_cast<std::size_t>(word.data() - clause.data());
    if (is_negator(word, word_before(clause, right), next)) return true;
    next = word;
  }
  return false;
}

}  // namespace posology::terms
