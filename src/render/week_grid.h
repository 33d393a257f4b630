// The calendar by week on a terminal: days are columns, times are rows; a list where the page is too narrow.
#pragma once

#include <optional>

#include "render/line.h"
#include "report/calendar.h"

namespace posology::render {

/// The week of `today` is marked.
[[nodiscard]] Lines week_grids(const report::Calendar& calendar, std::optional<Date> today, const TextStyle& style);

}  // namespace posology::render
