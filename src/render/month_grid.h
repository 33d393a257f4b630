// A wall calendar in letters: a page for each month, a box for each day.
#pragma once

#include "render/line.h"
#include "report/calendar.h"

namespace posology::render {

/// Lists by week where the page is too narrow for boxes.
[[nodiscard]] Lines month_grids(const report::Calendar& calendar, const TextStyle& style);

}  // namespace posology::render
