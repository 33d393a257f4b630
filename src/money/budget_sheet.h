// Makes the budget sheet of a campaign and its plan.
#pragma once

#include <vector>

#include "model/budget_sheet.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "money/scenario.h"

namespace posology {

/// Scenarios: the file as it is, no tax, the tax as it was from 2013 to 2015, then those asked for, in their order.
[[nodiscard]] BudgetSheet budget_sheet(const Campaign& campaign, const Plan& plan, const std::vector<WhatIf>& asked);

}  // namespace posology
