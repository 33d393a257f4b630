// What the plan says of caps: how many posts each holds back, and where one is broken all the same.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/caps.h"
#include "planner/plan_costs.h"

namespace posology::planner {

/// `holds`: what the caps have held back; `costs`: of the posts that are left.
void report_caps(const Campaign& campaign, const CapHolds& holds, const PlanCosts& costs, Plan& plan);

/// Stage 6 where the caps have held back what they must.
void count_money(const Campaign& campaign, const CapHolds& holds, Plan& plan);

}  // namespace posology::planner
