// Reads a table of results: which figure was measured on which day, of the whole or of one post.
#pragma once

#include <vector>

#include "measure/side_results.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "model/scorecard.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::measure {

struct Reading {
  Date date;
  std::size_t metric = 0;  ///< index in Measurement::metrics
  int post = -1;           ///< index in Plan::posts; -1: the figure of the whole
  Measured value;
  Place place;  ///< of the value
};

struct Results {
  std::vector<Reading> readings;
  SideResults beside{};
  Findings findings;
  std::size_t rows = 0;  ///< below the heading, without empty lines; of a tool's table: readings and rows without one
};

/// Rows of one file that are read at most; the rest is said to be left out.
inline constexpr std::size_t most_rows = 200000;
/// The largest figure that a row may hold.
inline constexpr std::int64_t largest_figure = 1000000000;

/// The table has the columns `date`, `metric`, `value` and may have `post`, `cost`, `reply_hours` and `note`, in any
/// order; commas, semicolons or tabs between. Rows that cannot be understood are complained of and left out: nothing is
/// guessed.
[[nodiscard]] Results read_results(const Campaign& campaign, const Plan& plan, const Source& source,
                                   std::uint32_t number);
/// Of readings of the same day, metric and post, in one file or in several, the first is kept.
void drop_repeated(std::vector<Reading>& readings, Findings& findings);

}  // namespace posology::measure
