#include "money/available.h"

#include <algorithm>
#include <utility>

#include "knowledge/budget_shares.h"
#include "money/exact_sum.h"

namespace posology {
namespace {

// Three shares are multiplied, so that each may have six decimals.
Share sound_share(Share share) {
  constexpr std::int64_t millionths = 1'000'000;
  const Share within = std::clamp(share, Share{0, 1}, Share{1, 1});
  return within.den <= millionths ? within : Share::of(within.times(millionths), millionths);
}

Share share_or(const Opt<Share>& key, const Fact<Share>& otherwise) {
  return sound_share(key ? key->value : otherwise.value);
}

/// `social`: the part of the marketing budget that is asked for; 1 is all of it.
Money budget_from(Money revenue, Money tax, const BudgetShares& shares, Share social) {
  ExactSum sum;
  sum.add(revenue, shares.marketing * social);
  const Money less{-tax.minor};
  if (shares.by == Absorption::proportional) sum.add(less, shares.kept * shares.marketing * social);
  if (shares.by == Absorption::marketing) sum.add(less, shares.kept * social);
  return std::max(sum.rounded(), Money{});
}

Money contingency_of(const Budget& budget, std::optional<Money> total) {
  if (!budget.contingency) return {};
  const MoneyOrShare& asked = budget.contingency->value;
  if (!asked.is_share) return asked.money;
  return total ? portion(*total, sound_share(asked.share)) : Money{};
}

}  // namespace

BudgetShares budget_shares(const Budget& budget) {
  BudgetShares shares;
  const BudgetBasis basis = budget.basis.value_or(BudgetBasis{});
  shares.marketing = share_or(basis.marketing_share, usual_marketing_share());
  shares.social = share_or(basis.social_share, usual_social_share());
  shares.income_tax = usual_income_tax_rate().value;
  shares.kept = {1, 1};
  if (!budget.device_tax) return shares;
  shares.income_tax = share_or(budget.device_tax->income_tax_rate, usual_income_tax_rate());
  shares.kept = Share{1, 1} - sound_share(value_or(budget.device_tax->passed_on, Share{}));
  shares.by = value_or(budget.device_tax->absorbed_by, Absorption::proportional);
  return shares;
}

Available available_with(const Campaign& campaign, TaxResult tax) {
  Available result;
  result.tax = std::move(tax);
  if (!campaign.budget) return result;
  const Budget& budget = *campaign.budget;
  result.budgeted = true;
  const BudgetShares shares = budget_shares(budget);
  const Money due = result.tax.total;
  result.absorbed = portion(due, shares.kept);
  result.absorbed_after_income_tax = portion(due, shares.kept * (Share{1, 1} - shares.income_tax));
  if (budget.total) {
    result.total = budget.total->value;
  } else if (budget.basis && budget.basis->revenue) {
    const Money revenue = budget.basis->revenue->value;
    result.total = budget_from(revenue, due, shares, shares.social);
    result.marketing = budget_from(revenue, due, shares, {1, 1});
    result.tax_effect = budget_from(revenue, {}, shares, shares.social) - *result.total;
    result.net_revenue = revenue - result.absorbed;
  }
  result.contingency = contingency_of(budget, result.total);
  if (result.total) result.available = *result.total - result.contingency;
  return result;
}

Available available_money(const Campaign& campaign) { return available_with(campaign, device_tax(campaign)); }

}  // namespace posology
