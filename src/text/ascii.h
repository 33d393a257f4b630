// Letters, digits and capitals of ASCII, the same in every locale; a code point or byte above 0x7F is none of them.
#pragma once

#include <string>

namespace posology::ascii {

// Bytes of UTF-8 are negative where char is signed, and must not become code points.
[[nodiscard]] constexpr char32_t code(char c) { return static_cast<unsigned char>(c); }
[[nodiscard]] constexpr char32_t code(char32_t c) { return c; }

// Of a byte or a code point; objects, so that they can be handed to algorithms.
inline constexpr auto is_ascii = [](auto c) { return code(c) < 0x80; };
inline constexpr auto is_upper = [](auto c) { return code(c) >= 'A' && code(c) <= 'Z'; };
inline constexpr auto is_lower = [](auto c) { return code(c) >= 'a' && code(c) <= 'z'; };
inline constexpr auto is_digit = [](auto c) { return code(c) >= '0' && code(c) <= '9'; };
inline constexpr auto is_letter = [](auto c) { return is_upper(c) || is_lower(c); };
inline constexpr auto is_alnum = [](auto c) { return is_letter(c) || is_digit(c); };

[[nodiscard]] constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
/// Letters with marks and of other scripts stay as they are.
[[nodiscard]] inline std::string to_lower(std::string text) {
  for (char& c : text) c = to_lower(c);
  return text;
}

}  // namespace posology::ascii
