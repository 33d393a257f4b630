#include "knowledge/terms/negation.h"

#include <algorithm>
#include <string>

namespace posology::terms {
namespace {

constexpr int window = 3;
constexpr std::string_view negators[] = {"no",      "not", "never",  "cannot",  "can't",  "isn't",  "aren't",
                                         "without", "nor", "hasn't", "haven't", "wasn't", "weren't"};

bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '\'';
}

bool ends_sentence(std::string_view between) { return between.find_first_of(".!?\n") != std::string_view::npos; }

bool is_negator(std::string_view word, std::string_view next) {
  if (word == "not" && (next == "only" || next == "just")) return false;
  if (word == "no" && (next == "other" || next == "better" || next == "more")) return false;
  return std::find(std::begin(negators), std::end(negators), word) != std::end(negators);
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && in_word(text[end])) ++end;
  return text.substr(at, end - at);
}

}  // namespace

bool negated_before(std::string_view reduced, std::size_t at) {
  std::string_view next = word_at(reduced, at);
  std::size_t right = at;
  for (int n = 0; n < window; ++n) {
    std::size_t end = right;
    while (end > 0 && !in_word(reduced[end - 1])) --end;
    if (end == 0 || ends_sentence(reduced.substr(end, right - end))) return false;
    std::size_t begin = end;
    while (begin > 0 && in_word(reduced[begin - 1])) --begin;
    const std::string_view word = reduced.substr(begin, end - begin);
    if (is_negator(word, next)) return true;
    next = word;
    right = begin;
  }
  return false;
}

}  // namespace posology::terms
