// The plan on a terminal: is it all right, what runs when, who is short, what it costs, what to do next.
#pragma once

#include <string>

#include "model/outcome.h"
#include "text/show_finding.h"

namespace posology::render {

/// The outcome must hold a plan. Under 60 cells the weeks are lists; without colour and Unicode the same facts stand in
/// plain letters.
[[nodiscard]] std::string plan_terminal(const Outcome& outcome, const TextStyle& style);

}  // namespace posology::render
