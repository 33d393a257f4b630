// What changed between two plans: for a terminal, for a pull request, for programs.
#pragma once

#include <string>

#include "report/plan_diff.h"
#include "text/show_finding.h"

namespace posology::render {

[[nodiscard]] std::string diff_text(const report::PlanDiff& diff, const TextStyle& style);
[[nodiscard]] std::string diff_markdown(const report::PlanDiff& diff);
/// `posology_diff: 1`; money in whole minor units.
[[nodiscard]] std::string diff_json(const report::PlanDiff& diff);

}  // namespace posology::render
