// What single posts brought of a metric, and what they differ by.
#pragma once

#include <string>
#include <vector>

#include "measure/read_results.h"
#include "model/campaign.h"
#include "model/effects.h"
#include "model/plan.h"

namespace posology::measure {

struct PostResult {
  std::size_t post = 0;  ///< index in Plan::posts
  Measured value;
};

struct PostResults {
  std::vector<PostResult> settled;  ///< in the order of the plan
  int young = 0;                    ///< posts that are still gathering results
};

[[nodiscard]] PostResults results_of_posts(const Campaign& campaign, const Plan& plan, std::size_t metric,
                                           const std::vector<Reading>& readings, Date as_of);

/// The kind of a post by one factor, and its place in the order in which kinds are shown.
struct Level {
  std::size_t order = 0;
  std::string name;
  friend auto operator<=>(const Level&, const Level&) = default;
};
[[nodiscard]] Level level_of(const Campaign& campaign, const PlannedPost& post, Factor factor);

}  // namespace posology::measure
