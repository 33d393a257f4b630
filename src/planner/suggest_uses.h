// Suggested uses of open slots: each month of a platform covers as many of its uses as its slots can carry.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// Fills PlannedPost::suggested_use of every placed open slot on a platform that has a list of uses. Within a month the
/// number of different uses is the greatest possible (a maximum matching of uses and slots, beside those that written
/// posts name); further slots repeat what was used least.
void suggest_uses(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
