// The scorecard as one HTML file: nothing is loaded, nothing is sent, its script is empty.
#pragma once

#include <string>

#include "model/outcome.h"
#include "model/scorecard.h"
#include "text/finding.h"

namespace posology::render {

/// Targets, weeks, categories, cost, effects, proposals and what was not counted, charts with their figures behind
/// them. `rows` is what was found in the results. The outcome must hold a plan, and the campaign must measure
/// something.
[[nodiscard]] std::string scorecard_html(const Outcome& outcome, const Scorecard& card, const Findings& rows);

}  // namespace posology::render
