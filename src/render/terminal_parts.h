// The parts of the plan's page on a terminal, and the words and paint that they share.
#pragma once

#include <string>
#include <string_view>

#include "model/outcome.h"
#include "render/paint.h"
#include "text/show_finding.h"

namespace posology::render {

/// "1.5" posts and the like, one decimal, rounded half up.
[[nodiscard]] std::string one_decimal(Ratio value);

[[nodiscard]] std::string facts_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string weeks_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string makers_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string people_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string next_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string money_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string unmet_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string defaults_part(const Outcome& outcome, const TextStyle& style);

}  // namespace posology::render
