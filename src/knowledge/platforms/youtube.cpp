// YouTube: the text is the description.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array days{Weekday::thu};
constexpr std::array times{TimeOfDay{15 * 60}};

}  // namespace

Platform youtube() {
  return {
      .id = "youtube",
      .name = "YouTube",
      .letters = "Yt",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {5000,
                     {"description, counted in bytes: public upload tools; the API reference from memory", "2026",
                      Certainty::observed}},
      .unit = CountingUnit::utf8_bytes,
      .premium_text_limit = {},
      .fold = Fact<std::int64_t>{157, {"third-party tables, which disagree", "2026", Certainty::unconfirmed}},
      .title_limit = Fact<std::int64_t>{100, {"Postiz code; youtube-upload issue 25", "2026", Certainty::observed}},
      .hashtag_limit =
          Fact<std::int64_t>{60,
                             {"YouTube help, from memory: beyond 60 all are ignored", "2026", Certainty::unconfirmed}},
      .url_length = {},
      .alt_limit = {},
      .min_gap_hours = usual_gap,
      .preferred_days = days,
      .preferred_times = times,
      .times_cited = {"Posology's default; no study of medical devices found", "2026", Certainty::assumed},
      .usual_format = Format::short_video,
      .refused = {"<>", {"Postiz code; API reference from memory", "2026", Certainty::observed}},
      .headline_is_title = true,
  };
}

}  // namespace posology::platform_table
