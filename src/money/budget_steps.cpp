#include "money/budget_steps.h"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace posology {
namespace {

/// Writes down levels; what lies between two of them is a step that makes them add up.
class Way {
 public:
  explicit Way(Currency currency) : currency_(std::move(currency)) {}

  void level(std::string name, Money amount, std::string formula) {
    steps_.push_back({std::move(name), amount, true, std::move(formula)});
    at_ = amount;
  }
  void step(std::string name, Money amount, std::string formula) {
    steps_.push_back({std::move(name), amount, false, std::move(formula)});
    at_ += amount;
  }
  /// What is left over on the way down to `amount`, and that level.
  void down_to(std::string rest, std::string name, Money amount, std::string formula) {
    if (at_ != amount) step(std::move(rest), amount - at_, {});
    level(std::move(name), amount, std::move(formula));
  }
  [[nodiscard]] std::string plain(Money amount) const { return show_plain(amount, currency_); }
  std::vector<BudgetStep> take() { return std::move(steps_); }

 private:
  Currency currency_;
  std::vector<BudgetStep> steps_;
  Money at_;
};

/// "2.3% of 8,000,000.00 (2014-Q1)", quarter by quarter; the law's clause where no tax is due.
std::string tax_formula(const TaxResult& tax, const Way& way) {
  std::string text;
  for (const TaxQuarter& q : tax.quarters) {
    if (q.tax == Money{}) continue;
    text += fmt::format("{}{} of {} ({}-Q{})", text.empty() ? "" : ", ", q.rate.percent(), way.plain(q.base), q.year,
                        q.quarter);
  }
  return text.empty() ? tax.note : text;
}

void add_tax(const Available& a, const BudgetShares& shares, Way& way) {
  const Money passed = a.tax.total - a.absorbed;
  way.step("device tax", Money{} - a.tax.total, tax_formula(a.tax, way));
  if (passed != Money{}) {
    way.step("passed on to customers", passed,
             fmt::format("{} of {}", (Share{1, 1} - shares.kept).percent(), way.plain(a.tax.total)));
  }
  way.level("net revenue", *a.net_revenue, fmt::format("revenue less {} that is absorbed", way.plain(a.absorbed)));
}

void add_marketing(const Available& a, const BudgetShares& shares, Money revenue, Way& way) {
  std::string formula;
  switch (shares.by) {
    case Absorption::proportional:
      formula = fmt::format("{} of the net revenue {}", shares.marketing.percent(), way.plain(*a.net_revenue));
      break;
    case Absorption::marketing:
      formula = fmt::format("{} of the revenue {}, less {} of tax", shares.marketing.percent(), way.plain(revenue),
                            way.plain(a.absorbed));
      break;
    case Absorption::none:
      formula = fmt::format("{} of the revenue {}", shares.marketing.percent(), way.plain(revenue));
      break;
  }
  way.down_to("everything but marketing", "marketing", *a.marketing, formula);
  way.down_to("other marketing", "this campaign", *a.total,
              fmt::format("{} of marketing {}", shares.social.percent(), way.plain(*a.marketing)));
}

std::string contingency_formula(const Budget& budget, Money total, const Way& way) {
  if (!budget.contingency) return {};
  const MoneyOrShare& asked = budget.contingency->value;
  return asked.is_share ? fmt::format("{} of {}", asked.share.percent(), way.plain(total)) : "as written";
}

}  // namespace

std::vector<BudgetStep> budget_steps(const Campaign& campaign, const Available& a, Money planned) {
  if (!a.total || !a.available) return {};
  const Budget& budget = *campaign.budget;
  Way way(budget.currency);
  if (a.net_revenue && a.marketing) {
    const Money revenue = budget.basis->revenue->value;
    const BudgetShares shares = budget_shares(budget);
    way.level("revenue", revenue, "as written");
    add_tax(a, shares, way);
    add_marketing(a, shares, revenue, way);
  } else {
    way.level("this campaign", *a.total, "as written");
  }
  if (a.contingency != Money{}) {
    way.step("contingency", Money{} - a.contingency, contingency_formula(budget, *a.total, way));
  }
  way.level("available", *a.available, fmt::format("{} less {}", way.plain(*a.total), way.plain(a.contingency)));
  way.step("planned", Money{} - planned, "the sum of the months");
  way.level("left", *a.available - planned, fmt::format("{} less {}", way.plain(*a.available), way.plain(planned)));
  return way.take();
}

}  // namespace posology
