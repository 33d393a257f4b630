// Wrapping: a text broken into lines of so many terminal cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace posology::render {

/// Breaks between words, and inside a word (never inside a character) only where it alone is too long. At most
/// `most_lines` lines (0: any number), the last one ending in an ellipsis where something was left out. The text holds
/// no controls. An empty text gives no line. `cells` is at least 2: a wide character must fit.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t cells, std::size_t most_lines,
                                            bool unicode);

/// A text of parts between dots (" · ", or " - " in plain letters), broken between the parts while they are short.
[[nodiscard]] std::vector<std::string> wrap_parts(std::string_view text, std::size_t cells, bool unicode);

}  // namespace posology::render
