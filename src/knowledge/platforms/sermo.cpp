// Sermo: physicians only; paid surveys and programmes only.
#include "knowledge/platforms/table.h"

namespace posology::platform_table {
namespace {

constexpr std::array times{TimeOfDay{7 * 60}, TimeOfDay{18 * 60}};

}  // namespace

Platform sermo() {
  return {
      .id = "sermo",
      .name = "Sermo",
      .letters = "Se",
      .kind = PlatformKind::clinician_network,
      .organic = false,
      .text_limit = {0, {"paid placements: the network sets the limit with the order", "2026", Certainty::assumed}},
      .unit = CountingUnit::code_points,
      .premium_text_limit = {},
      .fold = {},
      .title_limit = {},
      .hashtag_limit = {},
      .url_length = {},
      .alt_limit = {},
      .min_gap_hours = usual_gap,
      .preferred_days = tuesday_to_thursday,
      .preferred_times = times,
      .times_cited = {"Posology's default for clinicians: before and after the operating day", "2026",
                      Certainty::assumed},
      .usual_format = Format::poll,
  };
}

}  // namespace posology::platform_table
