// The manual page, made from the table of commands.
#pragma once

#include <string>

namespace posology::cli {

/// posology(1), in the macros of man(7).
[[nodiscard]] std::string man_page();

}  // namespace posology::cli
