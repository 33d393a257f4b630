#include "money/break_even.h"

#include <utility>

#include "knowledge/tax_law.h"
#include "money/available.h"
#include "money/exact_sum.h"
#include "money/scenario.h"

namespace posology {
namespace {

constexpr std::int64_t millionths = 1'000'000;
constexpr std::int64_t most_base = 100;  ///< times the revenue

/// The least value in (low, high] for which `enough` holds; it holds for all above. Nothing where not even for high.
template <class Enough>
std::optional<std::int64_t> least(std::int64_t low, std::int64_t high, const Enough& enough) {
  if (!enough(high)) return std::nullopt;
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (enough(middle) ? high : low) = middle;
  }
  return high;
}

Money available_for(const Campaign& campaign, Money tax) {
  TaxResult result;
  result.total = tax;
  return available_with(campaign, std::move(result)).available.value_or(Money{});
}

Ratio rate_in_force() {
  for (const TaxPeriod& period : device_tax_periods()) {
    if (!period.rate.zero()) return period.rate;
  }
  return {};
}

std::optional<Money> cost_of_weekly_post(const Campaign& campaign, const Plan& plan) {
  Money sum;
  std::int64_t placed = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    ++placed;
    sum += post.cost.total();
  }
  if (sum == Money{}) return std::nullopt;
  ExactSum exact;
  exact.add(sum, Ratio::of(campaign.run().days(), 7 * placed));
  return exact.rounded();
}

}  // namespace

std::optional<BreakEven> break_even(const Campaign& campaign, const Plan& plan) {
  const auto weekly = cost_of_weekly_post(campaign, plan);
  if (!weekly || *weekly == Money{} || !campaign.budget || campaign.budget->total || !campaign.budget->basis ||
      !campaign.budget->basis->revenue) {
    return std::nullopt;
  }
  BreakEven result;
  result.weekly_post = *weekly;
  const Money untaxed = available_for(campaign, {});
  const auto costs_it = [&](Money available) { return untaxed - available >= *weekly; };
  const auto rate = least(0, millionths, [&](std::int64_t r) {
    WhatIf what_if;
    what_if.rate = Ratio::of(r, millionths);
    return costs_it(available_money(under(campaign, what_if)).available.value_or(Money{}));
  });
  if (rate) result.rate = Ratio::of(*rate, millionths);
  result.known_rate = rate_in_force();
  result.revenue = campaign.budget->basis->revenue->value;
  const std::int64_t revenue = result.revenue.minor;
  const Ratio known = result.known_rate;
  const auto base = least(0, revenue * most_base,
                          [&](std::int64_t b) { return costs_it(available_for(campaign, portion({b}, known))); });
  if (base) result.base = Money{*base};
  return result;
}

}  // namespace posology
