// Why a post stands where it stands: everything that the plan knows of one post, for a terminal.
#pragma once

#include <string>

#include "model/outcome.h"
#include "text/show_finding.h"

namespace posology::render {

/// Place, reasons with their lines, the next best place, who makes it by when, what could not be met.
[[nodiscard]] std::string why_text(const Outcome& outcome, const PlannedPost& post, const TextStyle& style);

}  // namespace posology::render
