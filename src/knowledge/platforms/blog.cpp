// The company's own blog.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{9 * 60}};

}  // namespace

Platform blog() {
  return {
      .id = "blog",
      .name = "Blog",
      .letters = "Bl",
      .kind = PlatformKind::owned,
      .organic = true,
      .text_limit = {0, {"own channel: no limit", "2026", Certainty::assumed}},
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
      .usual_format = Format::article,
      .headline_is_title = true,
  };
}

}  // namespace posology::platform_table
