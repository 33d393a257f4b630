// Italy: the national holidays of law 260 of 27 May 1949.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "IT";

constexpr FixedDay fixed[] = {
    {1, 1, "Capodanno"},
    {1, 6, "Epifania"},
    {4, 25, "Festa della Liberazione"},
    {5, 1, "Festa del Lavoro"},
    {6, 2, "Festa della Repubblica"},  // law 336 of 20 November 2000
    {8, 15, "Assunzione di Maria"},
    {10, 4, "San Francesco d'Assisi", 2026},  // law 151 of 8 October 2025; its number is from memory
    {11, 1, "Ognissanti"},
    {12, 8, "Immacolata Concezione"},
    {12, 25, "Natale"},
    {12, 26, "Santo Stefano"},
};

void list(int year, std::vector<Holiday>& into) {
  add_fixed(fixed, code, year, into);
  const Date sunday = easter(year);
  into.push_back({sunday, "Pasqua", code, false});
  into.push_back({sunday + 1, "Lunedì dell'Angelo", code, false});
  // 150 years of unity: decree-law 5 of 22 February 2011.
  if (year == 2011) into.push_back({day_of(2011, 3, 17), "Anniversario dell'Unità d'Italia", code, false});
}

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
