// What was spent against what was planned for the same posts.
#pragma once

#include <vector>

#include "measure/side_results.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "model/scorecard.h"

namespace posology::measure {

[[nodiscard]] std::vector<SpentShare> spending_of(const Campaign& campaign, const Plan& plan,
                                                  const std::vector<Spent>& spent, Date as_of);

}  // namespace posology::measure
