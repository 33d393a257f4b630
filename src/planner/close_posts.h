// Close posts: two that the file fixes nearer to each other than their platform's least gap; both stay, and it is said.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// With the nearest time to which one of the two could go. A gap that nobody wrote is asked only of posts at one
/// minute.
void add_close_posts(const Campaign& campaign, Plan& plan);

}  // namespace posology::planner
