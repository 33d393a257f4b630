// United States: the legal public holidays of the federal government (5 U.S.C. 6103(a)).
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "US";

// A Saturday is observed on the Friday before (5 U.S.C. 6103(b)), a Sunday on the Monday after (Executive Order 11582).
void add_with_observed(Date date, std::string_view name, std::vector<Holiday>& into) {
  into.push_back({date, name, code, false});
  if (date.weekday() == Weekday::sat) into.push_back({date - 1, name, code, true});
  if (date.weekday() == Weekday::sun) into.push_back({date + 1, name, code, true});
}

void list(int year, std::vector<Holiday>& into) {
  add_with_observed(day_of(year, 1, 1), "New Year's Day", into);
  // Pub. L. 98-144: the first one was kept in 1986.
  if (year >= 1986) into.push_back({nth(3, Weekday::mon, year, 1), "Martin Luther King Jr. Day", code, false});
  into.push_back({nth(3, Weekday::mon, year, 2), "Washington's Birthday", code, false});
  into.push_back({last(Weekday::mon, year, 5), "Memorial Day", code, false});
  // Pub. L. 117-17, signed on 17 June 2021 and kept in the same week.
  if (year >= 2021) add_with_observed(day_of(year, 6, 19), "Juneteenth", into);
  add_with_observed(day_of(year, 7, 4), "Independence Day", into);
  into.push_back({nth(1, Weekday::mon, year, 9), "Labor Day", code, false});
  into.push_back({nth(2, Weekday::mon, year, 10), "Columbus Day", code, false});
  add_with_observed(day_of(year, 11, 11), "Veterans Day", into);
  into.push_back({nth(4, Weekday::thu, year, 11), "Thanksgiving Day", code, false});
  add_with_observed(day_of(year, 12, 25), "Christmas Day", into);
}

}  // namespace

HolidayCountry us() {
  // Since 1978 Veterans Day is back on 11 November (Pub. L. 94-97) and the list changes only as written above.
  return {code,
          "United States (federal)",
          1978,
          {"5 U.S.C. 6103; Executive Order 11582; Pub. L. 98-144; Pub. L. 117-17", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
