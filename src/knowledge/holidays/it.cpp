// Italy: the national holidays of law 260 of 27 May 1949.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "IT";

constexpr Rule rules[] = {
    on(1, 1, "Capodanno"),
    on(1, 6, "Epifania"),
    // 150 years of unity: decree-law 5 of 22 February 2011.
    on(3, 17, "Anniversario dell'Unità d'Italia").only(2011),
    easter_plus(0, "Pasqua"),
    easter_plus(1, "Lunedì dell'Angelo"),
    on(4, 25, "Festa della Liberazione"),
    on(5, 1, "Festa del Lavoro"),
    on(6, 2, "Festa della Repubblica"),  // law 336 of 20 November 2000
    on(8, 15, "Assunzione di Maria"),
    on(10, 4, "San Francesco d'Assisi").from(2026),  // law 151 of 8 October 2025; its number is from memory
    on(11, 1, "Ognissanti"),
    on(12, 8, "Immacolata Concezione"),
    on(12, 25, "Natale"),
    on(12, 26, "Santo Stefano"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry it() {
  // 2 June is a holiday again since 2001; earlier years are not covered.
  return {code,
          "Italy",
          2001,
          {"Legge 27 maggio 1949, n. 260; legge 336/2000; 4 October from 2026", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
