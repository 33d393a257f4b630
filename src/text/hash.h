// Hashes that appear in outputs: SHA-256, written in lower-case hexadecimal or in base64.
#pragma once

#include <string>
#include <string_view>

namespace posology {

/// 64 hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);
/// 44 characters of base64 (RFC 4648), as content policies write it.
[[nodiscard]] std::string sha256_base64(std::string_view bytes);

}  // namespace posology
