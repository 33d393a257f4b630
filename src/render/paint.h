// Paint: what a text on a terminal means to the eye, in the 16 colours; letters and signs say the same without it.
#pragma once

#include <string>
#include <string_view>

#include "text/show_finding.h"

namespace posology::render {

enum class Paint { plain, strong, faint, good, bad, warn, accent };
[[nodiscard]] std::string painted(std::string_view text, Paint paint, const TextStyle& style);

}  // namespace posology::render
