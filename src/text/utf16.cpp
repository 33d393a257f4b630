#include "text/utf16.h"

#include <utf8proc.h>

namespace posology {
namespace {

constexpr utf8proc_int32_t replacement = 0xFFFD;

void append(std::string& text, utf8proc_int32_t code) {
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t length = utf8proc_encode_char(code, bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

utf8proc_int32_t unit(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::little ? second << 8 | first : first << 8 | second;
}

bool high(utf8proc_int32_t code) { return code >= 0xD800 && code <= 0xDBFF; }
bool low(utf8proc_int32_t code) { return code >= 0xDC00 && code <= 0xDFFF; }

}  // namespace

std::string utf8_of_utf16(std::string_view bytes, ByteOrder order) {
  std::string text;
  std::size_t at = 0;
  while (at + 1 < bytes.size()) {
    utf8proc_int32_t code = unit(bytes, at, order);
    at += 2;
    if (high(code) && at + 1 < bytes.size() && low(unit(bytes, at, order))) {
      code = 0x10000 + ((code - 0xD800) << 10) + (unit(bytes, at, order) - 0xDC00);
      at += 2;
    }
    append(text, high(code) || low(code) ? replacement : code);
  }
  if (at < bytes.size()) append(text, replacement);
  return text;
}

}  // namespace posology
