// Which table a file of figures holds: its map, its delimiter, and the row of its heading.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "measure/delimited.h"
#include "model/column_map.h"
#include "model/date.h"
#include "text/finding.h"

namespace posology::measure {

/// Rows of a file, without empty lines, in which its heading is looked for: exports put charts and titles above it.
inline constexpr std::size_t most_rows_above = 400;

struct FoundTable {
  const ColumnMap* map = nullptr;  ///< none: not the table of any map
  char delimiter = ',';
  std::size_t heading = 0;          ///< its row, without empty lines
  std::optional<DateRange> period;  ///< as lines above the heading say it: "# Start date: 20270111"
  Findings problems;                ///< why the file is no table that can be read; none with a map or a table of ours
};

/// The map with most of its columns in one row; of equals the earlier one. A table of ours (date, metric, value) has no
/// map and no problems. `run` is the campaign's: a period without a first day begins there.
[[nodiscard]] FoundTable find_table(std::string_view text, std::uint32_t number, const std::vector<ColumnMap>& maps,
                                    DateRange run);

}  // namespace posology::measure
