#include "planner/post_money.h"

#include <algorithm>
#include <vector>

#include "money/services.h"
#include "planner/effort_of_post.h"
#include "planner/production_model.h"

namespace posology::planner {
namespace {

using MinuteRates = std::map<Month, std::int64_t>;  ///< minutes times minor units per hour

std::int64_t sum_of(const MinuteRates& rates) {
  std::int64_t sum = 0;
  for (const auto& entry : rates) sum += entry.second;
  return sum;
}

std::map<Month, Money> by_month(Money whole, const MinuteRates& rates) {
  std::map<Month, Money> months;
  if (sum_of(rates) == 0) return months;
  std::vector<std::int64_t> weights;
  for (const auto& entry : rates) weights.push_back(entry.second);
  const std::vector<Money> parts = split(whole, weights);
  std::size_t i = 0;
  for (const auto& entry : rates) months[entry.first] = parts[i++];
  return months;
}

// A post that the file puts outside the campaign's time is counted at its nearer end.
Month month_of(const Campaign& campaign, Date date) {
  const Date first = std::min(campaign.preparation_start(), campaign.start.value);
  return Month::of(std::clamp(date, first, std::max(first, campaign.end.value)));
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
  if (const auto at = labour.find(month); at != labour.end()) sum += at->second;
  if (const auto at = review.find(month); at != review.end()) sum += at->second;
  if (month == due) sum += cost.production + cost.paid + cost.captions + cost.translation;
  return sum;
}

PostMoney money_of(const Campaign& campaign, const PlannedPost& post) {
  MinuteRates labour, review;
  for (const PlannedTask& task : post.tasks) {
    if (task.person < 0) continue;
    const std::int64_t rate = hourly_rate(campaign.team[static_cast<std::size_t>(task.person)]);
    MinuteRates& months = task.round > 0 ? review : labour;
    for (const DayWork& work : task.days) months[month_of(campaign, work.date)] += work.minutes * rate;
  }
  PostMoney money;
  const std::int64_t weights[] = {sum_of(labour), sum_of(review)};
  const std::int64_t whole = weights[0] + weights[1];
  if (whole > 0) {
    const std::vector<Money> parts = split({Ratio{1, 60}.times(whole)}, weights);
    money.cost.labour = parts[0];
    money.cost.review = parts[1];
  }
  money.labour = by_month(money.cost.labour, labour);
  money.review = by_month(money.cost.review, review);
  money.cost.production = outside_cost_of(campaign, written_post(campaign, post), post.format).amount;
  money.cost.paid = paid_budget(campaign, post);
  money.cost.captions = captions_cost(campaign, post);
  money.cost.translation = translation_cost(campaign, post);
  money.due = month_of(campaign, post.at.date);
  return money;
}

}  // namespace posology::planner
