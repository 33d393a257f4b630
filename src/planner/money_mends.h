// Changes that give a plan the money it lacks: the caps of months, the total of the budget.
#pragma once

#include <vector>

#include "model/plan.h"
#include "planner/change.h"
#include "planner/plan.h"

namespace posology::planner {

/// Each cap that could not be kept, raised to what its month comes to without it (found by planning again); then all of
/// those together.
void raise_caps(const Campaign& campaign, const Options& options, const Plan& plan, std::vector<Change>& into);
/// A written total, raised to the least that covers what is planned and the contingency.
void raise_total(const Campaign& campaign, const Plan& plan, std::vector<Change>& into);

}  // namespace posology::planner
