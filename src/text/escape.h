// Escaping: a user's words inside Markdown, so that they are shown as they are and never read as markup.
#pragma once

#include <string>
#include <string_view>

namespace posology {

/// Text of a paragraph, a heading or a list item, on its own line: signs of markup get a backslash, also those that
/// only mean something at the start of a line (# + - = 1. 1)); line ends become <br>, tabs and outer spaces are dropped
/// to what a page shows of them, and what can hide text is made visible.
[[nodiscard]] std::string markdown_line(std::string_view utf8);
/// The same for a cell of a table, where the start of the text has no meaning of its own.
[[nodiscard]] std::string markdown_cell(std::string_view utf8);

}  // namespace posology
