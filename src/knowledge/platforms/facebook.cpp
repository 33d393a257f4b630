// Facebook pages.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array days{Weekday::wed};
constexpr std::array times{TimeOfDay{9 * 60 + 30}, TimeOfDay{13 * 60}};

}  // namespace

Platform facebook() {
  return {
      .id = "facebook",
      .name = "Facebook",
      .letters = "Fb",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {63206,
                     {"Postiz and Ayrshare code and documentation; other tools stop earlier", "2026",
                      Certainty::observed}},
      .unit = CountingUnit::utf16,
      .premium_text_limit = {},
      .fold = Fact<std::int64_t>{400, {"third-party tables, which disagree", "2026", Certainty::unconfirmed}},
      .title_limit = {},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit = {},
      .min_gap_hours = usual_gap,
      .preferred_days = days,
      .preferred_times = times,
      .times_cited = {"Sprout Social (c. 2020) via Orbital: healthcare Wednesday 9 to 10, in general 11 and 13", "2020",
                      Certainty::reported},
      .usual_format = Format::image,
      .horizon_days = Fact<std::int64_t>{29,
                                         {"Meta Business Suite: 29 days, from memory; the interface takes 30", "2026",
                                          Certainty::unconfirmed}},
      .least_ahead_minutes =
          Fact<std::int64_t>{
              20, {"Meta Business Suite, from memory; the interface takes 10", "2026", Certainty::unconfirmed}},
      .by_hand = "posts in groups",
  };
}

}  // namespace posology::platform_table
