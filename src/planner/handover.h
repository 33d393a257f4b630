// Handovers: a bound for crews that wait for each other's work, where no shortage of hours alone explains what is
// missed.
#pragma once

#include "planner/chain_prices.h"

namespace posology::planner {

/// Every post has its early work done by some day, or its later work lies after that day. So the hours of those who
/// begin, up to that day, and of the others, from then on, bound what can be made.
struct Handover {
  int missed = 0;           ///< posts that cannot be made, at least
  std::vector<int> people;  ///< whose hours prove that, as indices of the team
};

/// Searches such days and prices within a fixed number of steps; a campaign too large for it has no such bound.
[[nodiscard]] Handover handover_bound(ChainPrices& chains, int people);

}  // namespace posology::planner
