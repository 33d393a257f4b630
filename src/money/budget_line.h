// Lines of a budget: what kind they are, and whether they are costs of their own.
#pragma once

#include "model/budget.h"

namespace posology {

/// Lines for tools, agencies, travel, payments to clinicians and the rest are costs of their own. Lines for labour,
/// production, paid placements and review are envelopes: what the posts cost is counted, not the envelope.
[[nodiscard]] bool is_own_cost(const BudgetLine& line);
[[nodiscard]] LineKind kind_of(const BudgetLine& line);

}  // namespace posology
