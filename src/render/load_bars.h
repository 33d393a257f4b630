// People by week on a terminal: a bar of eighths for each week; figures where a bar would not say enough.
#pragma once

#include "render/line.h"
#include "report/table.h"

namespace posology::render {

/// The table of report::people_by_week(); as many blocks below each other as the width asks for.
[[nodiscard]] Lines load_bars(const report::Table& people, const TextStyle& style);
/// A bar of at most four cells: 1 is full. Anything above nothing shows at least an eighth of a cell.
[[nodiscard]] std::string bar(Ratio part);

}  // namespace posology::render
