// Loads of people: hours planned and hours there, by week; hours of roles that nobody holds.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/working_days.h"

namespace posology::planner {

/// Weeks from the first day of work to day `last`, with what each person has and nothing planned.
[[nodiscard]] std::vector<PersonLoad> empty_loads(const Campaign& campaign, const WorkingDays& days, int last);
/// Fills `people` and `unstaffed` from the tasks of the placed posts.
void fill_loads(const Campaign& campaign, const WorkingDays& days, Plan& plan);
/// Fills the peak figures of `quality` from `people`; the earliest week, then the order of the team, among equals.
void fill_peak(Plan& plan);

}  // namespace posology::planner
