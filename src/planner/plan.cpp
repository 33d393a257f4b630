#include "planner/plan.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "planner/exchanges.h"
#include "planner/exchanging.h"
#include "planner/held_posts.h"
#include "planner/measure_placement.h"
#include "planner/mends.h"
#include "planner/next_place.h"
#include "planner/plan_costs.h"
#include "planner/production_base.h"
#include "planner/stages.h"
#include "planner/suggest_uses.h"

namespace posology::planner {

namespace {

// A campaign whose months have too little money is planned again with exchanges: this often, large ones once.
constexpr std::int64_t most_plans = 3, posts_planned_again = 3000;

// The posts in their places; nothing is made yet.
Plan placed(const ProductionBase& base, const PlanLock* lock, const PillarRoom* room = nullptr) {
  Plan plan;
  plan.as_of = base.as_of();
  place_posts(base.campaign(), plan, lock, room);
  return plan;
}

Plan begun(ProductionBase& base, const Options& options, const PlanLock* lock, const PillarRoom* room = nullptr) {
  Plan plan = placed(base, lock, room);
  produce(base, plan, HeldPosts(lock), options.trial);
  return plan;
}

// A lock of an over-full plan holds only what could be made. Its pillars are then those of the mix at that time: where
// the plan would have fewer of one without the lock, those go, as far as nothing else is lost by it. The room that they
// are given then.
std::optional<PillarRoom> keep_mix(ProductionBase& base, const Options& options, Plan& plan) {
  const auto out = [](const PlannedPost& post) { return !post.placed && post.written < 0; };
  if (std::none_of(plan.posts.begin(), plan.posts.end(), out)) return std::nullopt;
  PillarRoom room = room_of(begun(base, options, nullptr));
  if (!beyond(room, plan)) return std::nullopt;
  Plan again = begun(base, options, options.lock, &room);
  const auto count = [](const Plan& p) {
    return std::count_if(p.posts.begin(), p.posts.end(), [](const PlannedPost& post) { return post.placed; });
  };
  if (count(again) < count(plan) || astray(room, again) >= astray(room, plan)) return std::nullopt;
  plan = std::move(again);
  return room;
}

// Peaks, money, figures. Gives up to `most` choices of exchanges between months that could spare posts, without those
// in `taken`.
std::vector<Exchanges> finish(ProductionBase& base, const Options& options, const Exchanges& taken, std::int64_t most,
                              Plan& plan) {
  const Campaign& campaign = base.campaign();
  const HeldPosts held(options.lock);
  std::vector<Exchanges> choices;
  level(base, plan, held, options.level_above);
  if (campaign.budget) {
    PlanCosts costs(campaign, plan);
    choices = exchanges_for_caps(base, plan, costs, held, taken, most);
    count_money(campaign, plan, held, std::move(costs));
  }
  // Posts may have been dropped for want of time or money: the figures are those of what is left.
  measure_placement(campaign, plan);
  return choices;
}

// Plans again with exchanges between months, as long as one of the choices is worth it.
void exchange_between_months(ProductionBase& base, const Options& options, const PillarRoom* room,
                             std::vector<Exchanges> choices, std::int64_t plans, Plan& plan) {
  if (choices.empty()) return;
  const Plan before = placed(base, options.lock, room);
  Exchanges taken;
  while (!choices.empty() && plans > 0) {
    Exchanges all = taken;
    add_as_placed(choices.front(), before, plan, all);
    choices.erase(choices.begin());
    if (all.size() == taken.size()) continue;
    Plan again = before;
    exchange_kinds(base.campaign(), all, again);
    produce(base, again, HeldPosts(options.lock), options.trial);
    std::vector<Exchanges> more = finish(base, options, all, --plans, again);
    if (!worth_it(again, plan)) continue;
    plan = std::move(again);
    taken = std::move(all);
    choices = std::move(more);
  }
  say_exchanges(base.campaign(), taken, before, plan);
}

}  // namespace

Plan plan(const Campaign& campaign, const Options& options) {
  ProductionBase base(campaign, options.as_of.value_or(campaign.preparation_start()));
  Plan result = begun(base, options, options.lock);
  std::optional<PillarRoom> room;
  if (options.lock != nullptr) room = keep_mix(base, options, result);
  const std::int64_t plans = std::clamp<std::int64_t>(
      posts_planned_again / std::max<std::int64_t>(std::ssize(result.posts), 1), 1, most_plans);
  std::vector<Exchanges> choices = finish(base, options, {}, plans, result);
  exchange_between_months(base, options, room ? &*room : nullptr, std::move(choices), plans, result);
  suggest_uses(campaign, result);
  if (options.next_places && !options.trial) find_next_places(campaign, result);
  if (options.mends) find_mends(campaign, options, result);
  return result;
}

}  // namespace posology::planner
