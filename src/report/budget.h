// The tables of a budget sheet: tax, deposits, the way from sales to campaign, what is spent, scenarios.
#pragma once

#include <string>
#include <vector>

#include "model/budget_sheet.h"
#include "report/table.h"

namespace posology::report {

struct BudgetTable {
  std::string title;
  std::string note;  ///< what must be known to read it; may be empty
  Table table;
};

/// Tables without rows are left out. `trace` adds to each figure of the way down how it came about.
[[nodiscard]] std::vector<BudgetTable> budget_tables(const BudgetSheet& sheet, const PlannedMoney& money, bool trace);
/// The answer to the break-even question, in sentences; empty where it cannot be asked.
[[nodiscard]] std::string break_even_words(const BudgetSheet& sheet);

}  // namespace posology::report
