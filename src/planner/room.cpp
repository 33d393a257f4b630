#include "planner/room.h"

#include <algorithm>
#include <cstdlib>

namespace posology::planner {
namespace {

// Posts of each cell that the plan has above what the room holds; below it they are negative.
PillarRoom excess_of(const PillarRoom& room, const Plan& plan) {
  PillarRoom excess = room_of(plan);
  for (const auto& [platform, pillars] : room) {
    for (const auto& [pillar, posts] : pillars) excess[platform][pillar] -= posts;
  }
  return excess;
}

}  // namespace

PillarRoom room_of(const Plan& plan) {
  PillarRoom room;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed) ++room[post.platform][post.pillar];
  }
  return room;
}

bool beyond(const PillarRoom& room, const Plan& plan) {
  const PillarRoom excess = excess_of(room, plan);
  return std::any_of(excess.begin(), excess.end(), [](const auto& platform) {
    return std::any_of(platform.second.begin(), platform.second.end(),
                       [](const auto& cell) { return cell.second > 1; });
  });
}

int astray(const PillarRoom& room, const Plan& plan) {
  int sum = 0;
  for (const auto& platform : excess_of(room, plan)) {
    for (const auto& cell : platform.second) sum += std::abs(cell.second);
  }
  return sum;
}

}  // namespace posology::planner
