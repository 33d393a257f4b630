#include <algorithm>

#include "text/ascii.h"
#include "text/code_points.h"
#include "text/link.h"

namespace posology {
namespace {

bool hexadecimal(char32_t c) { return ascii::is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool in(char32_t c, std::string_view ascii) {
  return c < 0x80 && ascii.find(static_cast<char>(c)) != std::string_view::npos;
}
bool host_letter(char32_t c) { return c >= 0x80 || ascii::is_alnum(c); }
bool address_letter(char32_t c) { return host_letter(c) || in(c, "-._~%!$&'()*+,;=:|@"); }
bool query_letter(char32_t c) { return address_letter(c) || in(c, "/?"); }
bool fragment_letter(char32_t c) { return query_letter(c) || in(c, "#"); }

using Part = std::u32string_view;

bool all(Part part, bool (*fits)(char32_t)) { return std::all_of(part.begin(), part.end(), fits); }

// 0 to 255 without a leading zero.
bool octet(Part part) {
  if (part.empty() || part.size() > 3 || !all(part, ascii::is_digit) || (part.size() > 1 && part[0] == '0'))
    return false;
  unsigned value = 0;
  for (const char32_t c : part) value = value * 10 + static_cast<unsigned>(c - '0');
  return value < 256;
}

bool label(Part part, bool underscores) {
  if (part.empty() || !host_letter(part.front()) || !host_letter(part.back())) return false;
  return std::all_of(part.begin(), part.end(),
                     [&](char32_t c) { return host_letter(c) || c == '-' || (underscores && c == '_'); });
}

// Four numbers, or at least two labels of which the last begins with a letter; only subdomains hold underscores.
bool host(Part name) {
  std::vector<Part> labels;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t dot = std::min(name.find('.', begin), name.size());
    labels.push_back(name.substr(begin, dot - begin));
    begin = dot + 1;
  }
  if (labels.size() == 4 && std::all_of(labels.begin(), labels.end(), octet)) return true;
  if (labels.size() < 2 || (!labels.back().empty() && ascii::is_digit(labels.back()[0]))) return false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (!label(labels[i], i + 2 < labels.size())) return false;
  }
  return true;
}

// "[3ffe:1900::1]": hexadecimal digits and colons.
bool bracketed(Part name) {
  return name.size() > 4 && name.front() == '[' && name.back() == ']' &&
         all(name.substr(1, name.size() - 2), [](char32_t c) { return hexadecimal(c) || c == ':'; });
}

bool authority(Part text) {
  const std::size_t at = text.rfind('@');
  if (at != Part::npos) {
    if (!all(text.substr(0, at), address_letter)) return false;
    text.remove_prefix(at + 1);
  }
  const std::size_t bracket = text.rfind(']'), colon = text.rfind(':');
  if (colon != Part::npos && (bracket == Part::npos || colon > bracket)) {
    if (colon + 1 == text.size() || !all(text.substr(colon + 1), ascii::is_digit)) return false;
    text = text.substr(0, colon);
  }
  return host(text) || bracketed(text);
}

}  // namespace

bool is_web_address(std::string_view utf8) {
  const CodePoints points(utf8);
  const std::u32string whole = points.part(0, points.size());
  Part rest = whole;
  const std::size_t colon = rest.find(U"://");
  if (colon == Part::npos) return false;
  std::string scheme;
  for (const char32_t c : rest.substr(0, colon)) scheme += ascii::is_letter(c) ? static_cast<char>(c | 0x20U) : '?';
  if (scheme != "http" && scheme != "https") return false;
  rest.remove_prefix(colon + 3);
  const std::size_t end = std::min(rest.find_first_of(U"/?#"), rest.size());
  if (!authority(rest.substr(0, end))) return false;
  rest.remove_prefix(end);
  const std::size_t hash = std::min(rest.find('#'), rest.size());
  const Part tail = rest.substr(std::min(hash + 1, rest.size()));
  return all(rest.substr(0, hash), query_letter) && all(tail, fragment_letter);
}

}  // namespace posology
