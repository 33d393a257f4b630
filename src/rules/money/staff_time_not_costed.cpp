// BUD004: the team's work costs money that the budget's lines do not hold.
#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool pays_people(const BudgetLine& line) {
  const LineKind kind = value_or(line.kind, LineKind::other);
  return kind == LineKind::labour || kind == LineKind::review || kind == LineKind::agency;
}

Money cost_of_work(const Plan& plan) {
  Money sum;
  for (const MonthMoney& month : plan.money.months) sum += month.labour + month.review;
  return sum;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.budget || campaign.budget->lines.empty()) return;
  const Budget& budget = *campaign.budget;
  Money held;
  for (const BudgetLine& line : budget.lines) {
    if (pays_people(line)) held += line.amount.value;
  }
  const Money work = cost_of_work(*judge.plan());
  const Money least = portion(work, Ratio::of(100 - judge.option("percent"), 100));
  if (held >= least) return;
  judge.found(budget.lines_place.known() ? budget.lines_place : budget.place,
              fmt::format("the plan's work and reviews cost {} at the team's rates; the lines for labour, review and "
                          "agencies hold {}",
                          show(work, budget.currency), show(held, budget.currency)),
              fmt::format("add a line of the kind `labour` or `review` with {}", show(work - held, budget.currency)));
}

// Who works when decides what the work costs.
Ratio calm_load(const Judge& judge) { return judge.campaign().budget ? Ratio{} : any_load; }

constexpr Option options[] = {{"percent", 10, "how far the lines may fall short of the cost, in percent"}};

}  // namespace

extern const Rule rule_BUD004;
const Rule rule_BUD004{
    .code = "BUD004",
    .name = "staff-time-not-costed",
    .level = Level::warning,
    .what =
        "Where the budget has lines and people have a `rate`, the lines of the kinds labour, review and agency hold at "
        "least 90% of what the plan's hours cost, organic posts and reviews included. More is fine: moderation, "
        "listening and meetings are not in the plan.",
    .why = "Social media are gentle on the budget only while the hours of staff and reviewers are out of sight.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15, turned round; the "
        "tenth is our default",
    .authority = Authority::our_default,
    .needs_plan = true,
    .calm_load = calm_load,
    .options = options,
    .bad =
        "team:\n  - {id: ana, roles: [writer, designer, community-manager, manager], hours: 20 h/week, rate: 60.00}\n"
        "budget:\n  currency: USD\n  total: 5,000 USD\n  lines:  # <- BUD004\n    - {id: paid, amount: \"5,000.00\", "
        "kind: paid}\n",
    .good =
        "team:\n  - {id: ana, roles: [writer, designer, community-manager, manager], hours: 20 h/week, rate: 60.00}\n"
        "budget:\n  currency: USD\n  total: 25,000 USD\n  lines:\n    - {id: staff, amount: \"20,000.00\", kind: "
        "labour}\n    - {id: paid, amount: \"5,000.00\", kind: paid}\n",
    .check = check,
};

}  // namespace posology::rules
