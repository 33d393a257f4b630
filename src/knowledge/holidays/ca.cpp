// Canada: the general holidays of the Canada Labour Code.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "CA";

constexpr Rule rules[] = {
    // Section 195 gives a working day before or after for a weekend; employers take the next, as listed here.
    on(1, 1, "New Year's Day").moved(Weekend::next_weekday),
    easter_plus(-2, "Good Friday"),
    from_day(Weekday::mon, 5, 18, "Victoria Day"),
    on(7, 1, "Canada Day").moved(Weekend::next_weekday),
    nth(1, Weekday::mon, 9, "Labour Day"),
    on(9, 30, "National Day for Truth and Reconciliation").from(2021).moved(Weekend::next_weekday),
    nth(2, Weekday::mon, 10, "Thanksgiving Day"),
    on(11, 11, "Remembrance Day").moved(Weekend::next_weekday),
    on(12, 25, "Christmas Day").moved(Weekend::next_weekday),
    on(12, 26, "Boxing Day").moved(Weekend::next_weekday),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry ca() {
  // Provinces have other lists, which are not known here. Years before 2000 were not looked at.
  return {code,
          "Canada (federal)",
          2000,
          {"Canada Labour Code, sections 166 and 195; S.C. 2021, c. 11", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
