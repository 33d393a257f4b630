// Special knowledge forums and groups.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{10 * 60}};

}  // namespace

Platform forum() {
  return {
      .id = "forum",
      .name = "Forum",
      .letters = "Fo",
      .kind = PlatformKind::forum,
      .organic = true,
      .text_limit = {0, {"each forum sets its own; give text_limit in the campaign file", "2026", Certainty::assumed}},
      .unit = CountingUnit::code_points,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = {},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit = {},
      .min_gap_hours = usual_gap,
      .preferred_days = tuesday_to_thursday,
      .preferred_times = times,
      .times_cited = {"Posology's default; no study found", "2026", Certainty::assumed},
      .usual_format = Format::text,
      .headline_is_title = true,
  };
}

}  // namespace posology::platform_table
