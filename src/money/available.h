// What a budget leaves for the campaign: total or basis, less the tax it carries and the contingency.
#pragma once

#include <optional>
#include <string>

#include "model/campaign.h"
#include "model/enums.h"
#include "model/money.h"
#include "model/ratio.h"
#include "money/device_tax.h"

namespace posology {

struct Available {
  bool budgeted = false;
  std::optional<Money> total;      ///< `total` as written, or from `basis`: then already after the tax by its policy
  std::optional<Money> marketing;  ///< of `basis`: the marketing budget that `total` is a share of
  Money tax_effect;                ///< how much more `basis` would give without the tax; 0 for a written total
  Money contingency;
  std::optional<Money> available;    ///< total - contingency
  Money absorbed;                    ///< the tax that the company bears: without what is passed on to customers
  Money absorbed_after_income_tax;   ///< less what the deduction saves
  std::optional<Money> net_revenue;  ///< of `basis`: revenue - absorbed
  TaxResult tax;
};

/// `absorbed_by`: proportional (default) takes the shares from the net revenue, marketing takes the tax out of the
/// marketing budget, none leaves the campaign alone. A budget that would fall below zero is zero.
[[nodiscard]] Available available_money(const Campaign& campaign);
/// The same for a tax that was reckoned elsewhere.
[[nodiscard]] Available available_with(const Campaign& campaign, TaxResult tax);

/// The shares that the reckoning uses: the file's, or the usual ones; within 0 and 1, to six decimals.
struct BudgetShares {
  Share marketing, social, income_tax, kept;  ///< `kept`: the part of the tax that is not passed on
  Absorption by = Absorption::proportional;
};
[[nodiscard]] BudgetShares budget_shares(const Budget& budget);

}  // namespace posology
