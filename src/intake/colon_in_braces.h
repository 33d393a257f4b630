// Texts without quotes inside braces and brackets that hold a colon: `{text: Ask: why?}`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace posology::intake {

struct ColonInBraces {
  std::size_t begin = 0, end = 0;  ///< of the text
  std::size_t colon = 0;
};

/// The first one of the line that holds `at`, read from where its outermost brace opens (at most 50 lines above).
[[nodiscard]] std::optional<ColonInBraces> colon_in_braces(std::string_view text, std::size_t at);

}  // namespace posology::intake
