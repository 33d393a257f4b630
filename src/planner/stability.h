// Stability: which posts of a lock a plan moved, why, and who took over whose work.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"
#include "model/plan_lock.h"
#include "model/plan_origin.h"

namespace posology::planner {

/// What the plan, made with the lock, did to its posts; the fewest moves are those of the campaign, whatever the plan.
[[nodiscard]] Stability compare_with(const PlanLock& lock, const Campaign& campaign, const Plan& plan);

}  // namespace posology::planner
