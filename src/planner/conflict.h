// The smallest conflicting set: which wishes of the file together leave a written post no day.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/post_index.h"

namespace posology::planner {

/// Wishes that cannot all be kept, each with its place in the file; without any one of them there would be a day for
/// the post. Empty: the days alone do not rule the post out. Exact: only days are asked, and no search is involved.
[[nodiscard]] std::vector<Reason> smallest_conflict(const Campaign& campaign, const PostIndex& index,
                                                    const PlatformUse& use, const Post& post);

}  // namespace posology::planner
