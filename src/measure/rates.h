// Rates: what posts brought, for each time that they were seen.
#pragma once

#include <vector>

#include "measure/read_results.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "model/scorecard.h"

namespace posology::measure {

/// Each count over each metric of exposure (of outputs, in the framework of 2016), by the posts that have figures of
/// both: sums are divided, never are rates averaged. Metrics in percent are no counts.
[[nodiscard]] std::vector<RateOfMetric> rates_of(const Campaign& campaign, const Plan& plan,
                                                 const std::vector<Reading>& readings, Date as_of);

}  // namespace posology::measure
