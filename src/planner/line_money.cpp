#include "planner/line_money.h"

#include "money/budget_line.h"

namespace posology::planner {

LineMoney money_on(const Plan& plan, const std::vector<SpendPart>& parts, const BudgetLine& line) {
  LineMoney money{Amounts(plan.posts.size()), {}};
  for (const SpendPart& part : parts) {
    if (!falls_on(part, line)) continue;
    if (part.post == nullptr)
      money.rest += part.amount;
    else
      money.posts[static_cast<std::size_t>(part.post - plan.posts.data())] += part.amount;
  }
  if (is_own_cost(line)) money.rest = line.amount.value;
  return money;
}

}  // namespace posology::planner
