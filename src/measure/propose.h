// A proposal: moves cadence, mix and budget lines to what brings more, where that can be told from chance.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/effects.h"
#include "model/plan.h"
#include "model/proposal.h"

namespace posology::measure {

/// No platform, pillar or line falls below this part of what it has: so that a change of fortune would be seen.
inline constexpr Share least_kept{1, 2};
/// No platform or pillar grows beyond this part of what it has, in one proposal.
inline constexpr Share most_grown{3, 2};
/// A kind must surely bring at least this many thousandths of the other (the low end of the interval, with the number
/// of comparisons allowed for): less is not worth a change of plans.
inline constexpr std::int64_t worth_moving = 1050;
/// Largest number of steps that a proposal takes from one platform (posts per period) or pillar (five points each).
inline constexpr int most_steps = 4;

/// The effects that a proposal goes by: those of the metric with the most posts; of equals the first of the file. A
/// metric in percent is none: more posts do not bring more of it.
[[nodiscard]] const EffectsOfMetric* effects_to_go_by(const Campaign& campaign,
                                                      const std::vector<EffectsOfMetric>& effects);

/// A move that was tried and does not hold.
struct Refused {
  Factor factor{};
  std::string from, to;
};

/// Takes at most `steps` steps from anything. Written bands (`cadence: {min, max}`) are kept in any case. Without a
/// difference that can be told, there are no moves, and `stays` says so. What was refused is not proposed again.
[[nodiscard]] Proposal propose(const Campaign& campaign, const Plan& plan, const EffectsOfMetric& effects, Date as_of,
                               int steps = most_steps, const std::vector<Refused>& refused = {});

}  // namespace posology::measure
