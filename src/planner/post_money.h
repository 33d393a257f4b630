// The money of a post: its hours at people's rates, its outside cost, its paid budget; and the months they fall in.
#pragma once

#include <map>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

/// A cost and the months that it falls in; each part adds up to the cost's.
struct PostMoney {
  PostCost cost;
  std::map<Month, Money> labour, review;  ///< by the days of the work
  Month due;                              ///< of outside cost and paid budget: the month of publishing
  [[nodiscard]] Money in(Month month) const;
};

/// Labour and review are exact sums of minutes times rates, rounded once for the post; whoever has no rate costs
/// nothing.
[[nodiscard]] PostMoney money_of(const Campaign& campaign, const PlannedPost& post);

/// Minor units per hour; bounded, so that sums of any file stay in range.
[[nodiscard]] std::int64_t hourly_rate(const Person& person);
[[nodiscard]] Money paid_budget(const Campaign& campaign, const PlannedPost& post);

}  // namespace posology::planner
