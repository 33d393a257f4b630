// Exchanges between months: where a month costs more than its cap, a dear kind of post changes places with a cheap one
// that stands where there is money left.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/plan.h"
#include "planner/held_posts.h"
#include "planner/plan_costs.h"
#include "planner/production_base.h"

namespace posology::planner {

/// Two open posts of one platform that exchange what they are about and their form, and keep their places.
struct Exchange {
  std::string dear, cheap;  ///< ids
  Month over;               ///< whose cap does not last for the dear one
};

using Exchanges = std::vector<Exchange>;

/// Up to `most` choices of exchanges after each of which the caps of months would hold fewer posts back, were each post
/// to cost what it costs now, with its work moved by as many days as it is; none where every cap is kept. The best one
/// found comes first; each is without the posts of those before it, for one that is not worth it when it is planned may
/// leave one that is. Chosen one exchange at a time: there may be a better choice. What a lock holds stays, and what is
/// in `taken`; no more product posts follow one another.
[[nodiscard]] std::vector<Exchanges> exchanges_for_caps(ProductionBase& base, const Plan& plan, const PlanCosts& costs,
                                                        const HeldPosts& held, const Exchanges& taken,
                                                        std::int64_t most);

}  // namespace posology::planner
