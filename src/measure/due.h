// Which posts and readings count on a day: those that have had their time by then.
#pragma once

#include <algorithm>
#include <vector>

#include "measure/read_results.h"
#include "model/plan.h"

namespace posology::measure {

/// Whether the plan wanted the post out on the day or before.
[[nodiscard]] inline bool due(const PlannedPost& post, Date as_of) { return post.placed && post.at.date <= as_of; }

/// Whether the post is out: it is said to be, or something was measured of it. `seen` holds indices in order.
[[nodiscard]] inline bool out(const Plan& plan, std::size_t post, const std::vector<std::size_t>& seen) {
  return plan.posts[post].status == PostStatus::published || std::binary_search(seen.begin(), seen.end(), post);
}

/// Whether the reading is one of the metric, of a post, and no later than the day.
[[nodiscard]] inline bool of_a_post(const Reading& reading, std::size_t metric, Date as_of) {
  return reading.metric == metric && reading.post >= 0 && reading.date <= as_of;
}

}  // namespace posology::measure
