// BUD007: more of the device tax passed on to customers than companies managed.
#include <fmt/format.h>

#include "money/device_tax.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr Option options[] = {{"tenths", 155, "part passed on above which it is said, in tenths of a percent"}};

void check(const Judge& judge) {
  const auto& budget = judge.campaign().budget;
  if (!budget || !budget->device_tax || !budget->device_tax->passed_on) return;
  const Located<Share>& passed_on = *budget->device_tax->passed_on;
  const Ratio most = Ratio::of(judge.option("tenths"), 1000);
  if (passed_on.value <= most || device_tax(judge.campaign()).total <= Money{}) return;
  judge.found(
      passed_on.place,
      fmt::format("{} of the device tax is passed on; companies managed {}, where 32% had planned to",
                  passed_on.value.percent(), most.percent()),
      fmt::format("plan with {} or less, or compare both: --what-if passed-on={}", most.percent(), most.percent()));
}

}  // namespace

extern const Rule rule_BUD007;
const Rule rule_BUD007{
    .code = "BUD007",
    .name = "much-tax-passed-on",
    .level = Level::warning,
    .what = "Where the device tax is due, no more than 15.5% of it is planned to be passed on to customers.",
    .why = "What customers do not pay, the budgets bear: a hope in the plan is a hole in the money.",
    .source = "Emergo, survey of more than 1,200 managers, 2014: 15.5% passed on, 32% had planned to",
    .authority = Authority::practice,
    .options = options,
    .bad =
        "campaign: {name: Example, start: 2014-02-03, end: 2014-03-28, time_zone: America/New_York}\n"
        "budget:\n  total: 60,000 USD\n  device_tax:\n    passed_on: 40%  # <- BUD007\n"
        "    sales: [{period: 2014-Q1, amount: 4000000}]\n",
    .good =
        "campaign: {name: Example, start: 2014-02-03, end: 2014-03-28, time_zone: America/New_York}\n"
        "budget:\n  total: 60,000 USD\n  device_tax:\n    passed_on: 15.5%\n"
        "    sales: [{period: 2014-Q1, amount: 4000000}]\n",
    .check = check,
};

}  // namespace posology::rules
