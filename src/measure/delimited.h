// Delimited text (CSV): rows of cells, each with its place; quotes as in RFC 4180.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace posology::measure {

struct DelimitedCell {
  std::string text;  ///< without its quotes
  Place place;       ///< with its quotes
};
using DelimitedRow = std::vector<DelimitedCell>;

struct Delimited {
  std::vector<DelimitedRow> rows;   ///< without empty lines
  std::optional<Place> open_quote;  ///< a quote that is never closed; the row that it begins in is left out
};

/// `source` is the number that places carry. A line ends at LF, CRLF or a CR alone. No more than `most_rows` are read.
[[nodiscard]] Delimited parse_delimited(std::string_view text, char delimiter, std::uint32_t source,
                                        std::size_t most_rows);

}  // namespace posology::measure
