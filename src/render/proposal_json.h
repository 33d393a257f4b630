// The proposal and the conditions as JSON values, for the scorecard.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "model/outcome.h"
#include "model/proposal.h"

namespace posology::render {

[[nodiscard]] nlohmann::ordered_json proposal_value(const Outcome& outcome, const Proposal& proposal);
[[nodiscard]] nlohmann::ordered_json conditions_value(const std::vector<Condition>& conditions);

}  // namespace posology::render
