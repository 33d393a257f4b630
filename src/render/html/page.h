// The plan as one HTML file: nothing is loaded, nothing is sent, and all of it is readable without scripts.
#pragma once

#include <string>

#include "model/outcome.h"
#include "report/calendar.h"

namespace posology::render {

/// Calendar, list, people, money, findings, quality and every post with its reasons. The choice narrows calendar, list
/// and posts; sums stay those of the whole plan. The outcome must hold a plan.
[[nodiscard]] std::string plan_html(const Outcome& outcome, const report::CalendarChoice& choice = {});

}  // namespace posology::render
