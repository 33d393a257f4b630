// European Union: the closing days of TARGET, the payment system for the euro.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "EU";

constexpr Rule rules[] = {
    on(1, 1, "New Year's Day"), easter_plus(-2, "Good Friday"), easter_plus(1, "Easter Monday"),
    on(5, 1, "Labour Day"),     on(12, 25, "Christmas Day"),    on(12, 26, "26 December"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry eu() {
  // Up to 2001 the system also closed on 31 December.
  return {code,
          "European Union (TARGET bank days)",
          2002,
          {"European Central Bank, TARGET long-term calendar of 14 December 2000", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
