// Parting product posts where a lock holds their neighbours.
#pragma once

#include "planner/lanes.h"

namespace posology::planner {

/// Where a new product post stands beside another one and no slot that is free parts them: the nearest open post of the
/// lock that does changes places with it. Pairs that the lock holds itself stay.
void part_held_products(Board& board);

}  // namespace posology::planner
