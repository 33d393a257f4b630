// Ireland: the public holidays of the Organisation of Working Time Act 1997.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "IE";

constexpr Rule rules[] = {
    // No day moves by law when it falls on a weekend; the employer gives another benefit (section 21).
    on(1, 1, "New Year's Day"),
    on(3, 17, "St Patrick's Day"),
    on(3, 18, "Day of Remembrance and Recognition").only(2022),
    easter_plus(1, "Easter Monday"),
    nth(1, Weekday::mon, 5, "May holiday"),
    nth(1, Weekday::mon, 6, "June holiday"),
    nth(1, Weekday::mon, 8, "August holiday"),
    last(Weekday::mon, 10, 31, "October holiday"),
    on(12, 25, "Christmas Day"),
    on(12, 26, "St Stephen's Day"),
};

// The first Monday of February, but 1 February itself where it is a Friday.
constexpr Rule brigid_monday[] = {nth(1, Weekday::mon, 2, "St Brigid's Day")};
constexpr Rule brigid_friday[] = {on(2, 1, "St Brigid's Day")};

void list(int year, std::string_view region, std::vector<Holiday>& into) {
  add_rules(rules, code, year, region, into);
  if (year < 2023) return;
  const bool friday = day_of(year, 2, 1).weekday() == Weekday::fri;
  add_rules(friday ? brigid_friday : brigid_monday, code, year, region, into);
}

}  // namespace

HolidayCountry ie() {
  // In 1995 the May holiday was moved; years before 1996 are not covered.
  return {code,
          "Ireland",
          1996,
          {"Organisation of Working Time Act 1997, second schedule; S.I. 50/2022 (March 2022, St Brigid's Day)", "2026",
           Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
