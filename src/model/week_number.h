// Week numbers of calendars: by ISO 8601, or as in the United States.
#pragma once

#include <string>

#include "model/date.h"
#include "model/words.h"

namespace posology {

/// iso: weeks from Monday, week 1 holds the year's first Thursday (ISO 8601). us: week 1 holds 1 January (Unicode CLDR
/// 44, 2023, supplemental week data: minDays 1 for the United States).
enum class WeekNumbering { iso, us };
POSOLOGY_WORDS(WeekNumbering, "iso", "us");

struct WeekNumber {
  int year = 1970;
  unsigned week = 1;                       ///< 1..53
  [[nodiscard]] std::string text() const;  ///< 2027-W02
  friend bool operator==(const WeekNumber&, const WeekNumber&) = default;
};

/// The number of the calendar's week (from `start`, mon or sun) that holds the day. A week from Sunday has the ISO
/// number of its Monday.
[[nodiscard]] WeekNumber week_number(Date day, Weekday start, WeekNumbering numbering);

}  // namespace posology
