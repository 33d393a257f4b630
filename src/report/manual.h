// Tasks by hand: posts that a person passes on to groups, which no interface takes posts for.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// A post that somebody passes on to a group.
struct ManualTask {
  std::string id;        ///< "in-03-group-1"
  std::string post;      ///< id of the post
  std::string platform;  ///< id in use today
  std::string group;     ///< as the file names it
  Date on;               ///< the post's day or the next working day on which somebody is there
  int person = -1;       ///< index in Campaign::team; -1: nobody
};

/// For each group of a platform one post a week (our default): of the week's educational, dialogue and curated posts
/// each group has its own, in turn. The platform's owner does it, else a community manager, else a manager, else the
/// owner's backup. By day, then platform and group in the order of the file.
[[nodiscard]] std::vector<ManualTask> manual_tasks(const Outcome& outcome);

/// "'Five checks' (in-03) to the group 'Cardiac devices' on LinkedIn"
[[nodiscard]] std::string manual_words(const Outcome& outcome, const ManualTask& task);
/// "Ben", or "nobody".
[[nodiscard]] std::string manual_person(const Outcome& outcome, const ManualTask& task);
/// By day; no rows where nothing is done by hand.
[[nodiscard]] Table manual_table(const Outcome& outcome);

}  // namespace posology::report
