// Without what is held back: posts that caps hold back leave their hours to the others, so what is made is planned
// again.
#pragma once

#include "planner/caps.h"
#include "planner/plan.h"
#include "planner/production_base.h"

namespace posology::planner {

/// A plan that keeps its caps, and what they hold back in it.
struct Capped {
  Plan plan;
  CapHolds holds;
};

/// `made`: every post made, with the peaks evened out and the costs, and over its caps by `holds`; `placed`: the posts
/// in their places, nothing made. Work, submit dates and peaks are those of the posts that are left. Never fewer of
/// them than `holds` leaves.
[[nodiscard]] Capped without_held(ProductionBase& base, const Options& options, const Plan& placed, const Dealt& made,
                                  const CapHolds& holds);

}  // namespace posology::planner
