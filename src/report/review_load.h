// Reviewer load by week: how many posts each reviewer has before them, and how much of their hours that takes.
#pragma once

#include <cstdint>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// One reviewer in one ISO week in which they review.
struct ReviewWeek {
  IsoWeek week;
  int person = -1;                    ///< index in Campaign::team
  int posts = 0;                      ///< different posts that they work on
  std::int64_t minutes = 0;           ///< of review
  std::int64_t capacity_minutes = 0;  ///< all that they can give in that week
};

/// By week, then in the order of the team.
[[nodiscard]] std::vector<ReviewWeek> review_weeks(const Outcome& outcome);

/// A row for each week with review work, a column for each reviewer: "3 posts, 4.5 h of 10 h". No rows without reviews.
[[nodiscard]] Table review_load(const Outcome& outcome);

}  // namespace posology::report
