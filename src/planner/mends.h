// The menu of mends: small changes of the file that would meet more of what the plan could not, each tried by planning
// again.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/plan.h"

namespace posology::planner {

/// Fills `plan.mends`, the smallest change first, each winning more than all smaller ones, and the mend of every unmet
/// item that one of them meets. Nothing where everything is met. Plans at most two dozen times, less often when the
/// campaign is large.
void find_mends(const Campaign& campaign, const Options& options, Plan& plan);

}  // namespace posology::planner
