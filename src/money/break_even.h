// The break-even question: which rate, or which taxable sales, would cost the campaign one post a week.
#pragma once

#include <optional>

#include "model/budget_sheet.h"
#include "model/campaign.h"
#include "model/plan.h"

namespace posology {

/// Nothing where the budget does not come from a basis, or where no post has a cost.
[[nodiscard]] std::optional<BreakEven> break_even(const Campaign& campaign, const Plan& plan);

}  // namespace posology
