// What is wrong with a backslash inside double quotes, in words.
#pragma once

#include <cstddef>
#include <string>

namespace posology::intake {

struct EscapeFault {
  std::size_t begin = 0, end = 0;  ///< bytes of the file
  std::string message, help;       ///< the help is empty where the usual one fits
};

/// Of the escape that ends before `at`, or stands there.
[[nodiscard]] EscapeFault escape_fault(const std::string& text, std::size_t at);

}  // namespace posology::intake
