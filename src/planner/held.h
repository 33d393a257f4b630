// Held posts: what a lock names keeps its day and hour where it still may, and the others move as little as they can.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/campaign.h"
#include "model/plan_lock.h"
#include "planner/lanes.h"

namespace posology::planner {

/// The campaign with the hours of what is approved, scheduled or published written in from the lock, where the file
/// writes none: nobody moves them.
[[nodiscard]] Campaign with_pins(Campaign campaign, const PlanLock& lock);

/// Why the post may not stay where the lock has it, whatever the other posts do.
struct Closed {
  std::string why;
  Place place;  ///< the line of the file that decided
};
/// Nothing: it may stay there.
[[nodiscard]] std::optional<Closed> closed_to(const Campaign& campaign, const Lane& lane, const LockedPost& post);

/// Whether the post of the lock is still wanted on the lane: an open slot, or a post that the file still has there.
[[nodiscard]] bool still_wanted(const Campaign& campaign, const Lane& lane, const LockedPost& post);

/// What a place costs that the lock does not hold: more than all gaps and wishes of the lane can win, less than a
/// missed post. Nothing where whole numbers do not reach so far.
struct MovingPrice {
  std::int64_t price = 0;
  bool above_all = false;  ///< it is more than everything else together: the fewest moves are proved
};
[[nodiscard]] MovingPrice moving_price(std::int64_t posts, DateRange run);

/// Gives each post of the lock its own slot, where one stands there; counts how many must leave theirs.
void hold_places(const Campaign& campaign, const PlanLock& lock, Board& board);
/// Lets go of held open posts of which the mix wants fewer now, the last of the lane first. `for_products`: product
/// posts come in their places, so those that stand beside none and beside no other one that goes are let go of before.
void let_go(const Board& board, Lane& lane, int column, int count, bool for_products);
/// Gives open posts that lost their place a slot of their pillar that nobody has, the nearest one.
void rehouse(const PlanLock& lock, const Campaign& campaign, Board& board);

/// Which candidates of a lane the lock names, by UTC minutes, with the index of its post.
[[nodiscard]] std::map<std::int64_t, int> held_minutes(const Campaign& campaign, const PlatformUse& use,
                                                       const PlanLock& lock);

}  // namespace posology::planner
