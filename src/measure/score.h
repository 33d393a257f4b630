// Results against targets: where each metric stands, what each kind of post brought and cost, what was published.
#pragma once

#include <vector>

#include "measure/read_results.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "model/scorecard.h"

namespace posology::measure {

/// The day of the newest figure, cost or reply; nothing without any.
[[nodiscard]] std::optional<Date> newest_day(const std::vector<Reading>& readings, const SideResults& beside = {});
/// Says so where the newest figure, which the scorecard would stand at, lies behind the campaign's end.
void say_where_late(const Campaign& campaign, const std::vector<Reading>& readings, const SideResults& beside,
                    Findings& findings);
/// Readings after `as_of` are left out and said. Nothing is extrapolated: what was expected by now is the straight line
/// from the baseline at the campaign's start to the target at its date.
[[nodiscard]] Scorecard score(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
                              Date as_of, Findings& findings);
/// The same with what was spent and how fast replies came.
[[nodiscard]] Scorecard score(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
                              const SideResults& beside, Date as_of, Findings& findings);

}  // namespace posology::measure
