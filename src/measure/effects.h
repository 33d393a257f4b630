// What works: the effects of platform, pillar, format, hour and weekday on what posts bring, with their uncertainty.
#pragma once

#include <vector>

#include "measure/read_results.h"
#include "model/campaign.h"
#include "model/effects.h"
#include "model/plan.h"

namespace posology::measure {

/// Of each metric that posts have results of, in the order of the file. Readings after `as_of` are not counted, nor
/// are posts that have gathered results for less than `days_until_compared`. The results of a post are added up; of a
/// metric in percent the newest figure counts.
[[nodiscard]] std::vector<EffectsOfMetric> effects_of(const Campaign& campaign, const Plan& plan,
                                                      const std::vector<Reading>& readings, Date as_of);

}  // namespace posology::measure
