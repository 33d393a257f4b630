// Holding a post back after all: it keeps its line in the plan, loses its place, and the counts follow.
#pragma once

#include <string>

#include "model/plan.h"

namespace posology::planner {

/// Takes the post out of the calendar, with its work and its cost; `why` is the reason that it carries.
void unplace(PlannedPost& post, std::string why);
[[nodiscard]] int placed_in(const Plan& plan);
/// After posts were held back: moves the unplaced posts to the end, and counts those that are left.
void settle(Plan& plan);

}  // namespace posology::planner
