// Hours of answering followers, and what they would cost.
#pragma once

#include <vector>

#include "model/budget_sheet.h"
#include "model/campaign.h"

namespace posology {

/// By platform in the order of the file, over the campaign's days, part months by their days; at the rate of the first
/// person who holds the role community-manager (nothing where there is no rate). None for a platform whose followers
/// the file does not say, or whose comments are off.
[[nodiscard]] std::vector<FollowerHours> follower_hours(const Campaign& campaign);

}  // namespace posology
