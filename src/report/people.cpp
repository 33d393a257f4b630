#include "report/people.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/names.h"
#include "report/week.h"
#include "report/words.h"

namespace posology::report {
namespace {

// Over what a person can give is bad; from 85% on there is no room for a surprise (our own line, no authority).
constexpr Ratio full{1, 1};
constexpr Ratio tight{85, 100};

Cell load_cell(const WeekLoad& load) {
  if (load.planned_minutes == 0) return load.away ? Cell{"away", Tone::quiet} : Cell{};
  if (load.capacity_minutes <= 0) return {hours(load.planned_minutes) + "!", Tone::bad};
  const Ratio part = Ratio::of(load.planned_minutes, load.capacity_minutes);
  if (part > full) return {whole_percent(part) + "!", Tone::bad, part};
  return {whole_percent(part), part >= tight ? Tone::warn : Tone::plain, part};
}

struct Weeks {
  Date first, last;  ///< Mondays
  bool any = false;
};

Weeks weeks_with_work(const Plan& plan) {
  Weeks weeks;
  for (const PersonLoad& person : plan.people) {
    for (const WeekLoad& load : person.weeks) {
      if (load.planned_minutes == 0) continue;
      const Date monday = load.week.monday();
      weeks.first = weeks.any ? std::min(weeks.first, monday) : monday;
      weeks.last = weeks.any ? std::max(weeks.last, monday) : monday;
      weeks.any = true;
    }
  }
  return weeks;
}

Cell peak_cell(const Campaign& campaign, const PersonLoad& person) {
  Ratio peak;
  IsoWeek when;
  bool any = false;
  for (const WeekLoad& load : person.weeks) {
    if (load.planned_minutes == 0 || load.capacity_minutes <= 0) continue;
    const Ratio part = Ratio::of(load.planned_minutes, load.capacity_minutes);
    if (any && part <= peak) continue;
    peak = part;
    when = load.week;
    any = true;
  }
  if (!any) return {};
  return {fmt::format("{} {}", whole_percent(peak), short_week(campaign, when.monday())),
          peak > full ? Tone::bad : Tone::plain};
}

}  // namespace

Table people_by_week(const Outcome& outcome) {
  const Plan& plan = *outcome.plan;
  const Weeks weeks = weeks_with_work(plan);
  Table table{{{"Person"}}, {}};
  if (!weeks.any) return table;
  for (Date monday = weeks.first; monday <= weeks.last; monday = monday + 7) {
    table.columns.push_back({short_week(*outcome.campaign, monday), Align::right});
  }
  table.columns.push_back({"Peak", Align::right});
  for (const PersonLoad& person : plan.people) {
    std::map<Date, const WeekLoad*> loads;
    for (const WeekLoad& load : person.weeks) loads[load.week.monday()] = &load;
    std::vector<Cell> row = {{person_name(*outcome.campaign, person.person), Tone::strong}};
    for (Date monday = weeks.first; monday <= weeks.last; monday = monday + 7) {
      const auto load = loads.find(monday);
      row.push_back(load == loads.end() ? Cell{} : load_cell(*load->second));
    }
    row.push_back(peak_cell(*outcome.campaign, person));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace posology::report
