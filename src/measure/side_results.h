// What stands beside the figures in a table of results: money that was spent, and how long first replies took.
#pragma once

#include <optional>
#include <vector>

#include "model/date.h"
#include "model/measured.h"
#include "model/money.h"
#include "text/finding.h"
#include "text/place.h"

namespace posology::measure {

/// Money that went out, in the currency of the budget.
struct Spent {
  Date date;
  int post = -1;  ///< index in Plan::posts; -1: for no single post
  Money amount;
  bool media = false;  ///< what a platform took to show the post; else all that the post cost
  bool alone = false;  ///< its row holds no figure of a metric
  Place place;
};

/// A question or comment, and how long its first reply took.
struct Replied {
  Date date;
  int post = -1;                  ///< index in Plan::posts; -1: under no post of the plan
  std::optional<Measured> hours;  ///< nothing: it was not answered
  bool alone = false;             ///< its row holds neither a figure nor money
  Place place;
};

struct SideResults {
  std::vector<Spent> spent;
  std::vector<Replied> replies;
};

/// Rows that hold nothing else, of the days up to `as_of`.
[[nodiscard]] std::size_t rows_alone(const SideResults& beside, Date as_of);
/// Of what was spent on one day for one post, the first counts; of replies, those that an earlier file holds too.
void drop_repeated(SideResults& beside, Findings& findings);
void append(SideResults& to, const SideResults& more);

}  // namespace posology::measure
