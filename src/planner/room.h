// The room that the hours leave to each pillar, where a lock holds posts of a plan that is over-full.
#pragma once

#include <map>
#include <string>

#include "model/plan.h"

namespace posology::planner {

/// Posts by platform and pillar.
using PillarRoom = std::map<std::string, std::map<std::string, int>>;

/// What the plan has placed.
[[nodiscard]] PillarRoom room_of(const Plan& plan);
/// Whether a pillar has more posts on a platform than there is room for, by more than the one that rounding may give.
[[nodiscard]] bool beyond(const PillarRoom& room, const Plan& plan);
/// Posts too many or too few, over all platforms and pillars.
[[nodiscard]] int astray(const PillarRoom& room, const Plan& plan);

}  // namespace posology::planner
