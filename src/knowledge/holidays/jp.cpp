// Japan: the national holidays of act 178 of 1948, with their English names by the Cabinet Office.
#include <algorithm>

#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "JP";
constexpr auto next = Weekend::next_free;  // article 3(2): a Sunday gives the next day that is no holiday

// The days of 2020 and 2021 were moved for the Olympic Games (acts 57 of 2018 and 68 of 2020).
constexpr Rule rules[] = {
    on(1, 1, "New Year's Day").moved(next),
    nth(2, Weekday::mon, 1, "Coming of Age Day"),
    on(2, 11, "National Foundation Day").moved(next),
    on(2, 23, "Emperor's Birthday").from(2020).moved(next),
    on(4, 29, "Showa Day").moved(next),
    on(5, 1, "Accession of the Emperor").only(2019),
    on(5, 3, "Constitution Memorial Day").moved(next),
    on(5, 4, "Greenery Day").moved(next),
    on(5, 5, "Children's Day").moved(next),
    nth(3, Weekday::mon, 7, "Marine Day").until(2019),
    on(7, 23, "Marine Day").only(2020),
    on(7, 24, "Sports Day").only(2020),
    on(7, 22, "Marine Day").only(2021),
    on(7, 23, "Sports Day").only(2021),
    nth(3, Weekday::mon, 7, "Marine Day").from(2022),
    on(8, 11, "Mountain Day").from(2016).until(2019).moved(next),
    on(8, 10, "Mountain Day").only(2020),
    on(8, 8, "Mountain Day").only(2021).moved(next),
    on(8, 11, "Mountain Day").from(2022).moved(next),
    nth(3, Weekday::mon, 9, "Respect for the Aged Day"),
    nth(2, Weekday::mon, 10, "Health and Sports Day").until(2019),
    nth(2, Weekday::mon, 10, "Sports Day").from(2022),
    on(10, 22, "Enthronement Ceremony").only(2019),
    on(11, 3, "Culture Day").moved(next),
    on(11, 23, "Labour Thanksgiving Day").moved(next),
    on(12, 23, "Emperor's Birthday").until(2018).moved(next),
};

// The day of the equinox in Japan, good for 1980 to 2099 (Hydrographic Department, in millionths of a day); each
// year's day is announced in the February before.
unsigned equinox(int year, int millionths_in_1980) {
  const int years = year - 1980;
  return static_cast<unsigned>((millionths_in_1980 + 242194 * years) / 1000000 - years / 4);
}

void add_equinoxes(int year, std::vector<Holiday>& into) {
  const Rule days[] = {on(3, equinox(year, 20843100), "Vernal Equinox Day").moved(next),
                       on(9, equinox(year, 23248800), "Autumnal Equinox Day").moved(next)};
  add_rules(days, code, year, {}, into);
}

// Article 3(3): a day between two national holidays is one too.
void add_days_between(std::vector<Holiday>& into) {
  const auto kept = [&](Date day, bool also_observed) {
    return std::any_of(into.begin(), into.end(),
                       [&](const Holiday& h) { return h.date == day && (also_observed || !h.observed); });
  };
  std::vector<Holiday> between;
  for (const Holiday& h : into) {
    if (h.observed || !kept(h.date + 2, false) || kept(h.date + 1, true)) continue;
    if ((h.date + 1).weekday() != Weekday::sun) between.push_back({h.date + 1, "Citizens' Holiday", code, false});
  }
  into.insert(into.end(), between.begin(), between.end());
}

void list(int year, std::string_view region, std::vector<Holiday>& into) {
  add_rules(rules, code, year, region, into);
  add_equinoxes(year, into);
  add_days_between(into);
}

}  // namespace

HolidayCountry jp() {
  // Since 2007 Greenery Day is on 4 May and a Sunday gives the next free day, not only the Monday.
  return {code,
          "Japan",
          2007,
          {"act 178 of 1948 on national holidays, as amended; Cabinet Office lists", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
