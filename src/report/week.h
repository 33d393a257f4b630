// Weeks as the campaign numbers them.
#pragma once

#include <string>
#include <string_view>

#include "model/campaign.h"
#include "model/week_number.h"

namespace posology::report {

/// The number of the week that holds the day, by `campaign.week_numbers` and `campaign.week_start`.
[[nodiscard]] WeekNumber week_of(const Campaign& campaign, Date day);
/// "ISO week", "US week".
[[nodiscard]] std::string_view week_words(const Campaign& campaign);
/// "W7": the head of a column.
[[nodiscard]] std::string short_week(const Campaign& campaign, Date day);

}  // namespace posology::report
