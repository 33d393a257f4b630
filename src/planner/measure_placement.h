// The quality of a placement: counts, mix, evenness and gaps, measured on the posts that are placed.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// Fills or refreshes the figures of plan.quality that the placed posts decide; called again after posts were dropped.
void measure_placement(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
