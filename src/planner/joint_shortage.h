// Several roles short at once: how many posts must go at least, and which ones had best go.
#pragma once

#include <cstdint>
#include <vector>

#include "planner/production_search.h"
#include "planner/shortage.h"

namespace posology::planner {

/// Prices of the groups' minutes: what an hour of each is worth when posts must go. The least number of missed posts
/// follows from any prices (weak duality of the covering problem), so the bound holds however they were found.
struct JointShortage {
  std::vector<RoleGroup> groups;
  std::vector<std::int64_t> prices;  ///< millionths of a post per minute, by group
  int missed = 0;                    ///< posts that cannot be made, at least
};

[[nodiscard]] JointShortage joint_shortage(const std::vector<Demand>& demands, const Crew& crew,
                                           const std::vector<bool>& included, const std::vector<bool>& droppable);

/// What each item would free if it went, at the prices.
[[nodiscard]] std::vector<std::int64_t> worth_of(const JointShortage& shortage, const std::vector<Demand>& demands,
                                                 std::size_t items);

/// Posts to leave out so that no group is asked for more than `part` of its hours up to any deadline: in order of time,
/// always the post that frees the dearest minutes, of equals the latest.
[[nodiscard]] std::vector<bool> shed(const JointShortage& shortage, const std::vector<Demand>& demands,
                                     const Crew& crew, const std::vector<bool>& droppable, Ratio part);

}  // namespace posology::planner
