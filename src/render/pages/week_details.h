// What a week's page tells of a post beneath its title, where its day has the room.
#pragma once

#include <string>
#include <vector>

#include "render/pages/desk.h"

namespace posology::render {

/// Channel with pillar and state, what review asks for, who makes and who reviews it, then more of the text: each its
/// own line, the most useful first. None for a card whose post the plan does not hold.
[[nodiscard]] std::vector<std::string> week_details(const Desk& desk, const report::Card& card);

}  // namespace posology::render
