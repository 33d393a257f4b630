#include "report/work.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "report/names.h"
#include "report/words.h"

namespace posology::report {
namespace {

/// A task with the post that it is for.
struct Job {
  const PlannedPost* post;
  const PlannedTask* task;
};

// First the team by place, then roles that nobody holds by theirs.
using Key = std::pair<int, int>;
constexpr int after_the_team = 1 << 20;

Key key_of(const PlannedTask& task) {
  return task.person >= 0 ? Key{task.person, 0} : Key{after_the_team, static_cast<int>(task.role)};
}

std::map<Key, std::vector<Job>> jobs_of(const Plan& plan) {
  std::map<Key, std::vector<Job>> jobs;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed || is_settled(post.status)) continue;
    for (const PlannedTask& task : post.tasks) {
      if (task.effort.minutes > 0) jobs[key_of(task)].push_back({&post, &task});
    }
  }
  for (auto& [key, list] : jobs) {
    std::stable_sort(list.begin(), list.end(), [](const Job& a, const Job& b) {
      return std::tie(a.task->first, a.task->last) < std::tie(b.task->first, b.task->last);
    });
  }
  return jobs;
}

std::string task_words(const PlannedTask& task) {
  return task.round > 0 ? task.step + ", round " + std::to_string(task.round) : task.step;
}

Table tasks_table(const std::vector<Job>& jobs) {
  Table table{{{"From"}, {"By"}, {"Task"}, {"Post"}, {"Title", Align::left, true}, {"Hours", Align::right}}, {}};
  std::int64_t minutes = 0;
  for (const Job& job : jobs) {
    table.rows.push_back({{day_month_year(job.task->first)},
                          {day_month_year(job.task->last)},
                          {task_words(*job.task)},
                          {job.post->id},
                          {work_title(*job.post)},
                          {hours(job.task->effort.minutes)}});
    minutes += job.task->effort.minutes;
  }
  std::vector<Cell> sum = {{"All", Tone::strong}, {}, {}, {}, {}, {hours(minutes), Tone::strong}};
  table.rows.push_back(std::move(sum));
  return table;
}

std::string roles_of(const Person& person) {
  std::string text;
  for (const auto& role : person.roles) text += (text.empty() ? "" : ", ") + role_name(role.value);
  return text;
}

}  // namespace

std::vector<WorkList> work_lists(const Outcome& outcome) {
  std::vector<WorkList> lists;
  for (const auto& [key, jobs] : jobs_of(*outcome.plan)) {
    const int person = jobs.front().task->person;
    WorkList list;
    if (person >= 0) {
      list.name = person_name(*outcome.campaign, person);
      list.roles = roles_of(outcome.campaign->team[static_cast<std::size_t>(person)]);
    } else {
      list.name = role_name(jobs.front().task->role) + " (nobody)";
    }
    list.tasks = tasks_table(jobs);
    lists.push_back(std::move(list));
  }
  return lists;
}

}  // namespace posology::report
