// Scenarios side by side: what each way of planning the same campaign comes to.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// The figures of one scenario's plan.
struct Scenario {
  std::string name;
  std::vector<std::string> settings;  ///< "path=value"; empty: the file as it is
  int wanted = 0, placed = 0, upper_bound = 0;
  int unmet = 0, errors = 0;
  std::string peak_person;  ///< shown name; empty: nobody has work
  Ratio peak_load;
  bool budgeted = false;
  Currency currency;
  Money planned;
  std::int64_t work_minutes = 0, review_minutes = 0;
  int late = 0;  ///< drafts whose last safe submit date is past
};

/// The outcome must hold a plan.
[[nodiscard]] Scenario scenario_of(std::string name, std::vector<std::string> settings, const Outcome& outcome);
/// A row for each figure, a column for each scenario; what differs from the first scenario is strong.
[[nodiscard]] Table scenario_table(const std::vector<Scenario>& scenarios);

}  // namespace posology::report
