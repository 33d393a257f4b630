// What the posts of a plan cost and the months they put it in, before any cap holds one of them back.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/month_table.h"
#include "planner/post_money.h"

namespace posology::planner {

struct PlanCosts {
  /// Fills in the cost of each placed post and of answering followers; the campaign has a budget.
  PlanCosts(const Campaign& campaign, Plan& plan);

  std::vector<PostMoney> posts;  ///< by post of the plan; nothing for one without a place
  MonthTable months;
};

}  // namespace posology::planner
