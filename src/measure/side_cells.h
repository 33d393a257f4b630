// Money and hours as a cell of a table writes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/column_map.h"
#include "model/measured.h"
#include "model/money.h"

namespace posology::measure {

struct MoneyCell {
  std::optional<Money> amount;
  std::string why{};   ///< without an amount: "is in EUR, and the budget in USD"
  std::string help{};  ///< without an amount
};

/// "45.00", "45.00 USD" or "USD 45.00". `said`: the currency by a column or a heading; empty: the cell must say it,
/// unless `own` (a table of ours holds the budget's). No rate of exchange is known. `semicolons` as in read_figure.
[[nodiscard]] MoneyCell read_money(std::string_view typed, const Currency& budget, std::string_view said, bool own,
                                   std::optional<DecimalMark> decimal, bool semicolons);

struct HoursCell {
  bool good = false;
  std::optional<Measured> hours{};  ///< nothing, where good: "none", not answered
  std::string why{}, help{};        ///< where not good
};

/// "3.5" or "none".
[[nodiscard]] HoursCell read_hours(std::string_view typed, bool semicolons);

/// The code in "Amount spent (USD)"; empty without one.
[[nodiscard]] std::string currency_in_heading(std::string_view heading);
/// A column's name as it is compared, without a currency behind it.
[[nodiscard]] std::string column_name_of_cost(std::string_view heading);

}  // namespace posology::measure
