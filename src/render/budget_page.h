// The budget sheet as a page: on a terminal, and in Markdown.
#pragma once

#include <string>

#include "model/budget_sheet.h"
#include "model/outcome.h"
#include "text/show_finding.h"

namespace posology::render {

/// The outcome has a plan. `trace` adds how each figure came about.
[[nodiscard]] std::string budget_text(const Outcome& outcome, const BudgetSheet& sheet, bool trace,
                                      const TextStyle& style);
[[nodiscard]] std::string budget_markdown(const Outcome& outcome, const BudgetSheet& sheet, bool trace);

}  // namespace posology::render
