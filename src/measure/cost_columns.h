// What one row of a tool's table says was spent.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "measure/table_columns.h"
#include "model/campaign.h"
#include "model/money.h"

namespace posology::measure {

struct RowCosts {
  struct Problem {
    Place place;
    std::string message, help;
  };
  std::vector<std::pair<Money, Place>> costs;
  std::vector<Problem> problems;  ///< of cells that say no money of the budget's
};

/// The currency is that of the heading, else of the row's column, else of the map; a cell may say it too.
[[nodiscard]] RowCosts costs_of_row(const Campaign& campaign, const ColumnMap& map, const TableColumns& columns,
                                    const DelimitedRow& heading, const DelimitedRow& cells, bool semicolons);

}  // namespace posology::measure
