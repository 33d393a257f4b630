// Unicode: validity, normalisation and counting of UTF-8 text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace posology {

/// Byte offset of the first byte that is not valid UTF-8; nothing when all is valid.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);
[[nodiscard]] std::string to_nfc(std::string_view utf8);
/// NFKC with case folding, and without what is never seen (soft hyphens, zero-width spaces): what word lists are
/// matched against.
[[nodiscard]] std::string to_nfkc_casefold(std::string_view utf8);
/// The characters as numbers; U+FFFD for each byte that is no UTF-8.
[[nodiscard]] std::u32string to_code_points(std::string_view utf8);
[[nodiscard]] std::size_t count_code_points(std::string_view utf8);
[[nodiscard]] std::size_t count_graphemes(std::string_view utf8);
[[nodiscard]] std::size_t count_utf16(std::string_view utf8);

}  // namespace posology
