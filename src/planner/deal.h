// The deal: stages 1-3 on the board, from empty lanes to slots with pillars and posts.
#pragma once

#include "planner/lanes.h"

namespace posology::planner {

/// Lanes with every slot, its pillar and its written post. Without a lock, and where something had no place, the board
/// is dealt again around what stands on it, as long as more finds a place: so a plan does not change under its own
/// lock.
[[nodiscard]] Board deal_posts(const Campaign& campaign, const PlanLock* lock, const PillarRoom* room = nullptr);

}  // namespace posology::planner
