// Charts on paper: stacked bars over time, the line that they should not go over, round values at the side.
#pragma once

#include "render/pages/desk.h"
#include "report/chart.h"

namespace posology::render {

/// Fills the rectangle: the key above, the bars below. Nothing for a chart without bars.
void draw_chart(Canvas& canvas, const Desk& desk, const Rect& at, const report::Chart& chart);

}  // namespace posology::render
