// Poland: the days off work of the act of 18 January 1951.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "PL";

constexpr FixedDay fixed[] = {
    {1, 1, "Nowy Rok"},
    {1, 6, "Święto Trzech Króli", 2011},  // act of 24 September 2010, Dz.U. 2010 nr 224 poz. 1459
    {5, 1, "Święto Pracy"},
    {5, 3, "Święto Konstytucji 3 Maja"},
    {8, 15, "Wniebowzięcie Najświętszej Maryi Panny"},
    {11, 1, "Wszystkich Świętych"},
    {11, 11, "Narodowe Święto Niepodległości"},
    {12, 24, "Wigilia Bożego Narodzenia", 2025},  // act of 6 December 2024, Dz.U. 2024 poz. 1965
    {12, 25, "Boże Narodzenie"},
    {12, 26, "Drugi dzień Bożego Narodzenia"},
};

void list(int year, std::vector<Holiday>& into) {
  add_fixed(fixed, code, year, into);
  const Date sunday = easter(year);
  into.push_back({sunday, "Wielkanoc", code, false});
  into.push_back({sunday + 1, "Poniedziałek Wielkanocny", code, false});
  into.push_back({sunday + 49, "Zielone Świątki", code, false});
  into.push_back({sunday + 60, "Boże Ciało", code, false});
  // One hundred years of independence: act of 7 November 2018, Dz.U. 2018 poz. 2117.
  if (year == 2018)
    into.push_back({day_of(2018, 11, 12), "Święto Narodowe z okazji 100-lecia Niepodległości", code, false});
}

}  // namespace

HolidayCountry pl() {
  // 1990 still changed the list (3 May came back, 22 July went); from 1991 on only as written above.
  return {code,
          "Poland",
          1991,
          {"Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, as amended", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
