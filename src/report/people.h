// People by week: the load of each person as a part of what they can give, with absences and overload marked.
#pragma once

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// A row for each person, a column for each ISO week from the first to the last with work, and the peak at the end.
/// No rows without a team. A cell's text is "91%", "118%!" where it is over capacity, "away", or empty without work.
[[nodiscard]] Table people_by_week(const Outcome& outcome);

}  // namespace posology::report
