// The metrics that a campaign has written; none where it measures nothing.
#pragma once

#include <vector>

#include "model/campaign.h"

namespace posology::measure {

[[nodiscard]] inline const std::vector<Metric>& metrics_of(const Campaign& campaign) {
  static const std::vector<Metric> none;
  return campaign.measurement ? campaign.measurement->metrics : none;
}

}  // namespace posology::measure
