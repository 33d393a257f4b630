// What can be wrong with a table of results: codes and names of its findings.
#pragma once

#include <string>

#include "text/finding.h"

namespace posology::measure {

enum class Complaint {
  no_table,
  column_missing,
  column_unused,
  row_short,
  open_quote,
  bad_date,
  bad_figure,
  unknown_metric,
  unknown_post,
  repeated,
  later_day,
  too_many_rows,
  unknown_table,
  total_row,
  unmatched,
  mixed_dates,
  mixed_zones,
  uncounted,
  overlapping,
  map_unused,
  map_metric,
  table_read,
  after_end,
};
[[nodiscard]] Finding complain(Complaint complaint, Place place, std::string message, std::string help);

}  // namespace posology::measure
