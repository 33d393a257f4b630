// The calendar on paper: a page for each month, week, quarter or year, then lists of what a page had no room for.
#pragma once

#include "model/outcome.h"
#include "render/pages/page.h"
#include "render/pages/paper_size.h"
#include "report/calendar.h"

namespace posology::render {

/// The outcome must hold a plan, and the chosen days must lie in it.
[[nodiscard]] Book calendar_book(const Outcome& outcome, const report::CalendarChoice& choice, PaperSize size,
                                 const Ruler& ruler);

}  // namespace posology::render
