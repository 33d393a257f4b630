// Which post is kept before which, when not all of them can be made.
#pragma once

#include <cstddef>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// From the one that is kept longest to the one that gives way first; `held`: an open slot that a lock names.
enum class Precedence { published, approved, pinned, paid, gated, written, held, open };
inline constexpr std::size_t precedences = 8;

[[nodiscard]] Precedence precedence_of(const Campaign& campaign, const PlannedPost& post);

}  // namespace posology::planner
