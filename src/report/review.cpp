#include "report/review.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/names.h"
#include "report/words.h"

namespace posology::report {
namespace {

void add_once(std::vector<std::string>& names, std::string name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

std::string doer(const Campaign& campaign, const PlannedTask& task) {
  return task.person >= 0 ? person_name(campaign, task.person) : role_name(task.role) + " (nobody)";
}

Submission submission_of(const Campaign& campaign, const PlannedPost& post) {
  Submission s{post.id, work_title(post), {}, {}, post.submit_by, 0, post.status, post.at};
  for (const PlannedTask& task : post.tasks) {
    s.rounds = std::max(s.rounds, task.round);
    add_once(task.round > 0 ? s.reviewers : s.makers, doer(campaign, task));
  }
  return s;
}

Date due(const Submission& s) { return s.submit_by ? *s.submit_by : s.publish.date; }

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// Days as the table writes them.
struct DayWords {
  bool with_year;
  std::string operator()(Date day) const { return with_year ? day_month_year(day) : day_month(day); }
};

// Ten months leave no doubt which year is meant.
bool years_needed(const Outcome& outcome) {
  const Date first = std::min(outcome.plan->as_of, outcome.campaign->preparation_start());
  return outcome.campaign->end.value - first > 300;
}

Cell submit_cell(const Submission& s, Date today, const DayWords& words) {
  if (is_settled(s.status)) return {"approved", Tone::good};
  if (s.status == PostStatus::in_review) return {"in review"};
  if (!s.submit_by) return {"no review", Tone::quiet};
  const bool past = *s.submit_by < today;
  return {words(*s.submit_by) + (past ? " (past)" : ""), past ? Tone::bad : Tone::plain};
}

/// A step that somebody has to take by a day, for one or more posts.
struct Action {
  Date day;
  std::string who, what, to;
  std::vector<std::string> posts;
  std::int64_t minutes = 0;
};

void add(std::vector<Action>& actions, Action action) {
  for (Action& known : actions) {
    if (known.day != action.day || known.who != action.who || known.what != action.what || known.to != action.to)
      continue;
    known.posts.push_back(action.posts.front());
    known.minutes += action.minutes;
    return;
  }
  actions.push_back(std::move(action));
}

bool can_start(const PlannedTask& task, Date today) {
  return task.round == 0 && task.person >= 0 && task.first >= today && task.effort.minutes > 0;
}

void add_starts(const Outcome& outcome, std::vector<Action>& actions) {
  for (const PlannedPost& post : outcome.plan->posts) {
    if (!post.placed || is_settled(post.status) || post.tasks.empty()) continue;
    const PlannedTask& task = post.tasks.front();
    if (!can_start(task, outcome.plan->as_of)) continue;
    add(actions, {task.first,
                  person_name(*outcome.campaign, task.person),
                  "start " + task.step,
                  "",
                  {post.id},
                  task.effort.minutes});
  }
}

void add_handovers(const Outcome& outcome, std::vector<Action>& actions) {
  for (const Submission& s : open_submissions(outcome)) {
    if (*s.submit_by < outcome.plan->as_of) continue;
    add(actions, {*s.submit_by,
                  s.makers.empty() ? "" : s.makers.front(),
                  "last day to hand in",
                  s.reviewers.empty() ? "review" : joined(s.reviewers),
                  {s.id}});
  }
}

// Many posts of one day are counted, or the line would say nothing.
std::string action_words(const Action& action) {
  constexpr std::size_t most_named = 4;
  std::vector<std::string> named = action.posts;
  if (named.size() > most_named) {
    named.resize(most_named - 1);
    named.push_back(fmt::format("{} more", action.posts.size() - named.size()));
  }
  std::string text = action.what + ": " + joined(named);
  if (!action.to.empty()) text += " to " + action.to;
  return action.minutes > 0 ? text + " (" + hours(action.minutes) + ")" : text;
}

}  // namespace

std::vector<Submission> submissions(const Outcome& outcome) {
  std::vector<Submission> list;
  for (const PlannedPost& post : outcome.plan->posts) {
    if (post.placed) list.push_back(submission_of(*outcome.campaign, post));
  }
  std::stable_sort(list.begin(), list.end(), [](const Submission& a, const Submission& b) { return due(a) < due(b); });
  return list;
}

std::vector<Submission> open_submissions(const Outcome& outcome) {
  std::vector<Submission> list = submissions(outcome);
  list.erase(std::remove_if(list.begin(), list.end(), [](const Submission& s) { return !s.open(); }), list.end());
  return list;
}

Table submit_dates(const Outcome& outcome, Years years) {
  const DayWords words{years == Years::always || years_needed(outcome)};
  Table table{{{"Submit by"}, {"Post"}, {"Title", Align::left, true}, {"Made by"}, {"Reviewed by"}, {"Publish"}}, {}};
  for (const Submission& s : submissions(outcome)) {
    table.rows.push_back({submit_cell(s, outcome.plan->as_of, words),
                          {s.id},
                          {s.title},
                          {listed(s.makers)},
                          {listed(s.reviewers)},
                          {words(s.publish.date) + " " + s.publish.time.text()}});
  }
  return table;
}

Table next_actions(const Outcome& outcome, std::size_t most) {
  std::vector<Action> actions;
  add_starts(outcome, actions);
  add_handovers(outcome, actions);
  std::stable_sort(actions.begin(), actions.end(), [](const Action& a, const Action& b) { return a.day < b.day; });
  Table table{{{"By"}, {"Who"}, {"What"}}, {}};
  for (const Unmet& unmet : outcome.plan->unmet) {
    if (table.rows.size() == most) break;
    if (unmet.mend.empty()) continue;
    table.rows.push_back({{"now", Tone::bad}, {}, {"decide on " + unmet.subject + ": " + unmet.mend}});
  }
  for (const Action& action : actions) {
    if (table.rows.size() == most) break;
    table.rows.push_back({{day_month(action.day), Tone::strong}, {action.who}, {action_words(action)}});
  }
  return table;
}

}  // namespace posology::report
