// What the signs of a calendar mean.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"

namespace posology::report {

/// Three lines of entries between dots: the letters of platforms, those of pillars, the signs of a post's state.
[[nodiscard]] std::vector<std::string> calendar_legend(const Campaign& campaign);

}  // namespace posology::report
