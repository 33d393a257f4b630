// Words that lead to a link and do not say where to.
#pragma once

#include <string_view>

namespace posology::rules {

/// A text of such words alone ("Link in bio"), or one with a sentence that says no more than "click here".
[[nodiscard]] bool bare_link_words(std::string_view text);

}  // namespace posology::rules
