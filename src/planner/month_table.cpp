#include "planner/month_table.h"

#include <algorithm>

#include "money/services.h"

namespace posology::planner {

MonthTable::MonthTable(const Campaign& campaign) {
  span(campaign);
  if (!campaign.budget) return;
  add_lines(*campaign.budget);
  for (const CommunityHours& hours : community_hours(campaign)) find(hours.month)->community += hours.cost;
  for (const auto& [month, cap] : campaign.budget->caps) {
    if (MonthMoney* row = find(month)) row->cap = cap.value;
  }
}

// From the start of preparation to the end, and as far as a line or a cap reaches.
void MonthTable::span(const Campaign& campaign) {
  Month first = Month::of(std::min(campaign.preparation_start(), campaign.start.value));
  Month last = Month::of(std::max(campaign.end.value, campaign.start.value));
  const auto reach = [&](Month month) {
    first = std::min(first, month);
    last = std::max(last, month);
  };
  if (campaign.budget) {
    for (const BudgetLine& line : campaign.budget->lines) {
      if (is_own_cost(line) && line.month) reach(line.month->value);
    }
    for (const auto& cap : campaign.budget->caps) reach(cap.first);
  }
  for (Month month = first; month <= last; month = month.next()) {
    months_.emplace_back();
    months_.back().month = month;
  }
}

MonthMoney* MonthTable::find(Month month) {
  const auto at = std::lower_bound(months_.begin(), months_.end(), month,
                                   [](const MonthMoney& row, Month m) { return row.month < m; });
  return at != months_.end() && at->month == month ? &*at : nullptr;
}

void MonthTable::add_lines(const Budget& budget) {
  const std::vector<std::int64_t> evenly(months_.size(), 1);
  for (const BudgetLine& line : budget.lines) {
    if (!is_own_cost(line)) continue;
    if (line.month) {
      find(line.month->value)->other += line.amount.value;
      continue;
    }
    const std::vector<Money> parts = split(line.amount.value, evenly);
    for (std::size_t i = 0; i < months_.size(); ++i) months_[i].other += parts[i];
  }
}

void MonthTable::add(const PostMoney& money, int sign) {
  const auto change = [&](Month month, Money MonthMoney::*part, Money amount) {
    MonthMoney* row = find(month);
    if (row != nullptr) row->*part += Money{sign * amount.minor};
  };
  for (const auto& [month, amount] : money.labour) change(month, &MonthMoney::labour, amount);
  for (const auto& [month, amount] : money.review) change(month, &MonthMoney::review, amount);
  change(money.due, &MonthMoney::production, money.cost.production);
  change(money.due, &MonthMoney::paid, money.cost.paid);
  change(money.due, &MonthMoney::captions, money.cost.captions);
  change(money.due, &MonthMoney::translation, money.cost.translation);
}

}  // namespace posology::planner
