// BUD001: budget lines that are not the budget.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "money/available.h"
#include "money/written_amount.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check_sum(const Judge& judge, const Budget& budget, const Available& money) {
  if (!money.total) return;
  Money sum = money.contingency + money.tax_effect;
  for (const BudgetLine& line : budget.lines) sum += line.amount.value;
  if (sum == *money.total) return;
  const Money off = sum > *money.total ? sum - *money.total : *money.total - sum;
  Finding& finding =
      judge.found(budget.lines_place.known() ? budget.lines_place : budget.place,
                  fmt::format("lines, contingency and device tax add up to {}, {} {} than the total of {}",
                              show(sum, budget.currency), show(off, budget.currency),
                              sum > *money.total ? "more" : "less", show(*money.total, budget.currency)),
                  fmt::format("{} the lines by {}, or change the total", sum > *money.total ? "lower" : "raise",
                              show(off, budget.currency)));
  if (budget.total) finding.notes.push_back({"the total stands here", budget.total->place});
}

void check_paid(const Judge& judge, const Budget& budget) {
  for (const PlatformUse& use : judge.campaign().platforms) {
    Money given, asked;
    Place at;
    for (const BudgetLine& line : budget.lines) {
      const bool here = line.kind && line.kind->value == LineKind::paid && line.platform &&
                        platform_in_use(line.platform->value.text) == use.platform;
      if (here) given += line.amount.value;
      if (here) at = line.amount.place;
    }
    for (const Post& post : judge.campaign().posts) {
      if (post.platform_id == use.platform && post.paid && post.paid->budget) asked += post.paid->budget->value;
    }
    if (!at.known() || asked <= given) continue;
    judge.found(at,
                fmt::format("paid posts on '{}' ask for {}, but its paid lines hold {}", use.id.value,
                            show(asked, budget.currency), show(given, budget.currency)),
                fmt::format("raise the line to {}, or lower the posts' budgets", as_written(asked, budget.currency)));
  }
}

void check(const Judge& judge) {
  if (!judge.campaign().budget || judge.campaign().budget->lines.empty()) return;
  const Budget& budget = *judge.campaign().budget;
  const Available money = available_money(judge.campaign());
  check_sum(judge, budget, money);
  check_paid(judge, budget);
  const std::int64_t least = judge.option("contingency");
  if (!money.total || portion(*money.total, Ratio::of(least, 100)) <= money.contingency) return;
  judge
      .found(budget.contingency ? budget.contingency->place : budget.place,
             fmt::format("the contingency is {}, less than {}% of {}", show(money.contingency, budget.currency), least,
                         show(*money.total, budget.currency)),
             fmt::format("keep {} back", as_written(portion(*money.total, Ratio::of(least, 100)), budget.currency)))
      .level = Level::info;
}

constexpr Option options[] = {{"contingency", 5, "least contingency, in percent of the total (info)"}};

}  // namespace

extern const Rule rule_BUD001;
const Rule rule_BUD001{
    .code = "BUD001",
    .name = "budget-not-adding-up",
    .level = Level::error,
    .what =
        "Where a budget has lines: lines, contingency and the tax it carries add up to the total to the cent; paid "
        "posts fit their platform's paid lines.",
    .why = "A budget with wrong sums is not a budget.",
    .source = "our default",
    .authority = Authority::our_default,
    .options = options,
    .bad =
        "budget:\n  total: 1,000 USD\n  lines:  # <- BUD001\n    - {id: a, amount: 700}\n    - {id: b, amount: 200}\n",
    .good =
        "budget:\n  total: 1,000 USD\n  contingency: 100 USD\n  lines:\n    - {id: a, amount: 700}\n    - {id: b, "
        "amount: 200}\n",
    .check = check,
};

}  // namespace posology::rules
