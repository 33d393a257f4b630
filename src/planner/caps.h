// Caps of months and of lines: which open posts give way, as few as do, until the money fits; written ones run and may
// break a cap.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/held_posts.h"
#include "planner/month_table.h"
#include "planner/plan_costs.h"

namespace posology::planner {

/// A cap that a plan is over, and the posts that it holds back.
struct CapHold {
  const BudgetLine* line = nullptr;  ///< null: the cap is that of a month
  Month month;
  Money planned;                  ///< what comes to it with these posts
  std::size_t open = 0;           ///< posts with money on it that may give way
  std::vector<std::string> held;  ///< ids
  bool fewest = false;            ///< proved: at what the posts cost then, no fewer do for all caps together
};
using CapHolds = std::vector<CapHold>;

/// The fewest that were found, evenly along each platform: for the lines in the order of the file, then the months.
/// What a lock holds gives way last. The plan stays as it is.
[[nodiscard]] CapHolds held_by_caps(const Campaign& campaign, const Plan& plan, const PlanCosts& costs,
                                    const HeldPosts& held);

/// A plan and what its posts cost.
struct Dealt {
  const Plan& plan;
  const PlanCosts& costs;
};
/// `holds` without the posts that could stay in `now` at what they cost in `then`, where they had their places.
[[nodiscard]] CapHolds still_held(const Campaign& campaign, const Dealt& then, const Dealt& now, const HeldPosts& held,
                                  const CapHolds& holds);

/// How many open posts of a plan the months alone would hold back, asked again and again at other costs.
class MonthHolds {
 public:
  MonthHolds(const Plan& plan, const HeldPosts& held);
  /// `money`: by post of the plan.
  [[nodiscard]] std::size_t count(const std::vector<PostMoney>& money, const MonthTable& table) const;

 private:
  std::vector<std::size_t> posts_;
  std::vector<bool> locked_;
};

[[nodiscard]] bool holds_any(const CapHolds& holds);
/// More posts under the same caps.
void add(CapHolds& into, const CapHolds& more);
/// Takes the posts out of the plan, each with the cap as its reason.
void hold_back(const Campaign& campaign, const CapHolds& holds, Plan& plan);

}  // namespace posology::planner
