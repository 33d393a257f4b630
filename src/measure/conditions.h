// Conditions of budget lines (`reallocate_if`), held against the results.
#pragma once

#include <vector>

#include "measure/read_results.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "model/proposal.h"

namespace posology::measure {

/// Of the lines that have one, in the order of the file. "cost per RESULT above AMOUNT" and "METRIC below FIGURE", each
/// with "after N weeks" or "after N days" of the campaign, are understood; anything else is said not to be.
[[nodiscard]] std::vector<Condition> conditions_of(const Campaign& campaign, const Plan& plan,
                                                   const std::vector<Reading>& readings, Date as_of,
                                                   const std::vector<Spent>& spent = {});

}  // namespace posology::measure
