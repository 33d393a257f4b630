#include "planner/plan.h"

#include <algorithm>
#include <utility>

#include "planner/held_posts.h"
#include "planner/measure_placement.h"
#include "planner/mends.h"
#include "planner/next_place.h"
#include "planner/production_base.h"
#include "planner/stages.h"
#include "planner/suggest_uses.h"

namespace posology::planner {

namespace {

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
// the plan would have fewer of one without the lock, those go, as far as nothing else is lost by it.
void keep_mix(ProductionBase& base, const Options& options, Plan& plan) {
  const auto out = [](const PlannedPost& post) { return !post.placed && post.written < 0; };
  if (std::none_of(plan.posts.begin(), plan.posts.end(), out)) return;
  const PillarRoom room = room_of(begun(base, options, nullptr));
  if (!beyond(room, plan)) return;
  Plan again = begun(base, options, options.lock, &room);
  const auto count = [](const Plan& p) {
    return std::count_if(p.posts.begin(), p.posts.end(), [](const PlannedPost& post) { return post.placed; });
  };
  if (count(again) >= count(plan) && astray(room, again) < astray(room, plan)) plan = std::move(again);
}

}  // namespace

Plan plan(const Campaign& campaign, const Options& options) {
  const HeldPosts held(options.lock);
  ProductionBase base(campaign, options.as_of.value_or(campaign.preparation_start()));
  Plan result = begun(base, options, options.lock);
  if (options.lock != nullptr) keep_mix(base, options, result);
  level(base, result, held, options.level_above);
  count_money(campaign, result, held);
  // Posts may have been dropped for want of time or money: the figures are those of what is left.
  measure_placement(campaign, result);
  suggest_uses(campaign, result);
  if (options.next_places && !options.trial) find_next_places(campaign, result);
  if (options.mends) find_mends(campaign, options, result);
  return result;
}

}  // namespace posology::planner
