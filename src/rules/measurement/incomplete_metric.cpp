// MSR002: a metric that cannot fail, or a platform without one.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.measurement || campaign.measurement->metrics.empty()) return;  // MSR001 has said it
  for (const Metric& metric : campaign.measurement->metrics) {
    std::string lacks;
    const auto lack = [&](bool there, std::string_view key) {
      if (!there) lacks += fmt::format("{}{}", lacks.empty() ? "" : ", ", key);
    };
    lack(metric.source.has_value(), "source");
    lack(metric.baseline.has_value(), "baseline");
    lack(metric.target.has_value(), "target");
    lack(metric.by.has_value(), "by");
    if (!lacks.empty())
      judge.found(metric.id.place, fmt::format("metric '{}' has no {}", metric.id->text, lacks),
                  fmt::format("add {}: change from what to what by when, read from where", lacks));
  }
  for (const PlatformUse& use : campaign.platforms) {
    const bool measured = std::any_of(
        campaign.measurement->metrics.begin(), campaign.measurement->metrics.end(),
        [&](const Metric& m) { return m.platform && platform_in_use(m.platform->value.text) == use.platform; });
    if (!measured)
      judge.found(use.id.place, fmt::format("no metric looks at '{}'", use.id.value),
                  fmt::format("name `platform: {}` in a metric", use.platform));
  }
}

}  // namespace

extern const Rule rule_MSR002;
const Rule rule_MSR002{
    .code = "MSR002",
    .name = "incomplete-metric",
    .level = Level::warning,
    .what = "Each metric has a source, a baseline, a target and a date; each platform has a metric.",
    .why = "A target without a baseline or a date cannot fail.",
    .source = "Ragan, measurable objectives, 2011: change from X to Y by a date",
    .authority = Authority::practice,
    .bad =
        "measurement:\n  metrics:\n    - {id: visits, category: action, platform: linkedin, target: 500}  # <- "
        "MSR002\n",
    .good =
        "measurement:\n  metrics:\n    - {id: visits, category: action, platform: linkedin, source: web-analytics, "
        "baseline: 220, target: 500, by: 2027-04-02}\n",
    .check = check,
};

}  // namespace posology::rules
