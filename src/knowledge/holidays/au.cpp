// Australia: the days that every state and territory keeps.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "AU";

constexpr Rule rules[] = {
    on(1, 1, "New Year's Day").moved(Weekend::next_weekday),
    on(1, 26, "Australia Day").moved(Weekend::next_weekday),
    easter_plus(-2, "Good Friday"),
    easter_plus(1, "Easter Monday"),
    on(4, 25, "Anzac Day"),  // a weekend is made good in some states only
    on(9, 22, "National Day of Mourning for Queen Elizabeth II").only(2022),
    on(12, 25, "Christmas Day").moved(Weekend::next_weekday),
    on(12, 26, "Boxing Day").moved(Weekend::next_weekday),  // Proclamation Day in South Australia
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry au() {
  // The rule for weekends holds in all of them since 2011. The sovereign's birthday and Labour Day differ by state.
  return {code,
          "Australia (all states and territories)",
          2011,
          {"public holiday acts of the states and territories; Public Holidays Act 2010 (NSW)", "2026",
           Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
