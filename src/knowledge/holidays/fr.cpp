// France: the fêtes légales of the Code du travail.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "FR";

constexpr Rule rules[] = {
    on(1, 1, "Jour de l'an"),     easter_plus(1, "Lundi de Pâques"),
    on(5, 1, "Fête du Travail"),  on(5, 8, "Victoire 1945"),
    easter_plus(39, "Ascension"), easter_plus(50, "Lundi de Pentecôte"),
    on(7, 14, "Fête nationale"),  on(8, 15, "Assomption"),
    on(11, 1, "Toussaint"),       on(11, 11, "Armistice 1918"),
    on(12, 25, "Noël"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry fr() {
  // 8 May is a holiday again since 1982.
  return {code,
          "France (without Alsace and Moselle)",
          1982,
          {"Code du travail L3133-1; loi 81-893 (8 May)", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
