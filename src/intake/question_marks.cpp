#include "intake/question_marks.h"

#include <algorithm>

namespace posology::intake {
namespace {

// A control character, which prepared text never holds and no unquoted text needs.
constexpr char stand_in = '\x1A';

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_one_of(char c, std::string_view list) { return list.find(c) != std::string_view::npos; }

// A sign stands first in its line, or behind another sign, and a blank follows it.
bool belongs_to_text(std::string_view text, std::size_t at) {
  std::size_t before = at;
  while (before > 0 && is_blank(text[before - 1])) --before;
  if (before == 0 || is_break(text[before - 1])) return false;
  if (!is_one_of(text[before - 1], before == at ? "{[," : "{[,:-?")) return true;
  const char next = at + 1 < text.size() ? text[at + 1] : '\n';
  return !is_blank(next) && !is_break(next) && !is_one_of(next, ",[]{}");
}

}  // namespace

// In double quotes a text may name it: then nobody could tell the two apart.
bool takes_stand_ins(std::string_view text) {
  constexpr std::string_view escapes[] = {"\\x1a", "\\x1A", "\\u001a", "\\u001A", "\\U0000001a", "\\U0000001A"};
  return std::none_of(std::begin(escapes), std::end(escapes),
                      [&](std::string_view escape) { return text.find(escape) != std::string_view::npos; });
}

std::string for_library(std::string_view text) {
  std::string out(text);
  if (!takes_stand_ins(text)) return out;
  for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
    if (belongs_to_text(text, at)) out[at] = stand_in;
  }
  return out;
}

std::string from_library(std::string value) {
  std::replace(value.begin(), value.end(), stand_in, '?');
  return value;
}

}  // namespace posology::intake
