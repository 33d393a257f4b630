#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "planner/audit_calendar.h"
#include "planner/audit_lists.h"

namespace posology::planner {
namespace {

bool overload_said(const Plan& plan, const Person& person) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(),
                     [&](const Unmet& u) { return u.kind == UnmetKind::person_over && u.subject == person.id->text; });
}

void audit_task(const Campaign& campaign, const Plan& plan, const AuditCalendar& calendar, const PlannedPost& post,
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
    if (calendar.most_minutes(person, day.date) == 0 && !overload_said(plan, person)) {
      into.push_back(fmt::format("{} works on {}, when {} does not", name, day.date.iso(), person.id->text));
    }
  }
  if (sum != task.effort.minutes)
    into.push_back(fmt::format("{}: {} minutes asked, {} given", name, task.effort.minutes, sum));
}

// Steps follow one another on later days; the tasks of one step or one round go side by side.
void audit_chain(const Plan& plan, const AuditCalendar& calendar, const PlannedPost& post, Complaints& into) {
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

void audit_loads(const Campaign& campaign, const Plan& plan, const AuditCalendar& calendar, Complaints& into) {
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
    if (minutes > calendar.most_minutes(person, key.second) && !overload_said(plan, person)) {
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

bool lateness_said(const Plan& plan, const PlannedPost& post) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
    const bool about_time = u.kind == UnmetKind::submit_past || u.kind == UnmetKind::person_over ||
                            u.kind == UnmetKind::post_unplaced || u.kind == UnmetKind::role_missing;
    return about_time && u.subject == post.id;
  });
}

void audit_production(const Campaign& campaign, const Plan& plan, Complaints& into) {
  const AuditCalendar calendar(campaign);
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
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
