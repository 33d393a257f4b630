// Display width: how many terminal cells a text takes, and texts made fit to be shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace posology {

/// What the eye takes for one character (a grapheme cluster): a part of the text it came from, and its cells.
struct Cluster {
  std::string_view text;
  std::size_t cells = 0;
};
[[nodiscard]] std::vector<Cluster> clusters(std::string_view utf8);

/// Cells of a text without tabs or controls: wide characters and emoji sequences 2, combining marks 0, flags 2.
[[nodiscard]] std::size_t display_width(std::string_view utf8);
/// Cuts to at most `cells`, ending in `...` (or `…` when `unicode`) where something was cut; never inside a cluster.
[[nodiscard]] std::string cut_to_width(std::string_view utf8, std::size_t cells, bool unicode);
/// Pads with spaces on the right to `cells` (no cut).
[[nodiscard]] std::string pad_to_width(std::string_view utf8, std::size_t cells);
/// Makes control, escape and bidirectional characters, and those without any width, visible (<U+202E>), so that no text
/// can steer a terminal or hide part of a line; tab and line ends become visible too. Joiners stay where they join (in
/// emoji and in scripts that use them), tags stay in flags. Commands to a workflow runner (`##[`, `##vso[`) get a
/// space.
[[nodiscard]] std::string visible(std::string_view utf8);
/// Letters for letters where the terminal has no UTF-8: marks are dropped, and what has no ASCII form becomes '?'.
[[nodiscard]] std::string to_ascii(std::string_view utf8);
/// Where a command to a workflow runner must be broken: the byte after the `##` of the first `##[` or `##word[` at or
/// after `from`; npos when there is none.
[[nodiscard]] std::size_t runner_command(std::string_view text, std::size_t from = 0);

}  // namespace posology
