// The planner: from a campaign to a plan, with reasons, bounds and everything that could not be met.
#pragma once

#include <optional>

#include "model/campaign.h"
#include "model/plan.h"
#include "model/plan_lock.h"

namespace posology::planner {

struct Options {
  std::optional<Date> as_of{};  ///< the day that counts as today; default: the campaign's preparation start
  const PlanLock* lock =
      nullptr;              ///< an earlier plan's posts, which keep their places, hours and people where they may
  bool mends = false;       ///< tries changes that would meet what could not be met: plans several times
  bool trial = false;       ///< only to be compared with other plans: without the proofs that take longest
  Ratio level_above{};      ///< weeks are evened out only where one has a higher load than this part of the hours
  bool next_places = true;  ///< finds for each post the next place that it could take; no rule asks for it
};

/// Deterministic: the same campaign gives the same plan on any machine.
[[nodiscard]] Plan plan(const Campaign& campaign, const Options& options);

}  // namespace posology::planner
