// Figures and paint of the terminal pages.
#include <array>

#include <fmt/format.h>

#include "render/terminal_parts.h"

namespace posology::render {

std::string painted(std::string_view text, Paint paint, const TextStyle& style) {
  static constexpr std::array<std::string_view, 7> codes = {"", "1", "2", "32", "1;31", "33", "36"};
  if (!style.color || paint == Paint::plain) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<std::size_t>(paint)], text);
}

std::string one_decimal(Ratio value) {
  const std::int64_t tenths = (value * Ratio{10, 1}).times(1);
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

}  // namespace posology::render
