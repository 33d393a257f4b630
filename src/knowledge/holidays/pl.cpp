// Poland: the days off work of the act of 18 January 1951.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "PL";

constexpr Rule rules[] = {
    on(1, 1, "Nowy Rok"),
    on(1, 6, "Święto Trzech Króli").from(2011),  // act of 24 September 2010, Dz.U. 2010 nr 224 poz. 1459
    easter_plus(0, "Wielkanoc"),
    easter_plus(1, "Poniedziałek Wielkanocny"),
    on(5, 1, "Święto Pracy"),
    on(5, 3, "Święto Konstytucji 3 Maja"),
    easter_plus(49, "Zielone Świątki"),
    easter_plus(60, "Boże Ciało"),
    on(8, 15, "Wniebowzięcie Najświętszej Maryi Panny"),
    on(11, 1, "Wszystkich Świętych"),
    on(11, 11, "Narodowe Święto Niepodległości"),
    // One hundred years of independence: act of 7 November 2018, Dz.U. 2018 poz. 2117.
    on(11, 12, "Święto Narodowe z okazji 100-lecia Niepodległości").only(2018),
    on(12, 24, "Wigilia Bożego Narodzenia").from(2025),  // act of 6 December 2024, Dz.U. 2024 poz. 1965
    on(12, 25, "Boże Narodzenie"),
    on(12, 26, "Drugi dzień Bożego Narodzenia"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

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
