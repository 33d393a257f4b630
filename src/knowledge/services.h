// Work beside the making of posts: answering followers, captions, translation.
#pragma once

#include <cstdint>
#include <string_view>

#include "knowledge/fact.h"
#include "model/enums.h"
#include "model/ratio.h"

namespace posology {

/// Messages a month, for each thousand followers, that need an answer or at least a look.
[[nodiscard]] Fact<std::int64_t> messages_per_thousand(std::string_view platform);
/// What of them reaches a maker of devices: health care is among the sectors that are written to least.
[[nodiscard]] Fact<Ratio> health_care_part();
[[nodiscard]] Fact<std::int64_t> minutes_per_message();

/// Length of a video of the format, in seconds, where the file does not say it; 0 for formats without one.
[[nodiscard]] Fact<std::int64_t> usual_video_seconds(Format format);
/// Words of a post of the format that is not written yet.
[[nodiscard]] Fact<std::int64_t> usual_words(Format format);

}  // namespace posology
