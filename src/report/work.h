// Who does what by when: the tasks of each person in the order of their days.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// One person, or one role that nobody holds.
struct WorkList {
  std::string name;   ///< "Ana"; "designer (nobody)"
  std::string roles;  ///< "writer, community manager"
  Table tasks;        ///< from, by, task, post, title, hours; the last row is the sum
};
/// In the order of the team; those without work are left out; roles that nobody holds come last.
[[nodiscard]] std::vector<WorkList> work_lists(const Outcome& outcome);

}  // namespace posology::report
