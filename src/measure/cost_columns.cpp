#include "measure/cost_columns.h"

#include <fmt/format.h>

#include "measure/cell_text.h"
#include "measure/side_cells.h"

namespace posology::measure {
namespace {

std::string currency_of(const ColumnMap& map, const TableColumns& columns, const DelimitedRow& cells) {
  for (std::size_t c = 0; c < columns.roles.size(); ++c)
    if (columns.is(c, ColumnRole::currency) && !is_nothing(cells[c].text)) return trimmed(cells[c].text);
  return map.currency;
}

MoneyCell money_of(const Campaign& campaign, const std::string& text, const std::string& currency, const ColumnMap& map,
                   bool semicolons) {
  if (!campaign.budget)
    return {
        {}, "cannot be held against a plan without a budget", "write `budget: {total: AMOUNT USD}` in the campaign"};
  return read_money(text, campaign.budget->currency, currency, false, map.decimal, semicolons);
}

}  // namespace

RowCosts costs_of_row(const Campaign& campaign, const ColumnMap& map, const TableColumns& columns,
                      const DelimitedRow& heading, const DelimitedRow& cells, bool semicolons) {
  RowCosts made;
  for (std::size_t c = 0; c < columns.roles.size(); ++c) {
    if (!columns.is(c, ColumnRole::media_cost) || is_nothing(cells[c].text)) continue;
    const std::string named = currency_in_heading(heading[c].text);
    const std::string currency = named.empty() ? currency_of(map, columns, cells) : named;
    MoneyCell cost = money_of(campaign, cells[c].text, currency, map, semicolons);
    if (cost.amount) {
      made.costs.emplace_back(*cost.amount, cells[c].place);
    } else {
      made.problems.push_back(
          {cells[c].place, fmt::format("the cost '{}' {}", trimmed(cells[c].text), cost.why), std::move(cost.help)});
    }
  }
  return made;
}

}  // namespace posology::measure
