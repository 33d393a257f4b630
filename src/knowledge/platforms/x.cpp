// X, Twitter until 2023: weighted counting of 280.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{12 * 60}, TimeOfDay{17 * 60}};

}  // namespace

Platform x() {
  return {
      .id = "x",
      .name = "X",
      .letters = "X",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {280,
                     {"twitter-text v3 configuration; X developer documentation", "2026-08-22", Certainty::official}},
      .unit = CountingUnit::weighted_x,
      .premium_text_limit =
          Fact<std::int64_t>{25000, {"Metricool help; other tools stop at 4,000", "2026", Certainty::reported}},
      .fold = {},
      .title_limit = {},
      .hashtag_limit = {},
      .url_length =
          Fact<std::int64_t>{
              23, {"twitter-text v3 configuration; X developer documentation", "2026-08-22", Certainty::official}},
      .alt_limit = Fact<std::int64_t>{1000, {"X API description", "2026-08-22", Certainty::official}},
      .min_gap_hours = usual_gap,
      .preferred_days = monday_to_friday,
      .preferred_times = times,
      .times_cited = {"QuickSprout (c. 2015): 12, 17 and 18 h; weak evidence", "2015", Certainty::reported},
      .usual_format = Format::text,
      .cashtag_limit = Fact<std::int64_t>{1, {"Postiz code: the interface refuses more", "2026", Certainty::observed}},
      .horizon_days =
          Fact<std::int64_t>{548, {"X web composer: 18 months, from memory", "2026", Certainty::unconfirmed}},
      .bare_links = true,
  };
}

}  // namespace posology::platform_table
