// A look over text that YAML refused, for what was opened and not closed: quotes and brackets.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace posology::intake {

struct Opened {
  enum class Kind {
    quote,             ///< opened at `begin`, runs over keys of the following lines
    text_after_quote,  ///< closed at `at`, and text follows
    bracket            ///< opened at `begin`, still open at `at`
  };
  Kind kind = Kind::quote;
  std::size_t begin = 0;
  std::size_t at = 0;
};

/// The first such fault of the text up to the line that holds `until`.
[[nodiscard]] std::optional<Opened> find_opened(std::string_view text, std::size_t until);

}  // namespace posology::intake
