// The money that a plan puts on a line of the budget, post by post.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "money/spending.h"

namespace posology::planner {

/// What each post of the plan puts on what is capped.
using Amounts = std::vector<Money>;

struct LineMoney {
  Amounts posts;
  Money rest;  ///< belongs to no post
};

/// `parts`: what the plan spends.
[[nodiscard]] LineMoney money_on(const Plan& plan, const std::vector<SpendPart>& parts, const BudgetLine& line);

}  // namespace posology::planner
