#include "text/escape.h"

#include <algorithm>

#include "text/width.h"

namespace posology {
namespace {

// `&` starts an entity and `~` strikes out; both would change the words that are shown.
constexpr std::string_view signs = "\\|`*_[]<>&~";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_outer_spaces(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// One line of the user's text; tabs would be shown as a code name, a page shows them as a space.
std::string escaped(std::string_view line) {
  std::string plain(without_outer_spaces(line));
  std::replace(plain.begin(), plain.end(), '\t', ' ');
  std::string out;
  for (const char c : visible(plain)) {
    if (signs.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string lines_joined(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t end = text.find_first_of("\r\n");
    out += escaped(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    if (text.empty()) return out;  // the end of the last line starts no other
    out += "<br>";
  }
}

}  // namespace

std::string markdown_cell(std::string_view utf8) { return lines_joined(utf8); }

std::string markdown_line(std::string_view utf8) {
  std::string out = lines_joined(utf8);
  const auto digits = static_cast<std::size_t>(std::find_if_not(out.begin(), out.end(), is_digit) - out.begin());
  if (!out.empty() && std::string_view("#+-=").find(out[0]) != std::string_view::npos) return "\\" + out;
  if (digits > 0 && digits < out.size() && (out[digits] == '.' || out[digits] == ')')) out.insert(digits, "\\");
  return out;
}

}  // namespace posology
