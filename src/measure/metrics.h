// The metrics that a campaign has written; none where it measures nothing.
#pragma once

#include <vector>

#include "knowledge/platform.h"
#include "measure/cell_text.h"
#include "model/campaign.h"

namespace posology::measure {

[[nodiscard]] inline const std::vector<Metric>& metrics_of(const Campaign& campaign) {
  static const std::vector<Metric> none;
  return campaign.measurement ? campaign.measurement->metrics : none;
}

/// The platform that a metric counts, by the name in use today; empty: all of them.
[[nodiscard]] inline std::string_view platform_of(const Metric& metric) {
  if (!metric.platform) return {};
  const std::string& written = metric.platform->value.text;
  const OldPlatformName* old = find_old_platform_name(written);
  return old != nullptr ? old->now : std::string_view(written);
}

/// Whether a metric is a share: it does not add up over posts.
[[nodiscard]] inline bool in_percent(const Metric& metric) {
  return metric.unit && (metric.unit->value == "%" || lower(metric.unit->value) == "percent");
}

}  // namespace posology::measure
