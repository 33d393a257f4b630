#include "render/paint.h"

#include <array>

#include <fmt/format.h>

namespace posology::render {

std::string painted(std::string_view text, Paint paint, const TextStyle& style) {
  static constexpr std::array<std::string_view, 7> codes = {"", "1", "2", "32", "1;31", "33", "36"};
  if (!style.color || paint == Paint::plain) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<std::size_t>(paint)], text);
}

}  // namespace posology::render
