// The functions that make the rows of the platform table, and the spans of days that several rows share.
#pragma once

#include <array>

#include "knowledge/platform.h"

namespace posology::platform_table {

#define POSOLOGY_PLATFORM(id) Platform id();
#include "knowledge/platforms.def"
#undef POSOLOGY_PLATFORM

inline constexpr std::array monday_to_friday{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri};
inline constexpr std::array tuesday_to_thursday{Weekday::tue, Weekday::wed, Weekday::thu};
inline constexpr std::array monday_to_thursday{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu};

/// The campaign format's default gap between two posts of a platform.
inline constexpr Fact<std::int64_t> usual_gap{4,
                                              {"Posology's default: half a working day", "2026", Certainty::assumed}};

}  // namespace posology::platform_table
