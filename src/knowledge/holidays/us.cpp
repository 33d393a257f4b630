// United States: the legal public holidays of the federal government (5 U.S.C. 6103(a)).
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "US";

constexpr Rule rules[] = {
    // A Saturday is observed on the Friday before (5 U.S.C. 6103(b)), a Sunday on the Monday after (E.O. 11582).
    on(1, 1, "New Year's Day").moved(Weekend::nearest),
    nth(3, Weekday::mon, 1, "Martin Luther King Jr. Day").from(1986),  // Pub. L. 98-144
    nth(3, Weekday::mon, 2, "Washington's Birthday"),
    last(Weekday::mon, 5, 31, "Memorial Day"),
    on(6, 19, "Juneteenth").from(2021).moved(Weekend::nearest),  // Pub. L. 117-17, signed on 17 June 2021
    on(7, 4, "Independence Day").moved(Weekend::nearest),
    nth(1, Weekday::mon, 9, "Labor Day"),
    nth(2, Weekday::mon, 10, "Columbus Day"),
    on(11, 11, "Veterans Day").moved(Weekend::nearest),
    nth(4, Weekday::thu, 11, "Thanksgiving Day"),
    on(12, 25, "Christmas Day").moved(Weekend::nearest),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

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
