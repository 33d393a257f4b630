// The money of a post: its hours at people's rates, its outside cost, its paid budget; and the months they fall in.
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

using MonthlyMoney = std::vector<std::pair<Month, Money>>;  ///< by month

/// A cost and the months that it falls in; each part adds up to the cost's.
struct PostMoney {
  PostCost cost;
  MonthlyMoney labour, review;  ///< by the days of the work
  Month due;                    ///< of outside cost and paid budget: the month of publishing
  [[nodiscard]] Money in(Month month) const;
  /// Keeps what does not depend on the work.
  void leave_work();
};

/// Labour and review are exact sums of minutes times rates, rounded once for the post; whoever has no rate costs
/// nothing. `later`: as if it ran so many days later, and all its work with it.
[[nodiscard]] PostMoney money_of(const Campaign& campaign, const PlannedPost& post, int later = 0);

/// The work of a post, task by task: what its hours cost, and in which months.
class WorkMoney {
 public:
  explicit WorkMoney(const Campaign& campaign);
  void clear();
  /// Minutes of a person (an index of the team) on a day.
  void add(bool review, int person, Date date, std::int64_t minutes);
  /// Only labour and review are filled.
  [[nodiscard]] PostMoney sum() const;
  /// A post that the file puts outside the campaign's time is counted at its nearer end.
  [[nodiscard]] Month month_of(Date date) const { return Month::of(std::clamp(date, first_, last_)); }

 private:
  using MinuteRates = std::vector<std::pair<Month, std::int64_t>>;  ///< minutes times minor units per hour

  const Campaign& campaign_;
  Date first_, last_;
  MinuteRates labour_, review_;
};

/// Minor units per hour; bounded, so that sums of any file stay in range.
[[nodiscard]] std::int64_t hourly_rate(const Person& person);
[[nodiscard]] Money paid_budget(const Campaign& campaign, const PlannedPost& post);

}  // namespace posology::planner
