// The way from sales to campaign, step by step, each with its formula.
#pragma once

#include <vector>

#include "model/budget_sheet.h"
#include "model/campaign.h"
#include "money/available.h"

namespace posology {

/// None where the budget names neither a total nor the revenue of a basis.
[[nodiscard]] std::vector<BudgetStep> budget_steps(const Campaign& campaign, const Available& available, Money planned);

}  // namespace posology
