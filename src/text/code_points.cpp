#include "text/code_points.h"

#include <utf8proc.h>

namespace posology {

CodePoints::CodePoints(std::string_view text) {
  const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  codes_.reserve(text.size());
  bytes_.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      codes_ += static_cast<char32_t>(text[at]);
      bytes_.push_back(at++);
      continue;
    }
    utf8proc_int32_t code = -1;
    const utf8proc_ssize_t n = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    codes_ += n > 0 ? static_cast<char32_t>(code) : char32_t{0xFFFD};
    bytes_.push_back(at);
    at += n > 0 ? static_cast<std::size_t>(n) : 1;
  }
  bytes_.push_back(text.size());
}

}  // namespace posology
