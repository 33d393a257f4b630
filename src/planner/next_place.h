// The next best place of every post whose hour is not written: where else it could stand between its neighbours.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// Between the post before and the post after it on its platform, with the least gap to both, inside its window, after
/// what it waits for, and not so early that its work would reach into its freeze. Nothing where there is none.
void find_next_places(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
