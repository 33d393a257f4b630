// The parts of the plan's page on a terminal.
#pragma once

#include <string>

#include "model/outcome.h"
#include "text/show_finding.h"

namespace posology::render {

/// The campaign's name, and these words at the right end of the line or below.
[[nodiscard]] std::string title_part(const std::string& name, const std::string& words, const TextStyle& style);
[[nodiscard]] std::string facts_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string legend_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string weeks_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string makers_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string manual_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string people_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string review_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string next_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string money_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string unmet_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string defaults_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string promise_part(const TextStyle& style);

}  // namespace posology::render
