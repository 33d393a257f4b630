// Netherlands: the recognised days of the Algemene termijnenwet.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "NL";

constexpr Rule rules[] = {
    on(1, 1, "Nieuwjaarsdag"),
    easter_plus(-2, "Goede Vrijdag"),  // equal to the others for terms (art. 3, paragraph 2); many work
    easter_plus(0, "Eerste paasdag"),
    easter_plus(1, "Tweede paasdag"),
    on(5, 5, "Bevrijdingsdag"),  // a day off every year for the state, every fifth for many others
    easter_plus(39, "Hemelvaartsdag"),
    easter_plus(49, "Eerste pinksterdag"),
    easter_plus(50, "Tweede pinksterdag"),
    on(12, 25, "Eerste kerstdag"),
    on(12, 26, "Tweede kerstdag"),
};

// The sovereign's day never is a Sunday: then it is the Saturday before.
constexpr Rule queen[] = {on(4, 30, "Koninginnedag")}, queen_before_sunday[] = {on(4, 29, "Koninginnedag")};
constexpr Rule king[] = {on(4, 27, "Koningsdag")}, king_before_sunday[] = {on(4, 26, "Koningsdag")};

void list(int year, std::string_view region, std::vector<Holiday>& into) {
  add_rules(rules, code, year, region, into);
  if (year <= 2013) {
    const bool sunday = day_of(year, 4, 30).weekday() == Weekday::sun;
    return add_rules(sunday ? queen_before_sunday : queen, code, year, region, into);
  }
  const bool sunday = day_of(year, 4, 27).weekday() == Weekday::sun;
  add_rules(sunday ? king_before_sunday : king, code, year, region, into);
}

}  // namespace

HolidayCountry nl() {
  // Liberation Day is a yearly holiday since 1990.
  return {code,
          "Netherlands",
          1991,
          {"Algemene termijnenwet, art. 3; rijksoverheid.nl list of official days", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
