#include "text/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

#include "text/ascii.h"

namespace posology {
namespace {

bool all_ascii(std::string_view text) { return std::all_of(text.begin(), text.end(), ascii::is_ascii); }

const utf8proc_uint8_t* bytes(std::string_view text) { return reinterpret_cast<const utf8proc_uint8_t*>(text.data()); }

// Text that the library refuses (not UTF-8) comes back as it is.
std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &result,
                                             static_cast<utf8proc_option_t>(options));
  if (size < 0) return std::string(text);
  std::string out(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
  std::free(result);
  return out;
}

// Calls `each` with every code point; what is no UTF-8 counts byte by byte.
template <class Each>
void walk(std::string_view text, Each each) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (ascii::is_ascii(text[at])) {
      each(utf8proc_int32_t{text[at++]});
      continue;
    }
    utf8proc_int32_t code = -1;
    const utf8proc_ssize_t n =
        utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    each(n > 0 ? code : utf8proc_int32_t{0xFFFD});
    at += n > 0 ? static_cast<std::size_t>(n) : 1;
  }
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (ascii::is_ascii(text[at])) {
      ++at;
      continue;
    }
    utf8proc_int32_t code = -1;
    const utf8proc_ssize_t n =
        utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (n <= 0) return at;
    at += static_cast<std::size_t>(n);
  }
  return std::nullopt;
}

std::string to_nfc(std::string_view utf8) {
  if (all_ascii(utf8)) return std::string(utf8);
  return mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string to_nfkc_casefold(std::string_view utf8) {
  if (all_ascii(utf8)) return ascii::to_lower(std::string(utf8));
  return mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
}

std::u32string to_code_points(std::string_view utf8) {
  std::u32string codes;
  codes.reserve(utf8.size());
  walk(utf8, [&](utf8proc_int32_t code) { codes += static_cast<char32_t>(code); });
  return codes;
}

std::size_t count_code_points(std::string_view utf8) {
  std::size_t count = 0;
  walk(utf8, [&](utf8proc_int32_t) { ++count; });
  return count;
}

std::size_t count_graphemes(std::string_view utf8) {
  std::size_t count = 0;
  utf8proc_int32_t last = -1, state = 0;
  walk(utf8, [&](utf8proc_int32_t code) {
    if (last < 0 || utf8proc_grapheme_break_stateful(last, code, &state)) ++count;
    last = code;
  });
  return count;
}

std::size_t count_utf16(std::string_view utf8) {
  std::size_t count = 0;
  walk(utf8, [&](utf8proc_int32_t code) { count += code > 0xFFFF ? 2 : 1; });
  return count;
}

}  // namespace posology
