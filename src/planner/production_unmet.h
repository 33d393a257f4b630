// What production could not meet, in the marketer's words, each with its proof or its bound.
#pragma once

#include <optional>
#include <vector>

#include "planner/production_model.h"
#include "planner/shortage.h"

namespace posology::planner {

/// What became of the posts that found no room.
struct ProductionVerdict {
  std::vector<WorkItem> too_late;          ///< fixed, and their chain is longer than the time left
  std::vector<WorkItem> overbooked;        ///< fixed, and booked over somebody's hours
  std::vector<WorkItem> no_time;           ///< held back: their chain is longer than the time left
  std::vector<WorkItem> held_back;         ///< held back: nobody has the hours
  std::optional<Shortage> shortage;        ///< why some must be held back, and how many at least
  int least_missed = 0;                    ///< how many at least, all short roles together
  std::vector<Role> short_together;        ///< the roles whose shortages prove that number, where several do
  std::vector<int> wait_for_each_other;    ///< the people whose order of work proves it, where hours alone do not
  std::optional<Shortage> fixed_shortage;  ///< why fixed posts alone need more than there is
};

/// Adds the unmet items, and holds back the posts that are not made.
void report_production(const Campaign& campaign, const ProductionModel& model, const ProductionVerdict& verdict,
                       Plan& plan);
/// A role with work that nobody in a team holds; nothing without a team.
void report_missing_roles(const Campaign& campaign, const ProductionModel& model, Plan& plan);

}  // namespace posology::planner
