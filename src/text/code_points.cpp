#include "text/code_points.h"

#include <utf8proc.h>

namespace posology {

CodePoints::CodePoints(std::string_view text) {
  const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  // As many as bytes, until it is known how many they are: most text is ASCII.
  codes_.resize(text.size());
  bytes_.resize(text.size() + 1);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    bytes_[count] = at;
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      codes_[count++] = static_cast<char32_t>(text[at++]);
      continue;
    }
    utf8proc_int32_t code = -1;
    const utf8proc_ssize_t n = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    codes_[count++] = n > 0 ? static_cast<char32_t>(code) : char32_t{0xFFFD};
    at += n > 0 ? static_cast<std::size_t>(n) : 1;
  }
  codes_.resize(count);
  bytes_.resize(count + 1);
  bytes_[count] = text.size();
}

}  // namespace posology
