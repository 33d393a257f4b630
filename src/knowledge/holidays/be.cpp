// Belgium: the ten public holidays of the royal decree of 18 April 1974.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "BE";

constexpr Rule rules[] = {
    // What falls on a Sunday is made good on a day that each employer names, so no day is listed for it.
    on(1, 1, "Nouvel an"),
    easter_plus(1, "Lundi de Pâques"),
    on(5, 1, "Fête du travail"),
    easter_plus(39, "Ascension"),
    easter_plus(50, "Lundi de Pentecôte"),
    on(7, 21, "Fête nationale"),
    on(8, 15, "Assomption"),
    on(11, 1, "Toussaint"),
    on(11, 11, "Armistice"),
    on(12, 25, "Noël"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry be() {
  // The decree lists the same ten days since 1974.
  return {code, "Belgium", 1974, {"Arrêté royal du 18 avril 1974", "2026", Certainty::observed}, list};
}

}  // namespace posology::holiday_table
