// Sweden: the days of the law on public holidays (1989:253).
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "SE";

constexpr Rule rules[] = {
    // The eves of Midsummer, Christmas and New Year are free for most people but are no public holidays.
    on(1, 1, "Nyårsdagen"),
    on(1, 6, "Trettondedag jul"),
    easter_plus(-2, "Långfredagen"),
    easter_plus(0, "Påskdagen"),
    easter_plus(1, "Annandag påsk"),
    on(5, 1, "Första maj"),
    easter_plus(39, "Kristi himmelsfärdsdag"),
    easter_plus(49, "Pingstdagen"),
    on(6, 6, "Nationaldagen"),
    from_day(Weekday::sat, 6, 20, "Midsommardagen"),
    from_day(Weekday::sat, 10, 31, "Alla helgons dag"),
    on(12, 25, "Juldagen"),
    on(12, 26, "Annandag jul"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry se() {
  // From 2005 on the national day takes the place of Whit Monday.
  return {
      code, "Sweden", 2005, {"Lag (1989:253) om allmänna helgdagar; lag 2004:1320", "2026", Certainty::observed}, list};
}

}  // namespace posology::holiday_table
