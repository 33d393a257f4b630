// BUD008: a line of the budget on which more falls than it holds.
#include <fmt/format.h>

#include "money/spending.h"
#include "money/written_amount.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.budget || campaign.budget->lines.empty()) return;
  const Currency& currency = campaign.budget->currency;
  const std::vector<LineUse> uses = line_uses(campaign, spend_parts(campaign, *judge.plan()));
  for (std::size_t i = 0; i < uses.size(); ++i) {
    const LineUse& use = uses[i];
    if (use.planned <= use.amount) continue;
    judge.found(campaign.budget->lines[i].amount.place,
                fmt::format("the line '{}' holds {}, and {} of the plan fall on it ({})", use.id,
                            show(use.amount, currency), show(use.planned, currency), use.on),
                fmt::format("raise it to {}, or plan for less of it; `cap:` would hold posts back",
                            as_written(use.planned, currency)));
  }
}

// Who works when decides what the work costs, and in which month.
Ratio calm_load(const Judge& judge) { return judge.campaign().budget ? Ratio{} : any_load; }

}  // namespace

extern const Rule rule_BUD008;
const Rule rule_BUD008{
    .code = "BUD008",
    .name = "line-overspent",
    .level = Level::warning,
    .what = "What the plan spends on a line of the budget is no more than the line's amount.",
    .why = "A total that is kept hides a line that is not, and lines are what people are asked about.",
    .source = "our default",
    .authority = Authority::our_default,
    .needs_plan = true,
    .calm_load = calm_load,
    .bad =
        "team: [{id: ana, roles: [writer, designer, medical-reviewer, regulatory-reviewer], rate: 80 USD}]\n"
        "budget:\n  total: 9000 USD\n  lines: [{id: staff, kind: labour, amount: 5 USD}]  # <- BUD008\n",
    .good =
        "team: [{id: ana, roles: [writer, designer, medical-reviewer, regulatory-reviewer], rate: 80 USD}]\n"
        "budget:\n  total: 8000 USD\n  contingency: 400 USD\n  lines: [{id: staff, kind: labour, amount: 7600 "
        "USD}]\n",
    .check = check,
};

}  // namespace posology::rules
