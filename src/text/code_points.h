// A text as numbered characters, each with the byte where it begins.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace posology {

/// Whether each byte is a character: most copy, which needs no look for what ASCII does not have.
[[nodiscard]] constexpr bool all_ascii(std::string_view text) {
  unsigned all = 0;
  for (const char c : text) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

class CodePoints {
 public:
  /// Each byte that is no UTF-8 is one character, U+FFFD.
  explicit CodePoints(std::string_view text);

  [[nodiscard]] std::size_t size() const { return codes_.size(); }
  [[nodiscard]] char32_t operator[](std::size_t at) const { return codes_[at]; }
  /// Where a character begins; of size(): the length of the text.
  [[nodiscard]] std::size_t byte(std::size_t at) const { return bytes_[at]; }
  [[nodiscard]] std::u32string part(std::size_t begin, std::size_t end) const {
    return codes_.substr(begin, end - begin);
  }

 private:
  std::u32string codes_;
  std::vector<std::size_t> bytes_;
};

}  // namespace posology
