// Why a week or a month of the cadence could not take all its posts: closed days, the least gap, or the hours.
#pragma once

#include <string>

#include "planner/lanes.h"

namespace posology::planner {

/// "closed: Mon 2027-01-18 Martin Luther King Jr. Day" where the posts would fit if those days were open; else what
/// leaves no room even then. `missing` says how many posts of the span have no place.
[[nodiscard]] std::string why_short(const Lane& lane, const Quota& missing);

}  // namespace posology::planner
