// The planner's stages, in the order in which plan() runs them; each works on the growing plan.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// Stages 1-3: how many posts per platform and pillar, on which day and hour, in which order. Fills posts (placed or
/// not, without production), their reasons, the cadence and mix parts of `quality`, and the unmet items they cause.
void place_posts(const Campaign& campaign, Plan& plan);

/// Stage 4: who makes what on which day, backwards from the publish date; submit dates; loads of people; unmet items.
/// May unplace open slots that cannot be made (thinned evenly) and says so.
void produce(const Campaign& campaign, Plan& plan);

/// Stage 5: moves work inside its slack so that the peaks are lower; fills the peak figures of `quality`.
void level(const Campaign& campaign, Plan& plan);

/// Stage 6: money of every post, by month, platform, pillar and kind, against caps and the budget.
void count_money(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
