#include "planner/loads.h"

#include <algorithm>
#include <map>

#include "planner/crew.h"

namespace posology::planner {
namespace {

WeekLoad* week_of(PersonLoad& load, Date date) {
  if (load.weeks.empty()) return nullptr;
  const int at = (date - load.weeks.front().week.monday()) / 7;
  return at >= 0 && at < std::ssize(load.weeks) ? &load.weeks[static_cast<std::size_t>(at)] : nullptr;
}

bool away_on(const Person& person, Date date) {
  return std::any_of(person.away.begin(), person.away.end(), [&](const auto& r) { return r->holds(date); });
}

PersonLoad load_of(const Person& person, int index, const WorkingDays& days, int last) {
  PersonLoad load{index, {}};
  const Date first = IsoWeek::of(days.date(days.first())).monday();
  for (Date monday = first; days.first() <= last && monday <= days.date(last); monday = monday + 7) {
    load.weeks.push_back({IsoWeek::of(monday), 0, 0, false});
  }
  const std::vector<std::int64_t> minutes = daily_minutes(person, days);
  std::vector<int> worked(load.weeks.size()), absent(load.weeks.size());
  for (int day = days.first(); day <= last; ++day) {
    const Date date = days.date(day);
    WeekLoad* week = week_of(load, date);
    if (week == nullptr) continue;
    week->capacity_minutes += minutes[static_cast<std::size_t>(day)];
    const auto at = static_cast<std::size_t>(week - load.weeks.data());
    ++worked[at];
    absent[at] += away_on(person, date) ? 1 : 0;
  }
  for (std::size_t w = 0; w < load.weeks.size(); ++w) load.weeks[w].away = worked[w] > 0 && absent[w] == worked[w];
  return load;
}

// The campaign's last working day, or a later one on which somebody works for a post that runs after its end.
int last_day(const WorkingDays& days, const Plan& plan) {
  int last = days.last();
  for (const PlannedPost& post : plan.posts) {
    for (const PlannedTask& task : post.tasks) {
      if (!task.days.empty()) last = std::max(last, days.at_or_after(task.days.back().date));
    }
  }
  return last;
}

}  // namespace

std::vector<PersonLoad> empty_loads(const Campaign& campaign, const WorkingDays& days, int last) {
  std::vector<PersonLoad> loads;
  for (std::size_t p = 0; p < campaign.team.size(); ++p) {
    loads.push_back(load_of(campaign.team[p], static_cast<int>(p), days, last));
  }
  return loads;
}

void fill_loads(const Campaign& campaign, const WorkingDays& days, Plan& plan) {
  plan.people = empty_loads(campaign, days, last_day(days, plan));
  std::map<Role, std::int64_t> unstaffed;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    for (const PlannedTask& task : post.tasks) {
      if (task.person < 0 && task.effort.minutes > 0) unstaffed[task.role] += task.effort.minutes;
      for (const DayWork& work : task.days) {
        WeekLoad* week = week_of(plan.people[static_cast<std::size_t>(task.person)], work.date);
        if (week != nullptr) week->planned_minutes += work.minutes;
      }
    }
  }
  plan.unstaffed.clear();
  for (const auto& [role, minutes] : unstaffed) plan.unstaffed.push_back({role, minutes});
}

void fill_peak(Plan& plan) {
  Quality& quality = plan.quality;
  quality.peak_person = -1;
  quality.peak_load = {};
  for (const PersonLoad& load : plan.people) {
    for (const WeekLoad& week : load.weeks) {
      if (week.planned_minutes == 0) continue;
      // Work in a week without hours is booked over them: the load is at least twice what there is.
      const Ratio ratio =
          week.capacity_minutes > 0 ? Ratio::of(week.planned_minutes, week.capacity_minutes) : Ratio{2, 1};
      const bool higher = quality.peak_person < 0 || ratio > quality.peak_load ||
                          (ratio == quality.peak_load && week.week < quality.peak_week);
      if (!higher) continue;
      quality.peak_person = load.person;
      quality.peak_week = week.week;
      quality.peak_load = ratio;
    }
  }
}

}  // namespace posology::planner
