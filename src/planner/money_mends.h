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

/// Both changes as one entry of the menu.
[[nodiscard]] Change both(const Change& a, const Change& b);

/// Whether the plan breaks the budget or a cap that the other one keeps, or breaks them by more money.
[[nodiscard]] bool breaks_more_money(const Plan& plan, const Plan& other);

}  // namespace posology::planner
