// Reading YAML text by eye: where a value that starts here ends, and what is only space between values.
// All of it works on prepared text (LF or CR LF line ends, no tabs in indentation) and never leaves it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace posology::intake {

/// First byte at or after `at` that is neither space, tab, line end nor comment.
[[nodiscard]] std::size_t skip_blank(std::string_view text, std::size_t at);
/// Like skip_blank, and skips anchors (&a) and tags (!t) in front of a value.
[[nodiscard]] std::size_t skip_properties(std::string_view text, std::size_t at);
/// One past the closing quote of the quoted text that starts at `at`; nothing when it is never closed.
[[nodiscard]] std::optional<std::size_t> end_of_quoted(std::string_view text, std::size_t at);
/// One past the last character of an unquoted or block text, given its value: blanks may differ, all else is as typed.
[[nodiscard]] std::size_t end_of_plain(std::string_view text, std::size_t at, std::string_view value);
/// One past the word at `at` (an alias, an anchor, a tag).
[[nodiscard]] std::size_t end_of_word(std::string_view text, std::size_t at);
/// True for the words of an unquoted text that stand for no value: `~`, `null`, `Null`, `NULL`.
[[nodiscard]] constexpr bool is_typed_null(std::string_view word) {
  return word == "~" || word == "null" || word == "Null" || word == "NULL";
}
/// First byte of the line that holds `at`, and the byte of its LF (or the size of the text).
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t line_end(std::string_view text, std::size_t at);
/// Bytes between the start of the line and `at`.
[[nodiscard]] std::size_t column_of(std::string_view text, std::size_t at);
/// True when one of the lines that start in (begin, end) has content at `column` or left of it.
[[nodiscard]] bool has_line_at_or_left_of(std::string_view text, std::size_t begin, std::size_t end,
                                          std::size_t column);
/// One past the bracket that closes a collection, searched behind its last value at `at`.
[[nodiscard]] std::size_t end_of_flow(std::string_view text, std::size_t at, char bracket);
/// The number of spaces before the first other character of the line that starts at `start`.
[[nodiscard]] std::size_t indentation(std::string_view text, std::size_t start);
/// True for the start of a line like `key:` or `some key: value` (no flow, no comment, no list dash).
[[nodiscard]] bool looks_like_key(std::string_view text, std::size_t at);
/// One past the colon of such a line; `at` when it is none.
[[nodiscard]] std::size_t end_of_key_colon(std::string_view text, std::size_t at);

}  // namespace posology::intake
