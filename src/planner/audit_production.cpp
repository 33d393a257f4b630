#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "knowledge/production.h"
#include "planner/audit_lists.h"

namespace posology::planner {
namespace {

/// Working days by their definition: the calendar's weekdays without public holidays.
class Calendar {
 public:
  explicit Calendar(const Campaign& campaign) : campaign_(campaign) {
    const Date first = std::min(campaign.preparation_start(), campaign.start.value) - 800;
    const Date last = campaign.end.value + 800;
    for (const std::string& country : campaign.holiday_countries()) {
      for (const Holiday& h : holidays_of(country, {first, last})) holidays_[h.date] = true;
    }
  }
  [[nodiscard]] bool works(Date day) const {
    const auto& days = campaign_.calendar.working_days;
    const bool weekday =
        days.written() ? std::any_of(days.begin(), days.end(), [&](const auto& d) { return d.value == day.weekday(); })
                       : day.weekday() < Weekday::sat;
    return weekday && holidays_.count(day) == 0;
  }
  [[nodiscard]] int working_weekdays() const {
    const auto& days = campaign_.calendar.working_days;
    std::map<Weekday, bool> set;
    for (const auto& d : days) set[d.value] = true;
    return days.written() ? static_cast<int>(set.size()) : 5;
  }
  [[nodiscard]] int working_days(Date first, Date last) const {
    int count = 0;
    for (Date d = first; d <= last; ++d) count += works(d) ? 1 : 0;
    return count;
  }

 private:
  const Campaign& campaign_;
  std::map<Date, bool> holidays_;
};

bool is_away(const Person& person, Date day) {
  return std::any_of(person.away.begin(), person.away.end(), [&](const auto& range) { return range->holds(day); });
}

// The most that a person can be asked for on one day: the week's hours spread evenly, rounded up to a minute.
std::int64_t daily_limit(const Person& person, const Calendar& calendar, Date day) {
  if (!calendar.works(day) || is_away(person, day)) return 0;
  const std::int64_t minutes =
      person.hours ? person.hours->value.effort.minutes : workflow_defaults().hours_per_week.value;
  const Period per = person.hours ? person.hours->value.per : Period::week;
  if (per == Period::day) return minutes;
  // A month has at least twenty weekdays of five a week: the bound is loose there on purpose.
  const std::int64_t days = per == Period::week ? calendar.working_weekdays() : 4 * calendar.working_weekdays();
  return days == 0 ? 0 : (minutes + days - 1) / days;
}

bool overload_said(const Plan& plan, const Person& person) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(),
                     [&](const Unmet& u) { return u.kind == UnmetKind::person_over && u.subject == person.id->text; });
}

void audit_task(const Campaign& campaign, const Plan& plan, const Calendar& calendar, const PlannedPost& post,
                const PlannedTask& task, Complaints& into) {
  const std::string name = fmt::format("'{}' {}", post.id, task.step);
  if (task.last < task.first) into.push_back(name + " ends before it begins");
  if (task.person < 0) return;
  const Person& person = campaign.team[static_cast<std::size_t>(task.person)];
  if (!person.has(task.role))
    into.push_back(fmt::format("{} is given to {}, who is no {}", name, person.id->text, word(task.role)));
  std::int64_t sum = 0;
  for (const DayWork& day : task.days) {
    sum += day.minutes;
    if (day.date < task.first || day.date > task.last)
      into.push_back(fmt::format("{} works on {}, outside its days", name, day.date.iso()));
    if (day.minutes <= 0) into.push_back(fmt::format("{} has an empty day", name));
    if (daily_limit(person, calendar, day.date) == 0 && !overload_said(plan, person)) {
      into.push_back(fmt::format("{} works on {}, when {} does not", name, day.date.iso(), person.id->text));
    }
  }
  if (sum != task.effort.minutes)
    into.push_back(fmt::format("{}: {} minutes asked, {} given", name, task.effort.minutes, sum));
}

bool lateness_said(const Plan& plan, const PlannedPost& post) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
    const bool about_time = u.kind == UnmetKind::submit_past || u.kind == UnmetKind::person_over ||
                            u.kind == UnmetKind::post_unplaced || u.kind == UnmetKind::role_missing;
    return about_time && u.subject == post.id;
  });
}

// Steps follow one another on later days; the tasks of one step or one round go side by side.
void audit_chain(const Plan& plan, const Calendar& calendar, const PlannedPost& post, Complaints& into) {
  const PlannedTask* before = nullptr;
  Date ended;
  for (const PlannedTask& task : post.tasks) {
    const bool same = before != nullptr && before->step == task.step && before->round == task.round;
    if (before != nullptr && !same && task.first <= ended && !lateness_said(plan, post)) {
      into.push_back(fmt::format("'{}': {} begins before {} has ended", post.id, task.step, before->step));
    }
    ended = same ? std::max(ended, task.last) : task.last;
    before = &task;
  }
  if (before == nullptr) return;
  // Scheduling an approved post changes nothing in it, and may reach into the freeze.
  const bool may_change = post.status < PostStatus::approved;
  if (may_change && post.frozen_from && ended >= *post.frozen_from && *post.frozen_from < post.at.date &&
      !lateness_said(plan, post)) {
    into.push_back(fmt::format("'{}' is still worked on after its freeze", post.id));
  }
  if (ended > post.at.date && !lateness_said(plan, post))
    into.push_back(fmt::format("'{}' is still worked on after it runs", post.id));
  const bool reviewed =
      std::any_of(post.tasks.begin(), post.tasks.end(), [](const PlannedTask& t) { return t.round > 0; });
  if (!reviewed || !post.submit_by) return;
  for (const PlannedTask& task : post.tasks) {
    if (task.round == 1 && *post.submit_by < task.first && !calendar.works(*post.submit_by)) {
      into.push_back(fmt::format("'{}': its last submit date is no working day", post.id));
    }
  }
}

const PlannedPost* planned(const Plan& plan, const std::string& id) {
  for (const PlannedPost& post : plan.posts) {
    if (post.id == id && post.placed) return &post;
  }
  return nullptr;
}

// A post is cut from what was approved: nobody writes it before the last round of the other's review is over.
void audit_cut(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (const Post& written : campaign.posts) {
    if (!written.derived_from) continue;
    const PlannedPost* cut = planned(plan, written.id->text);
    const PlannedPost* whole = planned(plan, written.derived_from->value.text);
    if (cut == nullptr || whole == nullptr || cut->status >= PostStatus::in_review) continue;
    if (cut->tasks.empty() || cut->tasks.front().round > 0) continue;  // nothing of it is written
    if (lateness_said(plan, *cut) || lateness_said(plan, *whole)) continue;
    for (const PlannedTask& review : whole->tasks) {
      const bool early = review.round > 0 && std::any_of(cut->tasks.begin(), cut->tasks.end(),
                                                         [&](const auto& task) { return task.first <= review.last; });
      if (!early) continue;
      into.push_back(fmt::format("'{}' is begun before '{}', which it is cut from, is approved", cut->id, whole->id));
      break;
    }
  }
}

void audit_loads(const Campaign& campaign, const Plan& plan, const Calendar& calendar, Complaints& into) {
  std::map<std::pair<int, Date>, std::int64_t> by_day;
  for (const PlannedPost& post : plan.posts) {
    for (const PlannedTask& task : post.tasks) {
      for (const DayWork& day : task.days) by_day[{task.person, day.date}] += day.minutes;
    }
  }
  std::map<std::pair<int, IsoWeek>, std::int64_t> by_week;
  for (const auto& [key, minutes] : by_day) {
    by_week[{key.first, IsoWeek::of(key.second)}] += minutes;
    const Person& person = campaign.team[static_cast<std::size_t>(key.first)];
    if (minutes > daily_limit(person, calendar, key.second) && !overload_said(plan, person)) {
      into.push_back(fmt::format("{} is over capacity on {} and nobody says so", person.id->text, key.second.iso()));
    }
  }
  for (const PersonLoad& load : plan.people) {
    for (const WeekLoad& week : load.weeks) {
      const auto found = by_week.find({load.person, week.week});
      const std::int64_t minutes = found == by_week.end() ? 0 : found->second;
      if (minutes != week.planned_minutes) {
        into.push_back(fmt::format("{} in {}: {} minutes shown, {} planned",
                                   campaign.team[static_cast<std::size_t>(load.person)].id->text, week.week.iso(),
                                   week.planned_minutes, minutes));
      }
      if (found != by_week.end()) by_week.erase(found);
    }
  }
  for (const auto& [key, minutes] : by_week) {
    into.push_back(fmt::format("{} has {} minutes in {} that no week shows",
                               campaign.team[static_cast<std::size_t>(key.first)].id->text, minutes, key.second.iso()));
  }
}

}  // namespace

void audit_production(const Campaign& campaign, const Plan& plan, Complaints& into) {
  const Calendar calendar(campaign);
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) {
      if (!post.tasks.empty()) into.push_back(fmt::format("'{}' is not placed but has work", post.id));
      continue;
    }
    for (const PlannedTask& task : post.tasks) audit_task(campaign, plan, calendar, post, task, into);
    audit_chain(plan, calendar, post, into);
    if (post.submit_by && *post.submit_by < plan.as_of && post.status < PostStatus::approved) {
      const bool told = std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
        return u.subject == post.id && u.kind == UnmetKind::submit_past;
      });
      if (!told && post.status != PostStatus::in_review)
        into.push_back(fmt::format("'{}': its submit date is past and nobody says so", post.id));
    }
  }
  audit_cut(campaign, plan, into);
  audit_loads(campaign, plan, calendar, into);
}

}  // namespace posology::planner
