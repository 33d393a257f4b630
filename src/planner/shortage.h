// Shortages: proofs that the people of some roles cannot do all the work of a time, and how many posts that costs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/campaign.h"
#include "planner/production_search.h"

namespace posology::planner {

/// Work of one role for a post, and the days between which it must lie whatever the others do.
struct Demand {
  std::size_t item = 0;
  Role role{};
  std::int64_t minutes = 0;
  int release = 0, deadline = 0;
};

/// Of every item: with a crew that has nothing else to do, the earliest first and the latest last day of each job.
[[nodiscard]] std::vector<Demand> demands_of(const std::vector<WorkItem>& items, const WorkingDays& days, Crew& crew);

/// From day `first` to `last` the work of `roles` needs more than all people who hold one of them have. `missed` posts
/// at least cannot be made (Moore and Hodgson's rule over the pooled hours: a relaxation, so a valid bound).
struct Shortage {
  std::vector<Role> roles;
  std::vector<int> people;  ///< indices of the team
  int first = 0, last = 0;
  std::int64_t need = 0, have = 0;
  int missed = 0;
};

/// The shortage that costs most posts; nothing where every role and every group of roles has the hours it needs.
/// Items with `droppable` false stay whatever happens; with `included` false they are not asked for.
[[nodiscard]] std::optional<Shortage> worst_shortage(const std::vector<Demand>& demands, const Crew& crew,
                                                     const std::vector<bool>& included,
                                                     const std::vector<bool>& droppable);

/// "designer: 9-20 March needs 31 h, has 24 h (away 16-18 March)".
[[nodiscard]] std::string certificate(const Shortage& shortage, const Campaign& campaign, const WorkingDays& days);

/// Groups of roles that are worth asking about: each role, the roles of each person, and roles linked by people.
struct RoleGroup {
  std::vector<Role> roles;
  std::vector<int> people;
};
[[nodiscard]] std::vector<RoleGroup> role_groups(const Crew& crew);

/// An item's work for a group: all of it between the earliest release and the latest deadline of its jobs.
struct GroupJob {
  std::size_t item = 0;
  std::int64_t minutes = 0;
  int release = 0, deadline = 0;
};
/// By deadline; only of items that are included.
[[nodiscard]] std::vector<GroupJob> jobs_of(const RoleGroup& group, const std::vector<Demand>& demands,
                                            const std::vector<bool>& included);

}  // namespace posology::planner
