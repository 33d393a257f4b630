#include "money/available.h"

#include <algorithm>

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

struct Bearing {
  Money tax;
  Share kept;  ///< part of the tax that the company bears
  Absorption by = Absorption::proportional;
};

Bearing bearing(const Budget& budget, Money tax) {
  Bearing result{tax, {1, 1}, Absorption::proportional};
  if (!budget.device_tax) return result;
  result.kept = Share{1, 1} - sound_share(value_or(budget.device_tax->passed_on, Share{}));
  result.by = value_or(budget.device_tax->absorbed_by, Absorption::proportional);
  return result;
}

/// `social`: the part of the marketing budget that is asked for; 1 is all of it.
Money budget_from(const BudgetBasis& basis, const Bearing& bearing, Share social, bool with_tax) {
  const Share marketing = share_or(basis.marketing_share, usual_marketing_share());
  ExactSum sum;
  sum.add(basis.revenue->value, marketing * social);
  const Money less{-bearing.tax.minor};
  if (with_tax && bearing.by == Absorption::proportional) sum.add(less, bearing.kept * marketing * social);
  if (with_tax && bearing.by == Absorption::marketing) sum.add(less, bearing.kept * social);
  return std::max(sum.rounded(), Money{});
}

Money contingency_of(const Budget& budget, std::optional<Money> total) {
  if (!budget.contingency) return {};
  const MoneyOrShare& asked = budget.contingency->value;
  if (!asked.is_share) return asked.money;
  return total ? portion(*total, sound_share(asked.share)) : Money{};
}

}  // namespace

Available available_money(const Campaign& campaign) {
  Available result;
  result.tax = device_tax(campaign);
  if (!campaign.budget) return result;
  const Budget& budget = *campaign.budget;
  result.budgeted = true;
  const Bearing tax = bearing(budget, result.tax.total);
  result.absorbed = portion(tax.tax, tax.kept);
  const Share income_tax = budget.device_tax ? share_or(budget.device_tax->income_tax_rate, usual_income_tax_rate())
                                             : usual_income_tax_rate().value;
  result.absorbed_after_income_tax = portion(tax.tax, tax.kept * (Share{1, 1} - income_tax));
  if (budget.total) {
    result.total = budget.total->value;
  } else if (budget.basis && budget.basis->revenue) {
    const Share social = share_or(budget.basis->social_share, usual_social_share());
    result.total = budget_from(*budget.basis, tax, social, true);
    result.marketing = budget_from(*budget.basis, tax, {1, 1}, true);
    result.tax_effect = budget_from(*budget.basis, tax, social, false) - *result.total;
    result.net_revenue = budget.basis->revenue->value - result.absorbed;
  }
  result.contingency = contingency_of(budget, result.total);
  if (result.total) result.available = *result.total - result.contingency;
  return result;
}

}  // namespace posology
