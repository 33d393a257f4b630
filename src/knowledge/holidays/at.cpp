// Austria: the days of the Feiertagsruhegesetz 1957.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "AT";

constexpr Rule rules[] = {
    on(1, 1, "Neujahr"),
    on(1, 6, "Heilige Drei Könige"),
    easter_plus(1, "Ostermontag"),
    on(5, 1, "Staatsfeiertag"),
    easter_plus(39, "Christi Himmelfahrt"),
    easter_plus(50, "Pfingstmontag"),
    easter_plus(60, "Fronleichnam"),
    on(8, 15, "Mariä Himmelfahrt"),
    on(10, 26, "Nationalfeiertag"),
    on(11, 1, "Allerheiligen"),
    on(12, 8, "Mariä Empfängnis"),
    on(12, 25, "Christtag"),
    on(12, 26, "Stefanitag"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry at() {
  // The national holiday of 26 October came in 1967.
  return {code,
          "Austria",
          1967,
          {"Feiertagsruhegesetz 1957, BGBl. 153/1957; BGBl. 264/1967", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
