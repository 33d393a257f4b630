// TikTok: short videos.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{18 * 60}};

}  // namespace

Platform tiktok() {
  return {
      .id = "tiktok",
      .name = "TikTok",
      .letters = "Tk",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {2200,
                     {"Zernio and Metricool documentation; some tools stop at 2,000", "2026", Certainty::reported}},
      .unit = CountingUnit::utf16,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = Fact<std::int64_t>{90, {"Zernio and Postiz, title of a photo post", "2026", Certainty::reported}},
      .hashtag_limit = Fact<std::int64_t>{5, {"TikTok, from memory", "2026", Certainty::unconfirmed}},
      .url_length = {},
      .alt_limit = {},
      .min_gap_hours = usual_gap,
      .preferred_days = tuesday_to_thursday,
      .preferred_times = times,
      .times_cited = {"Posology's default; no study of medical devices found", "2026", Certainty::assumed},
      .usual_format = Format::short_video,
      .horizon_days = Fact<std::int64_t>{30, {"TikTok Studio, from memory", "2026", Certainty::unconfirmed}},
      .least_ahead_minutes = Fact<std::int64_t>{15, {"TikTok Studio, from memory", "2026", Certainty::unconfirmed}},
  };
}

}  // namespace posology::platform_table
