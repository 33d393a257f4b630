#include "knowledge/terms/sentence.h"

#include <algorithm>

#include "text/ascii.h"

namespace posology::terms {
namespace {

constexpr std::string_view abbreviations[] = {"vs",  "dr",   "no", "e.g", "i.e", "approx",
                                              "fig", "prof", "mr", "ms",  "st"};

// Words after which another thought begins.
constexpr std::string_view turns[] = {" but ",   " however ", " because ", " yet ",      " and ",
                                      " while ", " whereas ", " though ",  " although ", " so "};

bool letter(char c) { return ascii::is_letter(c) || c == '.'; }

bool abbreviated(std::string_view text, std::size_t dot) {
  std::size_t begin = dot;
  while (begin > 0 && letter(text[begin - 1])) --begin;
  const std::string_view word = text.substr(begin, dot - begin);
  const bool initials = word.size() == 1 || (word.size() >= 3 && word[word.size() - 2] == '.');
  return initials || std::find(std::begin(abbreviations), std::end(abbreviations), word) != std::end(abbreviations);
}

bool ends_sentence(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (c == '\n') return true;
  if (c != '.' && c != '!' && c != '?') return false;
  const bool last = i + 1 == text.size();
  if (!last && text[i + 1] != ' ' && text[i + 1] != '"' && text[i + 1] != '\n' && text[i + 1] != ')') return false;
  return c != '.' || last || !abbreviated(text, i);
}

}  // namespace

Stretch sentence_at(std::string_view reduced, std::size_t at) {
  Stretch sentence{std::min(at, reduced.size()), std::min(at, reduced.size())};
  while (sentence.begin > 0 && !ends_sentence(reduced, sentence.begin - 1)) --sentence.begin;
  while (sentence.end < reduced.size() && !ends_sentence(reduced, sentence.end)) ++sentence.end;
  if (sentence.end < reduced.size()) ++sentence.end;
  return sentence;
}

std::size_t clause_begin(std::string_view reduced, std::size_t at) {
  const std::size_t first = sentence_at(reduced, at).begin;
  const std::string_view before = reduced.substr(first, at - first);
  std::size_t begin = 0;
  const auto turn = [&](std::string_view mark) {
    const std::size_t found = before.rfind(mark);
    if (found != std::string_view::npos) begin = std::max(begin, found + mark.size());
  };
  for (const std::string_view mark : {";", ":", "(", ")", " - "}) turn(mark);
  for (const std::string_view word : turns) turn(word);
  for (std::size_t comma = before.rfind(','); comma != std::string_view::npos && comma >= begin;) {
    const std::string_view after = before.substr(comma);
    const bool list = after.find(" or ") != std::string_view::npos || after.find(" nor ") != std::string_view::npos;
    if (!list) return first + comma + 1;
    comma = comma == 0 ? std::string_view::npos : before.rfind(',', comma - 1);
  }
  return first + begin;
}

}  // namespace posology::terms
