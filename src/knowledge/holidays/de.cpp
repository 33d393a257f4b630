// Germany: the days that are public holidays in all sixteen Länder.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "DE";

constexpr FixedDay fixed[] = {
    {1, 1, "Neujahr"},
    {5, 1, "Tag der Arbeit"},
    {10, 3, "Tag der Deutschen Einheit"},
    {12, 25, "1. Weihnachtstag"},
    {12, 26, "2. Weihnachtstag"},
};

void list(int year, std::vector<Holiday>& into) {
  add_fixed(fixed, code, year, into);
  const Date sunday = easter(year);
  into.push_back({sunday - 2, "Karfreitag", code, false});
  into.push_back({sunday + 1, "Ostermontag", code, false});
  into.push_back({sunday + 39, "Christi Himmelfahrt", code, false});
  into.push_back({sunday + 50, "Pfingstmontag", code, false});
  // 500 years of the Reformation: every Land made this one day a holiday.
  if (year == 2017) into.push_back({day_of(2017, 10, 31), "Reformationstag", code, false});
}

}  // namespace

HolidayCountry de() {
  // Until 1994 Buß- und Bettag was one of them too; years before its end are not covered.
  return {code,
          "Germany (all Länder)",
          1995,
          {"Einigungsvertrag Art. 2 Abs. 2; holiday acts of the Länder", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
