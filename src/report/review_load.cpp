#include "report/review_load.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "report/names.h"
#include "report/week.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::int64_t capacity_of(const Plan& plan, int person, IsoWeek week) {
  for (const PersonLoad& load : plan.people) {
    if (load.person != person) continue;
    for (const WeekLoad& one : load.weeks) {
      if (one.week == week) return one.capacity_minutes;
    }
  }
  return 0;
}

Cell cell_of(const ReviewWeek& one) {
  const bool over = one.minutes > one.capacity_minutes;
  return {fmt::format("{}, {} of {}{}", counted(one.posts, "post", "posts"), hours(one.minutes),
                      hours(one.capacity_minutes), over ? "!" : ""),
          over ? Tone::bad : Tone::plain};
}

}  // namespace

std::vector<ReviewWeek> review_weeks(const Outcome& outcome) {
  const Plan& plan = *outcome.plan;
  std::map<std::pair<Date, int>, ReviewWeek> weeks;
  for (const PlannedPost& post : plan.posts) {
    std::set<std::pair<Date, int>> met;
    for (const PlannedTask& task : post.tasks) {
      if (task.round == 0 || task.person < 0) continue;
      for (const DayWork& day : task.days) {
        const IsoWeek week = IsoWeek::of(day.date);
        const std::pair key{week.monday(), task.person};
        ReviewWeek& one = weeks[key];
        one.week = week;
        one.person = task.person;
        one.minutes += day.minutes;
        if (met.insert(key).second) ++one.posts;
      }
    }
  }
  std::vector<ReviewWeek> list;
  for (auto& [key, one] : weeks) {
    one.capacity_minutes = capacity_of(plan, one.person, one.week);
    list.push_back(one);
  }
  return list;
}

Table review_load(const Outcome& outcome) {
  const std::vector<ReviewWeek> weeks = review_weeks(outcome);
  Table table{{{"Week", Align::left, true}}, {}};
  std::map<int, std::size_t> columns;
  for (const ReviewWeek& one : weeks) columns.try_emplace(one.person);
  for (auto& [person, column] : columns) {
    column = table.columns.size();
    table.columns.push_back({person_name(*outcome.campaign, person)});
  }
  std::map<Date, std::vector<Cell>> rows;
  for (const ReviewWeek& one : weeks) {
    const Date monday = one.week.monday();
    std::vector<Cell>& row = rows.try_emplace(monday, table.columns.size()).first->second;
    row[0] = {fmt::format("{}, from {}", short_week(*outcome.campaign, monday), day_month(monday)), Tone::strong};
    row[columns[one.person]] = cell_of(one);
  }
  for (auto& entry : rows) table.rows.push_back(std::move(entry.second));
  return table;
}

}  // namespace posology::report
