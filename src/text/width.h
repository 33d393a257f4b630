// Display width: how many terminal cells a text takes, and texts made fit to be shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace posology {

/// Cells of a text without tabs or controls: wide characters and emoji sequences 2, combining marks 0, flags 2.
[[nodiscard]] std::size_t display_width(std::string_view utf8);
/// Cuts to at most `cells`, ending in `...` (or `…` when `unicode`) where something was cut; never inside a cluster.
[[nodiscard]] std::string cut_to_width(std::string_view utf8, std::size_t cells, bool unicode);
/// Pads with spaces on the right to `cells` (no cut).
[[nodiscard]] std::string pad_to_width(std::string_view utf8, std::size_t cells);
/// Makes control, escape and bidirectional characters visible (<U+202E>), so that no text can steer a terminal or hide
/// part of a line. Keeps printable text as it is; tab and line ends become visible too.
[[nodiscard]] std::string visible(std::string_view utf8);
/// Letters for letters where the terminal has no UTF-8: what has no ASCII form becomes '?'.
[[nodiscard]] std::string to_ascii(std::string_view utf8);

}  // namespace posology
