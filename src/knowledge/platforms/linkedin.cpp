// LinkedIn: pages and groups for professionals.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{8 * 60}, TimeOfDay{10 * 60 + 30}};

}  // namespace

Platform linkedin() {
  return {
      .id = "linkedin",
      .name = "LinkedIn",
      .letters = "in",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {3000,
                     {"LinkedIn API error FIELD_ARRAY_SIZE_TOO_HIGH (maxLength 3000); the unit is inferred",
                      "2025-12-07", Certainty::observed}},
      .unit = CountingUnit::utf16,
      .premium_text_limit = {},
      .fold = Fact<std::int64_t>{140,
                                 {"third-party articles: about 140 characters on a phone, 210 on a desktop", "2026",
                                  Certainty::reported}},
      .title_limit =
          Fact<std::int64_t>{400, {"Ayrshare documentation, title of a document", "2026", Certainty::reported}},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit = Fact<std::int64_t>{4086, {"LinkedIn API, from memory", "2026", Certainty::unconfirmed}},
      .min_gap_hours = {18,
                        {"HDK study: posts less than 18 hours apart take reach from each other", "2023",
                         Certainty::reported}},
      .preferred_days = tuesday_to_thursday,
      .preferred_times = times,
      .times_cited = {"QuickSprout (c. 2015) and HDK (2023): Tuesday to Thursday, mornings", "2023",
                      Certainty::reported},
      .usual_format = Format::image,
      .horizon_days =
          Fact<std::int64_t>{
              90, {"LinkedIn page scheduler: an hour to three months, from memory", "2026", Certainty::unconfirmed}},
      .least_ahead_minutes =
          Fact<std::int64_t>{60, {"LinkedIn page scheduler, from memory", "2026", Certainty::unconfirmed}},
      .by_hand = "posts in groups: no interface takes them, so a member posts them",
  };
}

}  // namespace posology::platform_table
