// Written posts that float or have a window, and stand too early to be made: they change places with a later open post.
#pragma once

#include "model/plan.h"
#include "planner/production_base.h"

namespace posology::planner {

/// Each takes the first open place of its platform on which it can be made, within its window and before whatever waits
/// for it; one of its own pillar where there is one. The open post takes the early place.
void exchange_for_later(ProductionBase& base, Plan& plan);

}  // namespace posology::planner
