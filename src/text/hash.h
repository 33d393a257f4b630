// Hashes that appear in outputs: SHA-256, written in lower-case hexadecimal.
#pragma once

#include <string>
#include <string_view>

namespace posology {

/// 64 hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace posology
