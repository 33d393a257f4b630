// Exchanging: carries exchanges between months out on a plan whose posts have their places, says whether the plan that
// came of them is worth it, and tells why on the posts.
#pragma once

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/exchanges.h"

namespace posology::planner {

/// Adds those of a choice whose posts have in `planned`, which it was chosen from, the kinds that they were placed
/// with: where hours were short the kinds were dealt again.
void add_as_placed(const Exchanges& choice, const Plan& placed, const Plan& planned, Exchanges& into);

/// Exchanges the kinds, and says anew which product posts follow one another.
void exchange_kinds(const Exchanges& exchanges, Plan& placed);

/// Whether `before` could not meet, money apart, what `again` cannot.
[[nodiscard]] bool all_said(const Plan& again, const Plan& before);

/// Whether `again` places more posts than `before`, or as many with fewer shortages of money, and nothing else is unmet
/// that was met.
[[nodiscard]] bool worth_it(const Plan& again, const Plan& before);

/// Gives its reason to each placed post that still has what it got from the other one; `placed`: without exchanges.
void say_exchanges(const Campaign& campaign, const Exchanges& exchanges, const Plan& placed, Plan& plan);

}  // namespace posology::planner
