// The plan as Markdown pages: the whole of it, its calendar, its people, its money, its submit dates.
#pragma once

#include <string>

#include "model/outcome.h"
#include "report/calendar.h"

namespace posology::render {

/// Each page stands alone: it begins with the campaign's name and ends with what a clean plan means. The outcome must
/// hold a plan.
[[nodiscard]] std::string plan_markdown(const Outcome& outcome, const std::string& origin = {});
[[nodiscard]] std::string calendar_markdown(const Outcome& outcome, const report::CalendarChoice& choice = {});
[[nodiscard]] std::string resources_markdown(const Outcome& outcome);
[[nodiscard]] std::string money_markdown(const Outcome& outcome);
[[nodiscard]] std::string submit_dates_markdown(const Outcome& outcome);

}  // namespace posology::render
