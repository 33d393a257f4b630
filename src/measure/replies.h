// First replies against the hours that `moderation.first_reply_hours` promises.
#pragma once

#include <vector>

#include "measure/side_results.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "model/scorecard.h"

namespace posology::measure {

/// The promise is met where every question up to `as_of` was answered within it; a reply after exactly so many hours
/// is in time.
[[nodiscard]] ReplyScore replies_of(const Campaign& campaign, const Plan& plan, const std::vector<Replied>& replies,
                                    Date as_of);

}  // namespace posology::measure
