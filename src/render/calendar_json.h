// The posting calendar as JSON: the days that have posts or notes; changed only by adding.
#pragma once

#include <string>

#include "model/outcome.h"
#include "report/calendar.h"

namespace posology::render {

/// `posology_calendar` 1. The chosen posts by day and time, each with its moment on the clock of its zone, and what the
/// day itself is: a holiday, a blackout, an event, an observance, an absence, a clock change. The outcome must hold a
/// plan.
[[nodiscard]] std::string calendar_json(const Outcome& outcome, const report::CalendarChoice& choice);

}  // namespace posology::render
