// The audit: checks a plan against the definitions, sharing no code with the planner.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// One sentence per broken definition; empty for a sound plan.
[[nodiscard]] std::vector<std::string> audit(const Campaign& campaign, const Plan& plan);

}  // namespace posology::planner
