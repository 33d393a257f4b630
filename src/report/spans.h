// Wide views of a calendar: a quarter by weeks, a year by days of its months.
#pragma once

#include <string>
#include <vector>

#include "report/calendar.h"
#include "report/table.h"

namespace posology::report {

/// Three months of the year.
struct Quarter {
  std::string name;  ///< "2027, January to March"
  Table weeks;       ///< week, posts, then the weekdays that are shown: "11 in X"; notes of a day stand in brackets
  Table notes;       ///< day, what
};
[[nodiscard]] std::vector<Quarter> quarters(const Calendar& calendar);

/// A year: a row for each month with a sign for each of its days, and its posts by platform.
struct Year {
  int year = 0;
  struct Row {
    Month month;
    std::string signs;  ///< 31 signs or less: count of posts (`+` for ten or more), see year_legend
  };
  std::vector<Row> rows;
  Table posts;  ///< month, all, one column for each platform; the last row is the sum
  Table notes;  ///< day, what
};
[[nodiscard]] std::vector<Year> years(const Calendar& calendar);
/// What the signs of a year mean.
inline constexpr std::string_view year_legend =
    "1-9 posts of the day (+: ten or more) · h holiday · b no posts allowed · e event · o observance · . none · blank: "
    "not in the "
    "campaign";

}  // namespace posology::report
