// Bluesky: 300 graphemes.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{12 * 60}, TimeOfDay{17 * 60}};

}  // namespace

Platform bluesky() {
  return {
      .id = "bluesky",
      .name = "Bluesky",
      .letters = "Bs",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {300,
                     {"AT Protocol lexicon app.bsky.feed.post (also at most 3,000 bytes)", "2026-08-20",
                      Certainty::official}},
      .unit = CountingUnit::graphemes,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = {},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit =
          Fact<std::int64_t>{2000, {"Bluesky app, from memory; the lexicon sets none", "2026", Certainty::unconfirmed}},
      .min_gap_hours = usual_gap,
      .preferred_days = monday_to_friday,
      .preferred_times = times,
      .times_cited = {"Posology's default, as on X; no study found", "2026", Certainty::assumed},
      .usual_format = Format::text,
      .byte_limit =
          Fact<std::int64_t>{3000, {"AT Protocol lexicon app.bsky.feed.post", "2026-08-20", Certainty::official}},
      .horizon_days =
          Fact<std::int64_t>{0,
                             {"AT Protocol lexicons hold drafts, but no scheduled posts", "2026", Certainty::official}},
  };
}

}  // namespace posology::platform_table
