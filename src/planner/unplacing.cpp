#include "planner/unplacing.h"

#include <algorithm>
#include <utility>

namespace posology::planner {

void unplace(PlannedPost& post, std::string why) {
  post.placed = false;
  post.tasks.clear();
  post.submit_by.reset();
  post.frozen_from.reset();
  post.cost = {};
  // What spoke for the place says nothing about a post that has none.
  post.reasons.assign(1, {std::move(why), {}});
}

int placed_in(const Plan& plan) {
  return static_cast<int>(
      std::count_if(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& post) { return post.placed; }));
}

void settle(Plan& plan) {
  const auto held =
      std::stable_partition(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& p) { return p.placed; });
  plan.quality.placed = static_cast<int>(held - plan.posts.begin());
  plan.quality.placed_optimal = plan.quality.placed >= plan.quality.upper_bound;
}

}  // namespace posology::planner
