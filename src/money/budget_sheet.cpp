#include "money/budget_sheet.h"

#include <algorithm>
#include <string>
#include <utility>

#include "knowledge/budget_shares.h"
#include "money/available.h"
#include "money/break_even.h"
#include "money/budget_steps.h"
#include "money/spending.h"
#include "money/tax_returns.h"
#include "money/transfers.h"

namespace posology {
namespace {

BudgetScenario scenario(std::string name, const Campaign& campaign, Money planned, bool& too_large) {
  const Available a = available_money(campaign);
  too_large |= a.tax.too_large;
  BudgetScenario s{std::move(name), a.tax.total, a.absorbed,  a.absorbed_after_income_tax,
                   a.marketing,     a.total,     a.available, {}};
  if (a.available) s.left = *a.available - planned;
  return s;
}

WhatIf at_rate(std::string name, Ratio rate) {
  WhatIf what_if;
  what_if.name = std::move(name);
  what_if.rate = rate;
  return what_if;
}

std::vector<BudgetScenario> scenarios(const Campaign& campaign, Money planned, const std::vector<WhatIf>& asked,
                                      bool& too_large) {
  std::vector<BudgetScenario> list{scenario("as written", campaign, planned, too_large)};
  std::vector<WhatIf> others;
  if (campaign.budget && campaign.budget->device_tax) {
    others.push_back(at_rate("no tax", {}));
    others.push_back(at_rate("2.3%, as from 2013 to 2015", Ratio::of(23, 1000)));
  }
  others.insert(others.end(), asked.begin(), asked.end());
  for (const WhatIf& other : others) list.push_back(scenario(other.name, under(campaign, other), planned, too_large));
  return list;
}

/// The usual parts of what is available, then the kinds that have none; the usual ones add up to it.
std::vector<KindOfMoney> kinds(const PlannedMoney& money, std::optional<Money> available) {
  std::vector<KindOfMoney> list;
  const std::span<const UsualPart> usual = usual_parts().value;
  std::vector<std::int64_t> weights;
  for (const UsualPart& part : usual) weights.push_back(part.percent);
  const std::vector<Money> amounts = split(available.value_or(Money{}), weights);
  for (std::size_t i = 0; i < usual.size(); ++i) {
    KindOfMoney kind{std::string(word(usual[i].kind)), {}, {}};
    if (available) kind.usual = amounts[i];
    list.push_back(std::move(kind));
  }
  for (const NamedMoney& planned : money.by_kind) {
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const KindOfMoney& k) { return k.kind == planned.name; });
    if (at != list.end())
      at->planned = planned.amount;
    else
      list.push_back({planned.name, {}, planned.amount});
  }
  return list;
}

void add_spending(const Campaign& campaign, const Plan& plan, BudgetSheet& sheet) {
  const std::vector<SpendPart> parts = spend_parts(campaign, plan);
  sheet.lines = line_uses(campaign, parts);
  sheet.by_audience = spent_by_audience(campaign, parts);
  sheet.by_person = spent_by_person(campaign, parts);
  sheet.by_role = spent_by_role(parts);
  sheet.paid = paid_reach(campaign, parts);
  sheet.post_cost = cost_of_a_post(plan);
}

}  // namespace

BudgetSheet budget_sheet(const Campaign& campaign, const Plan& plan, const std::vector<WhatIf>& asked) {
  BudgetSheet sheet;
  const Available a = available_money(campaign);
  if (campaign.budget) sheet.currency = campaign.budget->currency;
  sheet.too_large = a.tax.too_large;
  sheet.quarters = a.tax.quarters;
  sheet.returns = returns_due(campaign, a.tax);
  sheet.tax = a.tax.total;
  sheet.tax_note = a.tax.note;
  sheet.after_income_tax = a.absorbed_after_income_tax;
  if (!campaign.budget) return sheet;
  sheet.income_tax = budget_shares(*campaign.budget).income_tax;
  sheet.steps = budget_steps(campaign, a, plan.money.planned);
  sheet.kinds = kinds(plan.money, a.available);
  add_spending(campaign, plan, sheet);
  sheet.scenarios = scenarios(campaign, plan.money.planned, asked, sheet.too_large);
  sheet.break_even = break_even(campaign, plan);
  sheet.transfers = transfer_sheet(campaign);
  sheet.too_large |= sheet.transfers.too_large;
  return sheet;
}

}  // namespace posology
