// The money of a plan month by month: posts, and the budget's lines that no post stands for.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/post_money.h"

namespace posology::planner {

/// Lines for tools, agencies, travel, payments to clinicians and the rest are costs of their own. Lines for labour,
/// production, paid placements and review are envelopes: what the posts cost is counted, not the envelope.
[[nodiscard]] bool is_own_cost(const BudgetLine& line);
[[nodiscard]] LineKind kind_of(const BudgetLine& line);

class MonthTable {
 public:
  explicit MonthTable(const Campaign& campaign);

  void add(const PostMoney& money, int sign = 1);
  [[nodiscard]] const std::vector<MonthMoney>& months() const { return months_; }

 private:
  [[nodiscard]] MonthMoney* find(Month month);
  void span(const Campaign& campaign);
  void add_lines(const Budget& budget);

  std::vector<MonthMoney> months_;
};

}  // namespace posology::planner
