// BUD005: money for a platform, and no figure that would move it.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool measured(const Campaign& campaign, const BudgetLine& line) {
  if (!campaign.measurement) return false;
  const auto& metrics = campaign.measurement->metrics;
  if (!line.platform) return !metrics.empty();
  const std::string_view spent_on = platform_in_use(line.platform->value.text);
  return std::any_of(metrics.begin(), metrics.end(), [&](const Metric& metric) {
    return metric.platform && platform_in_use(metric.platform->value.text) == spent_on;
  });
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.budget) return;
  for (const BudgetLine& line : campaign.budget->lines) {
    const bool paid = line.kind && line.kind->value == LineKind::paid;
    if (!line.platform && !paid) continue;
    const std::string_view id = line.id->text;
    if (!measured(campaign, line))
      judge.found(
          line.id.place,
          line.platform
              ? fmt::format("'{}' spends money on '{}', where nothing is measured", id, line.platform->value.text)
              : fmt::format("'{}' spends money, and nothing is measured", id),
          line.platform ? fmt::format("add a metric with `platform: {}`", line.platform->value.text) : "add a metric");
    if (!line.reallocate_if)
      judge.found(line.id.place, fmt::format("'{}' does not say when its money moves elsewhere", id),
                  "add `reallocate_if:`, for example 'cost per visit above 6 after 4 weeks'");
  }
}

}  // namespace

extern const Rule rule_BUD005;
const Rule rule_BUD005{
    .code = "BUD005",
    .name = "spend-without-metric",
    .level = Level::warning,
    .what =
        "Each budget line that has a platform or the kind `paid` has a metric (on that platform) and says in "
        "`reallocate_if` when its money moves.",
    .why = "Figures are there to move money; without a line drawn beforehand it stays where it is.",
    .source = "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15",
    .authority = Authority::practice,
    .bad =
        "budget:\n  currency: USD\n  total: 5,000 USD\n  lines:\n    - {id: paid, amount: \"5,000.00\", kind: paid, "
        "platform: linkedin}  # <- BUD005\n",
    .good =
        "budget:\n  currency: USD\n  total: 5,000 USD\n  lines:\n    - {id: paid, amount: \"5,000.00\", kind: paid, "
        "platform: linkedin, reallocate_if: cost per visit above 6 after 4 weeks}\n"
        "measurement:\n  metrics: [{id: m1, category: action, platform: linkedin, source: s, baseline: 1, target: 2, "
        "by: 2027-04-02}]\n",
    .check = check,
};

}  // namespace posology::rules
