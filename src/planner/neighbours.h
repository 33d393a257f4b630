// Product posts in a row on a platform: said, and proved where no order of its posts avoids them.
#pragma once

#include "planner/lanes.h"

namespace posology::planner {

/// Adds the unmet item of a lane whose pillars are decided, where it has one.
void add_neighbours(const Board& board, const Lane& lane, Plan& plan);

}  // namespace posology::planner
