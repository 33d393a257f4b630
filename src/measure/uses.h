// The three uses of social media, in posts: what was due and what was published for each.
#pragma once

#include <cstddef>
#include <vector>

#include "model/campaign.h"
#include "model/date.h"
#include "model/plan.h"
#include "model/use_share.h"

namespace posology::measure {

/// What a post is for; nothing for an open slot and for a post that names no objective.
[[nodiscard]] const Objective* objective_of(const Campaign& campaign, const PlannedPost& post);
/// All three uses, also those without posts, then the posts that have none; `seen` are posts with a result, sorted.
/// Nothing where the campaign has no objective with a use.
[[nodiscard]] std::vector<UseShare> uses_of(const Campaign& campaign, const Plan& plan,
                                            const std::vector<std::size_t>& seen, Date as_of);

}  // namespace posology::measure
