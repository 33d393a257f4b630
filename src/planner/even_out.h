// Evening out: swaps of two slots' pillars on one platform that part product posts and bring running counts nearer to
// their shares, on the platform and in the campaign.
#pragma once

#include "planner/lanes.h"

namespace posology::planner {

/// Keeps every count, every written post in its slot, and the work within a budget of steps.
void even_out(Board& board);

/// A slot in the campaign's order of time.
struct Turn {
  std::size_t lane, slot;
};
[[nodiscard]] std::vector<Turn> turns_of(const Board& board);

/// Pairs of product posts that follow one another on the lane.
[[nodiscard]] int product_pairs(const Board& board, const Lane& lane);

}  // namespace posology::planner
