// Reddit: communities with rules of their own, which read a maker's post twice.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{9 * 60}, TimeOfDay{12 * 60}};

}  // namespace

Platform reddit() {
  return {
      .id = "reddit",
      .name = "Reddit",
      .letters = "Rd",
      .kind = PlatformKind::forum,
      .organic = true,
      .text_limit = {40000,
                     {"Postly, Reddit guides: title 300, body 40,000; some interfaces take 5,000 (Ayrshare)", "2026",
                      Certainty::reported}},
      .unit = CountingUnit::code_points,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = Fact<std::int64_t>{300, {"Ayrshare and Upload-Post documentation", "2026", Certainty::reported}},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit = {},
      .min_gap_hours = usual_gap,
      .preferred_days = monday_to_thursday,
      .preferred_times = times,
      .times_cited = {"Posology's default; no study found", "2026", Certainty::assumed},
      .usual_format = Format::text,
      .headline_is_title = true,
  };
}

}  // namespace posology::platform_table
