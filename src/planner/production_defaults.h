// Defaults of production and money that the file did not give, each with its source.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// Hours, steps, review, freeze, working time. Only what the plan's posts used; a key is listed once.
void add_production_defaults(const Campaign& campaign, Plan& plan);
/// Rates and outside cost.
void add_money_defaults(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
