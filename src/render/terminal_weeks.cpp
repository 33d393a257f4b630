// The calendar by week on the plan's page, and what its signs mean.
#include <fmt/format.h>

#include "render/line.h"
#include "render/terminal_parts.h"
#include "render/week_grid.h"
#include "render/wrap.h"
#include "report/names.h"

namespace posology::render {
namespace {

std::string legend(const Outcome& outcome, const TextStyle& style) {
  std::string badges, pillars;
  for (const PlatformUse& use : outcome.campaign->platforms) {
    badges += fmt::format("{}{} {}", badges.empty() ? "" : " · ", report::platform_letters(use.platform),
                          report::platform_name(use.platform));
  }
  for (const MixShare& share : outcome.campaign->content_mix.shares) {
    pillars += fmt::format("{}{} {}", pillars.empty() ? "" : " · ", report::pillar_letter(share.counts_as),
                           share.pillar.value);
  }
  const std::string signs = "■ approved or later · □ not yet · times are " + outcome.campaign->zone();
  std::string text;
  for (const std::string& entries : {badges, pillars, signs}) {
    for (const std::string& part : wrap_parts(clean(entries, style), style.width, style.unicode)) {
      text += Line(style).add(part, Paint::faint).str();
    }
  }
  return text + "\n";
}

}  // namespace

std::string weeks_part(const Outcome& outcome, const TextStyle& style) {
  const report::Calendar calendar = report::make_calendar(outcome);
  return legend(outcome, style) + str(week_grids(calendar, outcome.plan->as_of, style));
}

}  // namespace posology::render
