#include "planner/shortage.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <queue>
#include <set>

#include "planner/day_words.h"
#include "planner/lone_bookings.h"

namespace posology::planner {
namespace {

constexpr std::size_t role_count = words<Role>().size();
using RoleSet = std::set<Role>;

bool meets(const RoleSet& roles, const Crew& crew, int person) {
  return std::any_of(roles.begin(), roles.end(), [&](Role role) {
    const auto& holders = crew.holders(role);
    return std::find(holders.begin(), holders.end(), person) != holders.end();
  });
}

RoleSet roles_of(const Crew& crew, int person) {
  RoleSet roles;
  for (std::size_t r = 0; r < role_count; ++r) {
    if (meets({static_cast<Role>(r)}, crew, person)) roles.insert(static_cast<Role>(r));
  }
  return roles;
}

// The roles that the people of `roles` hold, the people of those roles, and so on.
RoleSet linked(const Crew& crew, RoleSet roles) {
  for (std::size_t before = 0; before != roles.size();) {
    before = roles.size();
    for (int p = 0; p < crew.people(); ++p) {
      if (meets(roles, crew, p)) roles.merge(roles_of(crew, p));
    }
  }
  return roles;
}

/// Minutes of the group's people from a first day up to a day that only grows.
class Supply {
 public:
  Supply(const RoleGroup& group, const Crew& crew, int first) : group_(group), crew_(crew), next_(std::max(first, 0)) {}
  std::int64_t up_to(int day) {
    for (; next_ <= day; ++next_) {
      for (const int person : group_.people) sum_ += crew_.capacity(person, next_);
    }
    return sum_;
  }

 private:
  const RoleGroup& group_;
  const Crew& crew_;
  int next_;
  std::int64_t sum_ = 0;
};

// Jobs by deadline; when the hours up to a deadline do not suffice, the largest that may go, goes.
std::optional<Shortage> shortage_from(int release, const RoleGroup& group, const std::vector<GroupJob>& jobs,
                                      const Crew& crew, const std::vector<bool>& droppable) {
  Shortage found{group.roles, group.people, release, release, 0, 0, 0};
  Supply supply(group, crew, release);
  std::priority_queue<std::int64_t> may_go;
  std::int64_t kept = 0, all = 0, excess = 0;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (jobs[i].release < release) continue;
    kept += jobs[i].minutes;
    all += jobs[i].minutes;
    if (droppable[jobs[i].item]) may_go.push(jobs[i].minutes);
    const std::int64_t have = supply.up_to(jobs[i].deadline);
    while (kept > have && !may_go.empty()) {
      kept -= may_go.top();
      may_go.pop();
      ++found.missed;
    }
    if (all - have > excess) {
      excess = all - have;
      found.need = all;
      found.have = have;
      found.last = jobs[i].deadline;
    }
  }
  if (excess == 0) return std::nullopt;
  return found;
}

}  // namespace

std::vector<RoleGroup> role_groups(const Crew& crew) {
  std::set<RoleSet> sets;
  for (std::size_t r = 0; r < role_count; ++r) {
    const Role role = static_cast<Role>(r);
    if (crew.holders(role).empty()) continue;
    sets.insert({role});
    sets.insert(linked(crew, {role}));
  }
  for (int p = 0; p < crew.people(); ++p) sets.insert(roles_of(crew, p));
  sets.erase(RoleSet{});
  std::vector<RoleGroup> groups;
  for (const RoleSet& set : sets) {
    RoleGroup group{{set.begin(), set.end()}, {}};
    for (int p = 0; p < crew.people(); ++p) {
      if (meets(set, crew, p)) group.people.push_back(p);
    }
    groups.push_back(std::move(group));
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const RoleGroup& a, const RoleGroup& b) { return a.roles.size() < b.roles.size(); });
  return groups;
}

std::vector<GroupJob> jobs_of(const RoleGroup& group, const std::vector<Demand>& demands,
                              const std::vector<bool>& included) {
  std::map<std::size_t, GroupJob> merged;
  for (const Demand& d : demands) {
    if (!included[d.item] || !std::binary_search(group.roles.begin(), group.roles.end(), d.role)) continue;
    const auto [at, fresh] = merged.try_emplace(d.item, GroupJob{d.item, 0, d.release, d.deadline});
    GroupJob& job = at->second;
    job.minutes += d.minutes;
    job.release = std::min(job.release, d.release);
    job.deadline = std::max(job.deadline, d.deadline);
  }
  std::vector<GroupJob> jobs;
  jobs.reserve(merged.size());
  for (const auto& entry : merged) jobs.push_back(entry.second);
  std::stable_sort(jobs.begin(), jobs.end(), [](const auto& a, const auto& b) { return a.deadline < b.deadline; });
  return jobs;
}

std::vector<Demand> demands_of(const std::vector<WorkItem>& items, const WorkingDays& days, Crew& crew) {
  std::vector<Demand> demands;
  std::size_t jobs = 0;
  for (const WorkItem& item : items) {
    for (const Stage& stage : item.chain->stages) jobs += stage.jobs.size();
  }
  demands.reserve(jobs);
  crew.release_all();
  Booker alone(days, crew, true);
  LoneBookings lone(days, crew);
  std::map<const Chain*, std::vector<int>> starts;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Chain& chain = *items[i].chain;
    const auto [at, fresh] = starts.try_emplace(&chain);
    if (fresh && !alone.earliest_end(chain, &at->second)) at->second.assign(chain.stages.size(), days.first());
    const std::vector<int>& latest = lone.stages_of(items[i]);
    for (std::size_t s = 0; s < chain.stages.size(); ++s) {
      const int deadline = s + 1 < latest.size() ? latest[s + 1] - 1 : items[i].last;
      for (const Job& job : chain.stages[s].jobs) {
        if (crew.holders(job.role).empty()) continue;
        demands.push_back({i, job.role, job.minutes, std::min(at->second[s], deadline), deadline});
      }
    }
  }
  return demands;
}

std::optional<Shortage> worst_shortage(const std::vector<Demand>& demands, const Crew& crew,
                                       const std::vector<bool>& included, const std::vector<bool>& droppable) {
  // Releases differ only by what comes before a job in its chain; a few of the earliest carry the proof.
  constexpr std::size_t releases_asked = 4;
  std::optional<Shortage> worst;
  for (const RoleGroup& group : role_groups(crew)) {
    const std::vector<GroupJob> jobs = jobs_of(group, demands, included);
    std::set<int> releases;
    for (const GroupJob& job : jobs) releases.insert(job.release);
    std::size_t asked = 0;
    for (const int release : releases) {
      if (asked++ == releases_asked) break;
      const std::optional<Shortage> found = shortage_from(release, group, jobs, crew, droppable);
      if (found && (!worst || found->missed > worst->missed)) worst = found;
    }
  }
  return worst;
}

std::string certificate(const Shortage& shortage, const Campaign& campaign, const WorkingDays& days) {
  const DateRange span{days.date(shortage.first), days.date(shortage.last)};
  std::string roles, away;
  for (const Role role : shortage.roles) roles += (roles.empty() ? "" : ", ") + std::string(word(role));
  for (const int p : shortage.people) {
    const Person& person = campaign.team[static_cast<std::size_t>(p)];
    for (const auto& range : person.away) {
      if (!range->meets(span)) continue;
      if (!away.empty()) away += ", ";
      if (shortage.people.size() > 1) away += person.shown_name() + " ";
      away += "away " + days_in_words(*range);
    }
  }
  if (!away.empty()) away = " (" + away + ")";
  return fmt::format("{}: {} needs {}, has {}{}", roles, days_in_words(span), Effort{shortage.need}.text(),
                     Effort{shortage.have}.text(), away);
}

}  // namespace posology::planner
