// The scorecard as bytes: for a terminal, for a pull request, for a program.
#pragma once

#include <string>

#include "model/outcome.h"
#include "model/scorecard.h"
#include "text/show_finding.h"

namespace posology::render {

[[nodiscard]] std::string scorecard_text(const Outcome& outcome, const Scorecard& card, const TextStyle& style);
[[nodiscard]] std::string scorecard_markdown(const Outcome& outcome, const Scorecard& card);
/// {"posology_scorecard": 1, ...}; changed only by adding. Figures are decimal strings, money is in minor units.
[[nodiscard]] std::string scorecard_json(const Outcome& outcome, const Scorecard& card);

}  // namespace posology::render
