// A campaign text read, planned and judged, for the tests of the rules.
#pragma once

#include <string>

#include "intake/read_campaign.h"
#include "rules/run.h"

namespace posology::rules {

struct Judged {
  intake::ReadResult read;
  Verdict verdict;
};

/// Requires that the text is a campaign without errors of format.
[[nodiscard]] Judged judged(const std::string& yaml);

}  // namespace posology::rules
