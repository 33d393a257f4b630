// The floor: the least that the plan's posts can cost, whoever makes them and in the cheapest format of their pillar.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// Over the placed posts and the budget's own lines; the posts' costs must be filled in.
[[nodiscard]] Money money_floor(const Campaign& campaign, const Plan& plan);

}  // namespace posology::planner
