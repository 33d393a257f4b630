// The metrics that a campaign has written; none where it measures nothing.
#pragma once

#include <vector>

#include "knowledge/platform.h"
#include "model/campaign.h"
#include "model/metric_unit.h"

namespace posology::measure {

[[nodiscard]] inline const std::vector<Metric>& metrics_of(const Campaign& campaign) {
  static const std::vector<Metric> none;
  return campaign.measurement ? campaign.measurement->metrics : none;
}

/// The platform that a metric counts, by the name in use today; empty: all of them.
[[nodiscard]] inline std::string_view platform_of(const Metric& metric) {
  return metric.platform ? platform_in_use(metric.platform->value.text) : std::string_view();
}

}  // namespace posology::measure
