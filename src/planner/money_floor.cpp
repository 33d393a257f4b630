#include "planner/money_floor.h"

#include <algorithm>
#include <map>
#include <set>

#include "money/budget_line.h"
#include "planner/effort_of_post.h"
#include "planner/month_table.h"
#include "planner/production_model.h"

namespace posology::planner {
namespace {

// The cheapest holder of a role; a role that nobody holds costs nothing, as in the plan.
std::int64_t cheapest_rate(const Campaign& campaign, Role role) {
  std::int64_t cheapest = -1;
  for (const Person& person : campaign.team) {
    if (person.has(role) && (cheapest < 0 || hourly_rate(person) < cheapest)) cheapest = hourly_rate(person);
  }
  return std::max<std::int64_t>(cheapest, 0);
}

// Rounded down: a floor never stands above what it is the floor of.
Money least_cost(const Campaign& campaign, const Post* post, Format format, PostStatus status, Date as_of) {
  const Chain chain = remaining(chain_of(campaign, post, format, as_of), status);
  std::int64_t minute_rates = 0;
  for (const Stage& stage : chain.stages) {
    for (const Job& job : stage.jobs) minute_rates += job.minutes * cheapest_rate(campaign, job.role);
  }
  return Money{minute_rates / 60} + outside_cost_of(campaign, post, format).amount;
}

const MixShare* mix_share(const Campaign& campaign, const PlannedPost& post) {
  const PlatformUse* use = campaign.platform(post.platform);
  const ContentMix& mix = use != nullptr && use->content_mix ? *use->content_mix : campaign.content_mix;
  for (const MixShare& share : mix.shares) {
    if (share.pillar.value == post.pillar) return &share;
  }
  return nullptr;
}

std::set<Format> formats_for(const Campaign& campaign, const PlannedPost& post) {
  std::set<Format> formats{post.format};
  const MixShare* share = post.written < 0 ? mix_share(campaign, post) : nullptr;
  if (share == nullptr) return formats;
  for (const auto& entry : share->formats) formats.insert(entry.first);
  return formats;
}

}  // namespace

Money money_floor(const Campaign& campaign, const Plan& plan) {
  std::map<Format, Money> open;
  Money floor;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    Money least = post.cost.total() - post.cost.paid;
    for (const Format format : formats_for(campaign, post)) {
      if (post.written >= 0) {
        least = std::min(least, least_cost(campaign, written_post(campaign, post), format, post.status, plan.as_of));
        continue;
      }
      const auto [at, fresh] = open.try_emplace(format);
      if (fresh) at->second = least_cost(campaign, nullptr, format, post.status, plan.as_of);
      least = std::min(least, at->second);
    }
    floor += least + post.cost.paid;
  }
  for (const CommunityHours& hours : plan.money.community) floor += hours.cost;
  if (!campaign.budget) return floor;
  for (const BudgetLine& line : campaign.budget->lines) {
    if (is_own_cost(line)) floor += line.amount.value;
  }
  return floor;
}

}  // namespace posology::planner
