// Stage 6: money of every post, by month, platform, pillar and kind, against caps and the budget.
#include <fmt/format.h>

#include <algorithm>

#include "knowledge/platform.h"
#include "money/available.h"
#include "money/budget_line.h"
#include "planner/cap_unmet.h"
#include "planner/loads.h"
#include "planner/money_floor.h"
#include "planner/neighbours.h"
#include "planner/plan_costs.h"
#include "planner/production_defaults.h"
#include "planner/production_model.h"
#include "planner/stages.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

// What belongs to no platform or pillar.
constexpr std::string_view whole_campaign = "whole campaign";

/// Sums by name, in the order in which the names were first given.
class Sums {
 public:
  void name(std::string_view name) { at(name); }
  void add(std::string_view name, Money amount) {
    if (amount != Money{}) at(name) += amount;
  }
  [[nodiscard]] std::vector<NamedMoney> take() { return std::move(sums_); }

 private:
  Money& at(std::string_view name) {
    const auto found = std::find_if(sums_.begin(), sums_.end(), [&](const NamedMoney& n) { return n.name == name; });
    if (found != sums_.end()) return found->amount;
    sums_.push_back({std::string(name), {}});
    return sums_.back().amount;
  }
  std::vector<NamedMoney> sums_;
};

// The line's platform by the id in use today, as the posts name it.
std::string_view platform_of(const BudgetLine& line) {
  return line.platform ? platform_in_use(line.platform->value.text) : whole_campaign;
}

void sum_by_platform(const Campaign& campaign, Plan& plan) {
  Sums sums;
  for (const PlatformUse& use : campaign.platforms) sums.name(use.platform);
  for (const PlannedPost& post : plan.posts) {
    if (post.placed) sums.add(post.platform, post.cost.total());
  }
  for (const BudgetLine& line : campaign.budget->lines) {
    if (!is_own_cost(line)) continue;
    sums.add(platform_of(line), line.amount.value);
  }
  for (const CommunityHours& hours : plan.money.community) sums.add(hours.platform, hours.cost);
  plan.money.by_platform = sums.take();
}

void sum_by_pillar(const Campaign& campaign, Plan& plan) {
  Sums sums;
  for (const MixShare& share : campaign.content_mix.shares) sums.name(share.pillar.value);
  for (const PlannedPost& post : plan.posts) {
    if (post.placed) sums.add(post.pillar, post.cost.total());
  }
  for (const BudgetLine& line : campaign.budget->lines) {
    if (is_own_cost(line)) {
      sums.add(line.pillar ? std::string_view(line.pillar->value) : whole_campaign, line.amount.value);
    }
  }
  for (const CommunityHours& hours : plan.money.community) sums.add(whole_campaign, hours.cost);
  plan.money.by_pillar = sums.take();
}

void sum_by_kind(const Campaign& campaign, Plan& plan) {
  std::vector<Money> kinds(words<LineKind>().size());
  const auto at = [&](LineKind kind) -> Money& { return kinds[static_cast<std::size_t>(kind)]; };
  for (const MonthMoney& month : plan.money.months) {
    at(LineKind::labour) += month.labour;
    at(LineKind::production) += month.production;
    at(LineKind::paid) += month.paid;
    at(LineKind::review) += month.review;
  }
  for (const BudgetLine& line : campaign.budget->lines) {
    if (is_own_cost(line)) at(kind_of(line)) += line.amount.value;
  }
  Sums sums;
  for (std::size_t k = 0; k < kinds.size(); ++k) sums.add(word(static_cast<LineKind>(k)), kinds[k]);
  for (const MonthMoney& month : plan.money.months) {
    sums.add("captions", month.captions);
    sums.add("translation", month.translation);
    sums.add("community management", month.community);
  }
  plan.money.by_kind = sums.take();
}

void compare_with_budget(const Campaign& campaign, Plan& plan) {
  PlannedMoney& money = plan.money;
  const Available available = available_money(campaign);
  money.total = available.total;
  money.tax = available.tax_effect;
  money.contingency = available.contingency;
  money.available = available.available;
  money.tax_note = available.tax.note;
  money.floor = money_floor(campaign, plan);
  if (!money.available || money.planned <= *money.available) return;
  const bool proved = money.floor > *money.available;
  const std::string least = proved ? "the least that these posts can cost is " : "the least could be ";
  plan.unmet.push_back(
      {UnmetKind::budget_over, proved ? Grade::proved : Grade::not_found, "budget",
       fmt::format("{} planned, {} available ({} over); {}{}", show(money.planned, money.currency),
                   show(*money.available, money.currency), show(money.planned - *money.available, money.currency),
                   least, show(money.floor, money.currency)),
       "", campaign.budget->place});
}

}  // namespace

void count_money(const Campaign& campaign, Plan& plan) {
  plan.money = {};
  if (!campaign.budget) return;
  const PlanCosts costs(campaign, plan);
  const CapHolds holds = held_by_caps(campaign, plan, costs, HeldPosts(nullptr));
  if (holds_any(holds)) {
    hold_back(campaign, holds, plan);
    settle(plan);
    say_neighbours(campaign, plan);
    fill_loads(campaign, WorkingDays(campaign, plan.as_of), plan);
    fill_peak(plan);
  }
  count_money(campaign, holds, plan);
}

void count_money(const Campaign& campaign, const CapHolds& holds, Plan& plan) {
  const PlanCosts costs(campaign, plan);
  report_caps(campaign, holds, costs, plan);
  plan.money.months = costs.months.months();
  for (const MonthMoney& month : plan.money.months) plan.money.planned += month.total();
  sum_by_platform(campaign, plan);
  sum_by_pillar(campaign, plan);
  sum_by_kind(campaign, plan);
  add_money_defaults(campaign, plan);
  compare_with_budget(campaign, plan);
}

}  // namespace posology::planner
