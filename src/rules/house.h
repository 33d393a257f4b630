// House rules: what a company's own packs find in the copy of all posts.
#pragma once

#include "knowledge/house_rule.h"
#include "model/campaign.h"
#include "text/finding.h"

namespace posology::rules {

/// In the order of the file, at the rule's own level.
[[nodiscard]] Findings house_findings(const Campaign& campaign, const HouseRule& rule);

}  // namespace posology::rules
