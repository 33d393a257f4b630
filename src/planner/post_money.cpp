#include "planner/post_money.h"

#include <algorithm>
#include <tuple>

#include "money/services.h"
#include "money/split_in_two.h"
#include "planner/effort_of_post.h"
#include "planner/production_model.h"

namespace posology::planner {
namespace {

template <class Rates>
std::int64_t sum_of(const Rates& rates) {
  std::int64_t sum = 0;
  for (const auto& entry : rates) sum += entry.second;
  return sum;
}

template <class Rates>
MonthlyMoney by_month(Money whole, const Rates& rates) {
  MonthlyMoney months;
  if (sum_of(rates) == 0) return months;
  if (rates.size() == 1) return {{rates.front().first, whole}};
  if (rates.size() == 2) {
    const auto [first, second] = split_in_two(whole, rates.front().second, rates.back().second);
    return {{rates.front().first, first}, {rates.back().first, second}};
  }
  std::vector<std::int64_t> weights;
  weights.reserve(rates.size());
  for (const auto& entry : rates) weights.push_back(entry.second);
  const std::vector<Money> parts = split(whole, weights);
  for (std::size_t i = 0; i < rates.size(); ++i) months.emplace_back(rates[i].first, parts[i]);
  return months;
}

}  // namespace

std::int64_t hourly_rate(const Person& person) {
  return person.rate ? std::clamp<std::int64_t>(person.rate->value.minor, 0, 100000000000) : 0;
}

Money paid_budget(const Campaign& campaign, const PlannedPost& post) {
  const Post* written = written_post(campaign, post);
  return written != nullptr && written->paid && written->paid->budget ? written->paid->budget->value : Money{};
}

Money PostMoney::in(Month month) const {
  Money sum;
  for (const MonthlyMoney* part : {&labour, &review}) {
    for (const auto& [at, amount] : *part) {
      if (at == month) sum += amount;
    }
  }
  if (month == due) sum += cost.production + cost.paid + cost.captions + cost.translation;
  return sum;
}

void PostMoney::leave_work() {
  cost.labour = cost.review = {};
  labour.clear();
  review.clear();
}

WorkMoney::WorkMoney(const Campaign& campaign)
    : campaign_(campaign),
      first_(std::min(campaign.preparation_start(), campaign.start.value)),
      last_(std::max(first_, campaign.end.value)) {}

void WorkMoney::clear() {
  labour_.clear();
  review_.clear();
}

void WorkMoney::add(bool review, int person, Date date, std::int64_t minutes) {
  const std::int64_t rate = hourly_rate(campaign_.team[static_cast<std::size_t>(person)]);
  MinuteRates& rates = review ? review_ : labour_;
  const Month month = month_of(date);
  auto at = std::lower_bound(rates.begin(), rates.end(), month,
                             [](const auto& entry, const Month& sought) { return entry.first < sought; });
  if (at == rates.end() || at->first != month) at = rates.insert(at, {month, 0});
  at->second += minutes * rate;
}

PostMoney WorkMoney::sum() const {
  PostMoney money;
  const std::int64_t labour = sum_of(labour_), review = sum_of(review_);
  if (labour + review > 0) {
    std::tie(money.cost.labour, money.cost.review) =
        split_in_two({Ratio{1, 60}.times(labour + review)}, labour, review);
  }
  money.labour = by_month(money.cost.labour, labour_);
  money.review = by_month(money.cost.review, review_);
  return money;
}

PostMoney money_of(const Campaign& campaign, const PlannedPost& post, int later) {
  WorkMoney work(campaign);
  for (const PlannedTask& task : post.tasks) {
    if (task.person < 0) continue;
    for (const DayWork& day : task.days) work.add(task.round > 0, task.person, day.date + later, day.minutes);
  }
  PostMoney money = work.sum();
  money.cost.production = outside_cost_of(campaign, written_post(campaign, post), post.format).amount;
  money.cost.paid = paid_budget(campaign, post);
  money.cost.captions = captions_cost(campaign, post);
  money.cost.translation = translation_cost(campaign, post);
  money.due = work.month_of(post.at.date + later);
  return money;
}

}  // namespace posology::planner
