// The budget sheet as a CSV file: a row for each figure, for programs and for who reports transfers of value.
#pragma once

#include <string>

#include "model/budget_sheet.h"
#include "model/plan.h"

namespace posology::render {

/// Columns: section, item, figure, amount, currency, day, payee, note. Amounts with a point and without separators of
/// thousands; counts have no currency.
[[nodiscard]] std::string budget_csv(const BudgetSheet& sheet, const PlannedMoney& money);

}  // namespace posology::render
