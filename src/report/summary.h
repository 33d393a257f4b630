// The first lines of a plan's page: everything that says whether it is all right.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// One line: "Placed: 81 of 81 posts (optimal)". A tone of warn or bad wants attention.
struct Fact {
  std::string_view label;
  std::string text;
  std::string note;  ///< may be empty
  Tone tone = Tone::plain;
};

/// Result, placed, mix, cadence, people, money, review, findings. The outcome must hold a plan.
[[nodiscard]] std::vector<Fact> summary(const Outcome& outcome);
/// "Mon 11 Jan - Fri 2 Apr 2027 · America/New_York · 12 weeks".
[[nodiscard]] std::string campaign_span(const Campaign& campaign);

}  // namespace posology::report
