// Money by month against caps.
#pragma once

#include "model/plan.h"
#include "report/table.h"

namespace posology::report {

/// Month, planned, cap, left; caps only where there are any; the last row is the sum.
[[nodiscard]] Table money_by_month(const PlannedMoney& money);

}  // namespace posology::report
