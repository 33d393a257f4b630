// A time zone as a calendar feed describes it.
#pragma once

#include <string>
#include <vector>

#include "model/date.h"

namespace posology::render {

/// Content lines of a VTIMEZONE, unfolded, for the years that the days touch: one yearly rule for summer and one for
/// winter where the changes of these years and their neighbours follow one, else each change by its date. A zone
/// without changes has one STANDARD. The zone's name must be known and not UTC.
[[nodiscard]] std::vector<std::string> zone_lines(const std::string& zone, DateRange days);

}  // namespace posology::render
