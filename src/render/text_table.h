// Tables on a terminal.
#pragma once

#include "render/line.h"
#include "report/table.h"

namespace posology::render {

/// Columns as wide as their widest cell; where that is too much for the style's width, the widest ones are narrowed and
/// their cells wrapped. Figures (columns to the right) are never cut: where they have no room side by side, each row
/// stands as a list below its first cell.
[[nodiscard]] Lines text_table(const report::Table& table, const TextStyle& style, std::size_t indent);

}  // namespace posology::render
