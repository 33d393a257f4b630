// What a screen reader cannot say: letters in dress, words with gaps, drawings made of signs.
#pragma once

#include <string_view>

namespace posology::rules {

/// Three letters in a row from the blocks of mathematical, circled, wide and small letters.
[[nodiscard]] bool styled_word(std::string_view text);
/// Four single letters in a row, each with a space behind it: "T H A N K S".
[[nodiscard]] bool spelled_out(std::string_view text);
/// Signs that make a picture: eight in a row of more than one kind, or a line of faces.
[[nodiscard]] bool drawn(std::string_view text);

}  // namespace posology::rules
