// United Kingdom: the bank holidays of England and Wales, Scotland and Northern Ireland.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "GB";

constexpr HolidayRegion regions[] = {
    {"ENG", "England"},
    {"WLS", "Wales"},
    {"SCT", "Scotland"},
    {"NIR", "Northern Ireland"},
};

constexpr Rule rules[] = {
    on(1, 1, "New Year's Day").moved(Weekend::next_weekday),
    on(1, 2, "2 January").moved(Weekend::next_weekday).in("SCT"),
    on(3, 17, "St Patrick's Day").moved(Weekend::next_weekday).in("NIR"),
    easter_plus(-2, "Good Friday"),
    easter_plus(1, "Easter Monday").in("ENG WLS NIR"),
    on(4, 29, "Wedding of Prince William").only(2011),
    // Moved to the 75th anniversary of the end of the war in Europe, by proclamation of 7 June 2019.
    nth(1, Weekday::mon, 5, "Early May bank holiday").until(2019),
    on(5, 8, "Early May bank holiday (VE Day)").only(2020),
    nth(1, Weekday::mon, 5, "Early May bank holiday").from(2021),
    on(5, 8, "Coronation of King Charles III").only(2023),
    // Moved beside the jubilees of the Queen in 2012 and 2022.
    last(Weekday::mon, 5, 31, "Spring bank holiday").until(2011),
    on(6, 4, "Spring bank holiday").only(2012),
    on(6, 5, "Diamond Jubilee").only(2012),
    last(Weekday::mon, 5, 31, "Spring bank holiday").from(2013).until(2021),
    on(6, 2, "Spring bank holiday").only(2022),
    on(6, 3, "Platinum Jubilee").only(2022),
    last(Weekday::mon, 5, 31, "Spring bank holiday").from(2023),
    // The day after the first match of Scotland at the World Cup (public holiday code, July 2026).
    on(6, 15, "World Cup bank holiday").only(2026).in("SCT"),
    on(7, 12, "Battle of the Boyne").moved(Weekend::next_weekday).in("NIR"),
    nth(1, Weekday::mon, 8, "Summer bank holiday").in("SCT"),
    last(Weekday::mon, 8, 31, "Summer bank holiday").in("ENG WLS NIR"),
    on(9, 19, "State Funeral of Queen Elizabeth II").only(2022),
    on(11, 30, "St Andrew's Day").from(2007).moved(Weekend::next_weekday).in("SCT"),
    on(12, 25, "Christmas Day").moved(Weekend::next_weekday),
    on(12, 26, "Boxing Day").moved(Weekend::next_weekday),
};

// Without a part, the days of the largest are meant: England and Wales.
void list(int year, std::string_view region, std::vector<Holiday>& into) {
  add_rules(rules, code, year, region.empty() ? "ENG" : region, into);
}

}  // namespace

HolidayCountry gb() {
  // The golden jubilee of 2002 moved the days of that year; years up to it are not covered.
  return {
      code,
      "United Kingdom (England and Wales)",
      2003,
      {"Banking and Financial Dealings Act 1971, royal proclamations; St Andrew's Day Bank Holiday (Scotland) Act 2007",
       "2026", Certainty::observed},
      list,
      regions};
}

}  // namespace posology::holiday_table
