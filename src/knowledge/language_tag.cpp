#include "knowledge/language_tag.h"

#include <algorithm>
#include <vector>

#include "text/ascii.h"

namespace posology {
namespace {

constexpr auto alpha = ascii::is_letter;
constexpr auto digit = ascii::is_digit;
bool all_alpha(std::string_view s) { return std::all_of(s.begin(), s.end(), alpha); }
bool all_digit(std::string_view s) { return std::all_of(s.begin(), s.end(), digit); }

std::vector<std::string_view> subtags(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t from = 0;
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + 1;
  }
  parts.push_back(text.substr(from));
  return parts;
}

bool is_variant(std::string_view s) { return s.size() >= 5 || (s.size() == 4 && digit(s[0])); }

}  // namespace

bool is_language_tag(std::string_view text) {
  const auto parts = subtags(text);
  for (const std::string_view part : parts) {
    if (part.empty() || part.size() > 8) return false;
    if (!std::all_of(part.begin(), part.end(), [](char c) { return alpha(c) || digit(c); })) return false;
  }
  std::size_t at = 0;
  // RFC 5646 also allows languages of 4 to 8 letters; none is registered, and "english" is a slip.
  if (parts[0].size() < 2 || parts[0].size() > 3 || !all_alpha(parts[0])) return false;
  ++at;
  for (int n = 0; n < 3 && at < parts.size() && parts[at].size() == 3 && all_alpha(parts[at]); ++n) ++at;
  if (at < parts.size() && parts[at].size() == 4 && all_alpha(parts[at])) ++at;
  if (at < parts.size() &&
      ((parts[at].size() == 2 && all_alpha(parts[at])) || (parts[at].size() == 3 && all_digit(parts[at])))) {
    ++at;
  }
  while (at < parts.size() && is_variant(parts[at])) ++at;
  // What is left: singletons (u-, x- ...), each followed by at least one subtag of its own.
  while (at < parts.size()) {
    const bool is_private = parts[at] == "x" || parts[at] == "X";
    const std::size_t least = is_private ? 1 : 2;
    if (parts[at].size() != 1) return false;
    std::size_t members = 0;
    for (++at; at < parts.size() && parts[at].size() >= least; ++at) ++members;
    if (members == 0) return false;
  }
  return true;
}

}  // namespace posology
