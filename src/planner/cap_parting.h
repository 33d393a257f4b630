// Product posts that would follow one another once others give way to caps: others of their platform give way instead.
#pragma once

#include <vector>

#include "model/plan.h"
#include "planner/cap_choice.h"

namespace posology::planner {

/// Exchanges posts that stay for posts that are held back, as many as before and within the same caps, where fewer
/// product posts follow one another so. `posts`: those of the plan that `rows` and `choice` speak of.
void part_products(const Plan& plan, const std::vector<std::size_t>& posts, const CapRows& rows, CapChoice& choice);

}  // namespace posology::planner
