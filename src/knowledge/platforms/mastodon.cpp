// Mastodon: 500 characters unless the instance says otherwise.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{12 * 60}, TimeOfDay{17 * 60}};

}  // namespace

Platform mastodon() {
  return {
      .id = "mastodon",
      .name = "Mastodon",
      .letters = "Ma",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {500,
                     {"Mastodon documentation; an instance may set another (max_characters); graphemes by its server "
                      "code, from memory",
                      "2026-07-02", Certainty::official}},
      .unit = CountingUnit::graphemes,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = {},
      .hashtag_limit = {},
      .url_length =
          Fact<std::int64_t>{
              23, {"Mastodon documentation, characters_reserved_per_url", "2026-07-02", Certainty::official}},
      .alt_limit = Fact<std::int64_t>{1500, {"Mastodon documentation", "2026-07-02", Certainty::official}},
      .min_gap_hours = usual_gap,
      .preferred_days = monday_to_friday,
      .preferred_times = times,
      .times_cited = {"Posology's default, as on X; no study found", "2026", Certainty::assumed},
      .usual_format = Format::text,
      .least_ahead_minutes =
          Fact<std::int64_t>{5, {"Mastodon documentation, scheduled_at", "2026-07-02", Certainty::official}},
      .short_remote_mentions = true,
  };
}

}  // namespace posology::platform_table
