#include "model/week_number.h"

#include <fmt/format.h>

namespace posology {

std::string WeekNumber::text() const { return fmt::format("{:04}-W{:02}", year, week); }

WeekNumber week_number(Date day, Weekday start, WeekNumbering numbering) {
  const Date first = week_first(day, start);
  if (numbering == WeekNumbering::iso) {
    const IsoWeek week = IsoWeek::of(start == Weekday::mon ? first : first + 1);
    return {week.year, week.week};
  }
  // The week that 1 January lies in is the new year's first, so its last day tells the year.
  const int year = (first + 6).year();
  const Date new_year = Date::from_ymd(year, 1, 1).value_or(first);
  return {year, static_cast<unsigned>((first - week_first(new_year, start)) / 7) + 1};
}

}  // namespace posology
