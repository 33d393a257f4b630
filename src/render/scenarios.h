// Scenarios side by side, for a terminal, a pull request and programs.
#pragma once

#include <string>
#include <vector>

#include "report/scenarios.h"
#include "text/show_finding.h"

namespace posology::render {

[[nodiscard]] std::string scenarios_text(const std::vector<report::Scenario>& scenarios, const TextStyle& style);
[[nodiscard]] std::string scenarios_markdown(const std::vector<report::Scenario>& scenarios);
/// `posology_scenarios: 1`; money in whole minor units, work in minutes.
[[nodiscard]] std::string scenarios_json(const std::vector<report::Scenario>& scenarios);

}  // namespace posology::render
