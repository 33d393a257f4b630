#include "taskjuggler.h"

#include <fmt/format.h>

namespace posology::bench {
namespace {

std::string resource_id(std::size_t person) { return fmt::format("p{}", person); }

std::string resources(const Campaign& campaign) {
  std::string out;
  for (std::size_t p = 0; p < campaign.team.size(); ++p) {
    const Person& person = campaign.team[p];
    const std::int64_t daily = person.hours ? person.hours->value.effort.minutes / 5 : 240;
    out += fmt::format("resource {} \"{}\" {{ limits {{ dailymax {}min }}", resource_id(p), person.id->text,
                       (daily + 14) / 15 * 15 + 15);
    for (const auto& away : person.away)
      out += fmt::format(" leaves annual {} - {}", away->first.iso(), (away->last + 1).iso());
    out += " }\n";
  }
  return out;
}

std::string allocation(const Campaign& campaign, Role role) {
  std::string first, others;
  for (std::size_t p = 0; p < campaign.team.size(); ++p) {
    if (!campaign.team[p].has(role)) continue;
    if (first.empty()) {
      first = resource_id(p);
    } else {
      others += (others.empty() ? "" : ", ") + resource_id(p);
    }
  }
  return others.empty() ? first : fmt::format("{} {{ alternative {} }}", first, others);
}

// Each step comes before the next one; the reviewers of a round work side by side, and the round holds three days.
std::string task_lines(const Campaign& campaign, const PlannedPost& post) {
  std::string out;
  std::string next = "publish", step, names;
  int number = 0;
  for (std::size_t t = post.tasks.size(); t-- > 0;) {
    const PlannedTask& task = post.tasks[t];
    if (!step.empty() && task.step != step) {
      next = names;
      names.clear();
    }
    step = task.step;
    const std::string id = fmt::format("t{}", ++number);
    const std::int64_t quarters = (task.effort.minutes + 14) / 15 * 15;
    std::string before;
    for (std::size_t at = 0; at < next.size();) {
      const std::size_t end = std::min(next.find(' ', at), next.size());
      before += (before.empty() ? "!" : ", !") + next.substr(at, end - at);
      at = end + 1;
    }
    if (task.round > 0 && names.empty()) {
      out += fmt::format("  task hold{0} \"round\" {{ length 3d scheduling alap precedes {1} }}\n", number, before);
      names = fmt::format("hold{}", number);
    }
    if (!allocation(campaign, task.role).empty()) {
      out += fmt::format("  task {} \"{}\" {{ effort {}min allocate {} scheduling alap precedes {} }}\n", id, task.step,
                         quarters, allocation(campaign, task.role), before);
      names += (names.empty() ? "" : " ") + id;
    }
  }
  return out;
}

}  // namespace

std::string taskjuggler_project(const Campaign& campaign, const Plan& plan) {
  const Date first = campaign.preparation_start();
  std::string out = fmt::format(
      "project bench \"bench\" {} - {} {{ timingresolution 15min timezone \"UTC\" workinghours mon - fri 9:00 - 17:00 "
      "workinghours sat, sun off }}\n",
      (first - 70).iso(), (campaign.end.value + 14).iso());
  out += resources(campaign);
  int number = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed || post.tasks.empty()) continue;
    const Date end = post.frozen_from.value_or(post.at.date);
    out +=
        fmt::format("task post{} \"{}\" {{\n{}  task publish \"publish\" {{ milestone end {} scheduling alap }}\n}}\n",
                    ++number, post.id, task_lines(campaign, post), end.iso());
  }
  return out + "taskreport done \"done\" { formats csv columns id, start, end }\n";
}

}  // namespace posology::bench
