// A snippet: the source lines of a place, with line numbers and carets under the exact cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/place.h"
#include "text/show_finding.h"
#include "text/source.h"

namespace posology {

/// One source line made fit to be shown, and the cells [from, to) of the marked part in it.
struct ShownLine {
  std::string text;
  std::size_t from = 0;
  std::size_t to = 0;
};

/// Bytes [begin, end) of the line are marked (at least one cell). Tabs go to stops of 4 cells; a line longer than
/// `room` cells is cut around the marked part, with a mark where it was cut.
[[nodiscard]] ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t room,
                                   bool unicode);

/// First and last line of the place, each with carets; `caret_color` is an escape sequence, used when the style has
/// colours. The place must be in the sources.
[[nodiscard]] std::string snippet(const Sources& sources, const Place& place, const TextStyle& style,
                                  std::string_view caret_color);
/// Cells that the line numbers of the place's snippet take.
[[nodiscard]] std::size_t gutter_width(const Sources& sources, const Place& place);

}  // namespace posology
