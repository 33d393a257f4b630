// Which formats a platform can carry: what an open slot may be made as.
#pragma once

#include <string_view>

#include "model/enums.h"

namespace posology {

/// From the platforms' own kinds: film platforms take film, owned channels their own form, the others what fits a feed.
[[nodiscard]] bool format_fits(std::string_view platform, Format format);

}  // namespace posology
