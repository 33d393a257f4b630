// The count of a text on a platform, piece by piece.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/platform.h"

namespace posology::cli {

[[nodiscard]] std::string count_page(const Platform& platform, std::string_view text);

}  // namespace posology::cli
