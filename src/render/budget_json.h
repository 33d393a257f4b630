// The budget sheet as JSON: amounts in minor units.
#pragma once

#include <string>

#include "model/budget_sheet.h"
#include "model/plan.h"

namespace posology::render {

[[nodiscard]] std::string budget_json(const BudgetSheet& sheet, const PlannedMoney& money);

}  // namespace posology::render
