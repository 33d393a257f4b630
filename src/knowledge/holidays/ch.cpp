// Switzerland: the four days that every canton keeps.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "CH";

constexpr Rule rules[] = {
    // Up to eight days more are set by each canton and are not known here.
    on(1, 1, "Neujahrstag"),
    easter_plus(39, "Auffahrt"),
    on(8, 1, "Bundesfeier"),
    on(12, 25, "Weihnachtstag"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry ch() {
  // 1 August is a holiday of the whole country since 1 July 1994.
  return {code,
          "Switzerland (all cantons)",
          1994,
          {"Bundesverfassung Art. 110 Abs. 3 (1 August); holiday laws of the cantons", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
