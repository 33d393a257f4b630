// The money of a plan month by month: posts, and the budget's lines that no post stands for.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "money/budget_line.h"
#include "planner/post_money.h"

namespace posology::planner {

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
