#include "text/emoji.h"

#include <utf8proc.h>

#include <algorithm>
#include <string>

#include "text/unicode.h"

namespace posology {
namespace {

constexpr char32_t joiner = 0x200D, picture_selector = 0xFE0F, keycap = 0x20E3;

bool regional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool tag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }

bool pictographic(char32_t c) {
  return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->boundclass ==
         UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool keycap_sequence(const std::u32string& codes) {
  const char32_t base = codes[0];
  const bool key = (base >= '0' && base <= '9') || base == '#' || base == '*';
  return key && codes.size() > 1 && codes.size() < 4 && codes.back() == keycap;
}

}  // namespace

bool is_emoji(std::string_view cluster) {
  if (cluster.size() < 2) return false;  // a byte alone is ASCII or nothing
  const std::u32string codes = to_code_points(cluster);
  if (codes.empty()) return false;
  if (keycap_sequence(codes)) return true;
  if (regional(codes[0])) return codes.size() == 2 && regional(codes[1]);
  if (!pictographic(codes[0]) && !skin_tone(codes[0])) return false;
  // A joiner that joins nothing is a character of its own.
  if (codes.back() == joiner) return false;
  const bool picture = codes[0] > 0x10FF || codes.find(picture_selector) != std::u32string::npos;
  return picture && std::all_of(codes.begin() + 1, codes.end(), [](char32_t c) {
           return c == joiner || c == picture_selector || c == keycap || skin_tone(c) || tag(c) || pictographic(c) ||
                  c == 0x2640 || c == 0x2642;
         });
}

}  // namespace posology
