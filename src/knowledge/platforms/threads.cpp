// Threads: 500 bytes.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{12 * 60}, TimeOfDay{17 * 60}};

}  // namespace

Platform threads() {
  return {
      .id = "threads",
      .name = "Threads",
      .letters = "Th",
      .kind = PlatformKind::social,
      .organic = true,
      .text_limit = {500,
                     {"Meta Threads documentation; refusals observed count all text in bytes", "2026-08-23",
                      Certainty::official}},
      .unit = CountingUnit::utf8_bytes,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = {},
      .hashtag_limit = Fact<std::int64_t>{1, {"Ayrshare documentation: one topic tag", "2026", Certainty::reported}},
      .url_length = {},
      .alt_limit = Fact<std::int64_t>{1000, {"Meta, from memory", "2026", Certainty::unconfirmed}},
      .min_gap_hours = usual_gap,
      .preferred_days = monday_to_friday,
      .preferred_times = times,
      .times_cited = {"Posology's default, as on X; no study found", "2026", Certainty::assumed},
      .usual_format = Format::text,
      .link_limit =
          Fact<std::int64_t>{
              5, {"Meta Threads documentation, enforced from 2025-12-22", "2026-04-14", Certainty::official}},
      .horizon_days = Fact<std::int64_t>{75, {"Threads app, from memory", "2026", Certainty::unconfirmed}},
  };
}

}  // namespace posology::platform_table
