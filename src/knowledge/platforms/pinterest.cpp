// Pinterest: pins with a title and a link.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array days{Weekday::sat, Weekday::sun};
constexpr std::array times{TimeOfDay{20 * 60}};

}  // namespace

Platform pinterest() {
  return {
      .id = "pinterest",
      .name = "Pinterest",
      .letters = "Pi",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {800,
                     {"Pinterest API 5.23, description; many tools still stop at 500", "2025-12-11",
                      Certainty::official}},
      .unit = CountingUnit::code_points,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = Fact<std::int64_t>{100, {"Pinterest API 5.23", "2025-12-11", Certainty::official}},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit = Fact<std::int64_t>{500, {"Pinterest API 5.23", "2025-12-11", Certainty::official}},
      .min_gap_hours = usual_gap,
      .preferred_days = days,
      .preferred_times = times,
      .times_cited = {"Posology's default; no study of medical devices found", "2026", Certainty::assumed},
      .usual_format = Format::image,
      .horizon_days = Fact<std::int64_t>{30, {"Pinterest scheduler, from memory", "2026", Certainty::unconfirmed}},
      .headline_is_title = true,
  };
}

}  // namespace posology::platform_table
