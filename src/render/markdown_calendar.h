// The tables of a calendar in Markdown.
#pragma once

#include <string>

#include "report/calendar.h"

namespace posology::render {

/// Second-level headings with their tables, each ended by an empty line.
[[nodiscard]] std::string calendar_tables(const report::Calendar& calendar, report::CalendarView view);

}  // namespace posology::render
