// The posting calendar as text: by week, by month, by quarter, by year.
#pragma once

#include <string>

#include "model/outcome.h"
#include "report/calendar.h"
#include "text/show_finding.h"

namespace posology::render {

/// The outcome must hold a plan.
[[nodiscard]] std::string calendar_text(const Outcome& outcome, const report::CalendarChoice& choice,
                                        const TextStyle& style);

}  // namespace posology::render
