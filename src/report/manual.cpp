#include "report/manual.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "knowledge/holiday.h"
#include "report/names.h"
#include "report/words.h"

namespace posology::report {
namespace {

constexpr int most_days_to_wait = 14;

// Groups throw out what sells.
bool fits_a_group(Pillar pillar) {
  return pillar == Pillar::educational || pillar == Pillar::dialogue || pillar == Pillar::curated;
}

bool away(const Person& person, Date day) {
  return std::any_of(person.away.begin(), person.away.end(), [&](const auto& range) { return range->holds(day); });
}

int index_of(const Campaign& campaign, std::string_view id) {
  for (std::size_t i = 0; i < campaign.team.size(); ++i) {
    if (campaign.team[i].id->text == id) return static_cast<int>(i);
  }
  return -1;
}

/// Who may do it, the first choice first.
std::vector<int> people_for(const Campaign& campaign, const PlatformUse& use) {
  std::vector<int> people;
  const int owner = use.owner ? index_of(campaign, use.owner->value.text) : -1;
  if (owner >= 0) people.push_back(owner);
  for (const Role role : {Role::community_manager, Role::manager}) {
    for (std::size_t i = 0; i < campaign.team.size(); ++i) {
      if (campaign.team[i].has(role)) people.push_back(static_cast<int>(i));
    }
  }
  if (owner < 0) return people;
  const Person& person = campaign.team[static_cast<std::size_t>(owner)];
  const int backup = person.backup ? index_of(campaign, person.backup->value.text) : -1;
  if (backup >= 0) people.push_back(backup);
  return people;
}

bool works_on(const Campaign& campaign, Date day) {
  const auto& days = campaign.calendar.working_days;
  const bool weekday = days.empty()
                           ? day.weekday() < Weekday::sat
                           : std::any_of(days.begin(), days.end(), [&](const auto& d) { return *d == day.weekday(); });
  if (!weekday) return false;
  const std::vector<std::string> countries = campaign.holiday_countries();
  return std::all_of(countries.begin(), countries.end(), [&](const std::string& c) {
    return holidays_of(c, {day, day}).empty();
  });
}

/// The day and the person; where nobody is there for two weeks, the first choice on the first working day.
void settle(const Campaign& campaign, const std::vector<int>& people, Date from, ManualTask& task) {
  task.on = from;
  task.person = people.empty() ? -1 : people.front();
  bool any = false;
  for (Date day = from; day < from + most_days_to_wait; ++day) {
    if (!works_on(campaign, day)) continue;
    if (!any) task.on = day;
    any = true;
    if (people.empty()) return;
    for (const int person : people) {
      if (away(campaign.team[static_cast<std::size_t>(person)], day)) continue;
      task.on = day;
      task.person = person;
      return;
    }
  }
}

using Weeks = std::map<Date, std::vector<const PlannedPost*>>;

Weeks weeks_of(const Campaign& campaign, const Plan& plan, const PlatformUse& use) {
  Weeks weeks;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed || post.platform != use.platform || !fits_a_group(post.counts_as)) continue;
    weeks[week_first(post.at.date, value_or(campaign.week_start, Weekday::mon))].push_back(&post);
  }
  return weeks;
}

void add_of_platform(const Outcome& outcome, const PlatformUse& use, std::vector<ManualTask>& into) {
  const Campaign& campaign = *outcome.campaign;
  const std::vector<int> people = people_for(campaign, use);
  for (const auto& [week, posts] : weeks_of(campaign, *outcome.plan, use)) {
    for (std::size_t g = 0; g < use.groups.size(); ++g) {
      const PlannedPost& post = *posts[g % posts.size()];
      ManualTask task{fmt::format("{}-group-{}", post.id, g + 1), post.id, use.platform, use.groups.items[g].value, {}};
      settle(campaign, people, post.at.date, task);
      into.push_back(std::move(task));
    }
  }
}

// "'Five checks' (in-03)"
std::string post_words(const Outcome& outcome, const ManualTask& task) {
  const auto& posts = outcome.plan->posts;
  const auto post = std::find_if(posts.begin(), posts.end(), [&](const PlannedPost& p) { return p.id == task.post; });
  return fmt::format("'{}' ({})", post == posts.end() ? task.post : post_title(*post), task.post);
}

}  // namespace

std::vector<ManualTask> manual_tasks(const Outcome& outcome) {
  std::vector<ManualTask> tasks;
  for (const PlatformUse& use : outcome.campaign->platforms) {
    if (!use.groups.empty()) add_of_platform(outcome, use, tasks);
  }
  std::stable_sort(tasks.begin(), tasks.end(), [](const ManualTask& a, const ManualTask& b) { return a.on < b.on; });
  return tasks;
}

std::string manual_words(const Outcome& outcome, const ManualTask& task) {
  return fmt::format("{} to the group '{}' on {}", post_words(outcome, task), task.group, platform_name(task.platform));
}

std::string manual_person(const Outcome& outcome, const ManualTask& task) {
  return task.person < 0 ? "nobody" : person_name(*outcome.campaign, task.person);
}

Table manual_table(const Outcome& outcome) {
  Table table{{{"Day"}, {"Who"}, {"Group"}, {"On"}, {"Pass on", Align::left, true}}, {}};
  for (const ManualTask& task : manual_tasks(outcome)) {
    table.rows.push_back({{day_month_year(task.on)},
                          {manual_person(outcome, task), task.person < 0 ? Tone::bad : Tone::strong},
                          {task.group},
                          {platform_name(task.platform)},
                          {post_words(outcome, task)}});
  }
  return table;
}

}  // namespace posology::report
