// MSR001: a category of measurement without a metric.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/measurement_category.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.measurement || campaign.measurement->metrics.empty()) {
    judge.found(campaign.measurement ? campaign.measurement->place : campaign.campaign_place,
                "nothing is measured: no metric is written",
                "add `measurement: {metrics: [...]}` with one metric in each category");
    return;
  }
  const Measurement& measurement = *campaign.measurement;
  const Framework framework = value_or(measurement.framework, Framework::five_categories);
  std::string missing;
  std::size_t found = 0;
  for (const MeasurementCategory& category : categories_of(framework)) {
    const bool measured = std::any_of(measurement.metrics.begin(), measurement.metrics.end(), [&](const Metric& m) {
      return m.category && m.category->value == category.name;
    });
    found += measured ? 1 : 0;
    if (!measured) missing += fmt::format("{}{}", missing.empty() ? "" : ", ", category.name);
  }
  if (missing.empty()) return;
  const bool vanity = found == 1 && missing.find("exposure") == std::string::npos;
  judge.found(measurement.metrics_place.known() ? measurement.metrics_place : measurement.place,
              fmt::format("no metric in {}{}", missing, vanity ? "; exposure alone counts eyes, not effects" : ""),
              "add a metric for each: one number a stage shows where the chain breaks");
}

}  // namespace

extern const Rule rule_MSR001;
const Rule rule_MSR001{
    .code = "MSR001",
    .name = "category-not-measured",
    .level = Level::warning,
    .what =
        "Each category of the chosen framework has a metric; by default exposure, influence, engagement, action, "
        "retention.",
    .why = "One number for each stage shows where the chain breaks, and where money should go.",
    .source =
        "Nichole Kelly, 5 Categories of Social Media Measurement, February 2010 (the last two names from later work of "
        "the same author)",
    .authority = Authority::practice,
    .bad =
        "measurement:\n  metrics:  # <- MSR001\n    - {id: reach, category: exposure, source: a, baseline: 1, target: "
        "2, by: 2027-04-02}\n",
    .good =
        "measurement:\n  metrics:\n    - {id: a, category: exposure}\n    - {id: b, category: influence}\n    - {id: "
        "c, category: engagement}\n"
        "    - {id: d, category: action}\n    - {id: e, category: retention}\n",
    .check = check,
};

}  // namespace posology::rules
