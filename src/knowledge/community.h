// Answering followers: how many messages there are, and how long one takes.
#pragma once

#include <cstdint>
#include <string_view>

#include "knowledge/fact.h"
#include "model/ratio.h"

namespace posology {

/// Messages a month, for each thousand followers, that need an answer or at least a look.
[[nodiscard]] Fact<std::int64_t> messages_per_thousand(std::string_view platform);
/// What of them reaches a maker of devices: health care is among the sectors that are written to least.
[[nodiscard]] Fact<Ratio> health_care_part();
[[nodiscard]] Fact<std::int64_t> minutes_per_message();

}  // namespace posology
