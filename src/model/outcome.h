// An outcome: a campaign with what was found in it and the plan that was made of it; what every output is made from.
#pragma once

#include <optional>

#include "model/campaign.h"
#include "model/plan.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology {

/// A finding that a waiver of the file covers.
struct Waived {
  Finding finding;
  std::string reason, by, until;
};

struct Outcome {
  const Campaign* campaign = nullptr;  ///< never null where an Outcome is shown
  const Sources* sources = nullptr;
  Findings findings;  ///< sorted
  std::vector<Waived> waived;
  std::optional<Plan> plan;
};

}  // namespace posology
