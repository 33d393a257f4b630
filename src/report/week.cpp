#include "report/week.h"

#include <fmt/format.h>

namespace posology::report {

WeekNumber week_of(const Campaign& campaign, Date day) {
  return week_number(day, value_or(campaign.week_start, Weekday::mon),
                     value_or(campaign.week_numbers, WeekNumbering::iso));
}

std::string_view week_words(const Campaign& campaign) {
  return value_or(campaign.week_numbers, WeekNumbering::iso) == WeekNumbering::us ? "US week" : "ISO week";
}

std::string short_week(const Campaign& campaign, Date day) { return fmt::format("W{}", week_of(campaign, day).week); }

}  // namespace posology::report
