// The calendar by week on the plan's page, and what its signs mean.
#include "render/line.h"
#include "render/terminal_parts.h"
#include "render/week_grid.h"
#include "render/wrap.h"
#include "report/legend.h"

namespace posology::render {

std::string legend_part(const Outcome& outcome, const TextStyle& style) {
  std::string text;
  for (const std::string& entries : report::calendar_legend(*outcome.campaign)) {
    for (const std::string& part : wrap_parts(clean(entries, style), style.width, style.unicode)) {
      text += Line(style).add(part, Paint::faint).str();
    }
  }
  return text + "\n";
}

std::string weeks_part(const Outcome& outcome, const TextStyle& style) {
  const report::Calendar calendar = report::make_calendar(outcome);
  return legend_part(outcome, style) + str(week_grids(calendar, outcome.plan->as_of, style));
}

}  // namespace posology::render
