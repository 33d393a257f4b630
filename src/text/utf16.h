// UTF-16 bytes as UTF-8 text.
#pragma once

#include <string>
#include <string_view>

namespace posology {

enum class ByteOrder { little, big };
/// Without a byte order mark. Half a pair, and a last odd byte, become U+FFFD.
[[nodiscard]] std::string utf8_of_utf16(std::string_view bytes, ByteOrder order);

}  // namespace posology
