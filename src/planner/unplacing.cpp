#include "planner/unplacing.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace posology::planner {
namespace {

void count_gaps(const Plan& plan, PlatformQuality& quality) {
  std::optional<std::int64_t> before;
  std::int64_t least = 0, largest = 0;
  bool any = false;
  for (const PlannedPost& post : plan.posts) {  // by time
    if (!post.placed || post.platform != quality.platform) continue;
    if (before) {
      const std::int64_t gap = (post.utc_minutes - *before) / 60;
      least = any ? std::min(least, gap) : gap;
      largest = std::max(largest, gap);
      any = true;
    }
    before = post.utc_minutes;
  }
  quality.least_gap_hours = static_cast<int>(least);
  quality.largest_gap_hours = static_cast<int>(largest);
}

}  // namespace

void unplace(PlannedPost& post, std::string why) {
  post.placed = false;
  post.tasks.clear();
  post.submit_by.reset();
  post.frozen_from.reset();
  post.cost = {};
  post.reasons.push_back({std::move(why), {}});
}

void settle(Plan& plan) {
  std::stable_partition(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& p) { return p.placed; });
  Quality& quality = plan.quality;
  quality.placed = 0;
  for (PillarQuality& pillar : quality.pillars) pillar.planned = 0;
  for (PlatformQuality& platform : quality.platforms) platform.placed = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    ++quality.placed;
    for (PillarQuality& pillar : quality.pillars) pillar.planned += pillar.pillar == post.pillar ? 1 : 0;
    for (PlatformQuality& platform : quality.platforms) platform.placed += platform.platform == post.platform ? 1 : 0;
  }
  for (PlatformQuality& platform : quality.platforms) count_gaps(plan, platform);
}

}  // namespace posology::planner
