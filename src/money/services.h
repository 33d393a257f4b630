// Money of the work beside the making of posts: answering followers, captions, translation.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology {

/// Hours of answering followers by platform and month of the campaign, part months by their days, and what they cost
/// at `budget.prices.community` an hour; the person is the first who holds the role community-manager. None for a
/// platform whose followers the file does not say, or whose comments are off. Empty without a budget.
[[nodiscard]] std::vector<CommunityHours> community_hours(const Campaign& campaign);

/// Captions of a video that has none yet, at `budget.prices.captions` a minute.
[[nodiscard]] Money captions_cost(const Campaign& campaign, const PlannedPost& post);

/// Translation into the languages that the post's segments read and the campaign is not written in, at
/// `budget.prices.translation` a word. Forms of one language (en-GB, en-US) count as one.
[[nodiscard]] Money translation_cost(const Campaign& campaign, const PlannedPost& post);

}  // namespace posology
