// More hours of one person, as a change of the file.
#pragma once

#include "model/plan.h"
#include "planner/change.h"

namespace posology::planner {

/// What the file says of the person, or the table's hours of a week where it says nothing.
[[nodiscard]] HoursRate hours_now(const Campaign& campaign, const PersonLoad& load);

/// In minutes, rounded up to a whole hour.
[[nodiscard]] std::int64_t raised_by(const HoursRate& now, int percent);

/// In minutes of the person's period; what goes beyond asks for another person, not for more hours.
[[nodiscard]] std::int64_t most_hours(const Campaign& campaign, const PersonLoad& load);

/// `minutes` in the person's own period instead of what there is; its price is what all weeks of the load gain.
[[nodiscard]] Change hours_change(const Campaign& campaign, const PersonLoad& load, std::int64_t minutes);

}  // namespace posology::planner
