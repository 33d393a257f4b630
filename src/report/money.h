// Money by month against caps, by what it is for, and from the total to what is left.
#pragma once

#include "model/plan.h"
#include "report/table.h"

namespace posology::report {

/// Month, planned, cap, left; caps only where there are any; the last row is the sum.
[[nodiscard]] Table money_by_month(const PlannedMoney& money);
/// What, amount: planned money by kind, platform or pillar; the last row is the sum. Items of nothing are left out.
[[nodiscard]] Table money_by(std::string_view what, const std::vector<NamedMoney>& items, const Currency& currency);
/// What, amount: from the total to what is left. Empty where the budget names no total.
[[nodiscard]] Table budget_steps(const PlannedMoney& money);

}  // namespace posology::report
