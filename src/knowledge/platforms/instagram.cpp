// Instagram: pictures first, links in captions do not work.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array days{Weekday::tue, Weekday::wed};
constexpr std::array times{TimeOfDay{11 * 60}, TimeOfDay{18 * 60}};

}  // namespace

Platform instagram() {
  return {
      .id = "instagram",
      .name = "Instagram",
      .letters = "Ig",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {2200, {"Postiz and Ayrshare code and documentation", "2026", Certainty::observed}},
      .unit = CountingUnit::utf16,
      .premium_text_limit = {},
      .fold = Fact<std::int64_t>{125, {"third-party tables", "2026", Certainty::reported}},
      .title_limit = {},
      .hashtag_limit =
          Fact<std::int64_t>{
              5, {"Social Media Today: 5 instead of 30, rolled out from that day", "2025-12-18", Certainty::reported}},
      .url_length = {},
      .alt_limit = Fact<std::int64_t>{1000, {"Ayrshare documentation", "2026", Certainty::reported}},
      .min_gap_hours = usual_gap,
      .preferred_days = days,
      .preferred_times = times,
      .times_cited = {"Whitecoats (2024): weekdays 10 to 12, 18 to 20; AMA analysis (c. 2022): Tuesday, Wednesday",
                      "2024", Certainty::reported},
      .usual_format = Format::image,
      .mention_limit =
          Fact<std::int64_t>{3, {"Ayrshare documentation; older Meta documents say 20", "2026", Certainty::reported}},
      .horizon_days =
          Fact<std::int64_t>{
              75, {"Instagram app, from memory; Meta Business Suite takes 29", "2026", Certainty::unconfirmed}},
  };
}

}  // namespace posology::platform_table
