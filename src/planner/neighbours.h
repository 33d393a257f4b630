// Product posts in a row on a platform: said, and proved where no order of its posts avoids them.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// What the plan says of product posts in a row becomes what its placed posts are, which must stand in the order of
/// time.
void say_neighbours(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
