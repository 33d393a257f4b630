#include "planner/plan.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "planner/cap_unmet.h"
#include "planner/exchanges.h"
#include "planner/exchanging.h"
#include "planner/held_posts.h"
#include "planner/later_places.h"
#include "planner/measure_placement.h"
#include "planner/mends.h"
#include "planner/next_place.h"
#include "planner/plan_costs.h"
#include "planner/production_base.h"
#include "planner/stages.h"
#include "planner/suggest_uses.h"
#include "planner/unplacing.h"
#include "planner/without_held.h"

namespace posology::planner {

namespace {

// A campaign whose months have too little money is planned again with exchanges: this often, large ones once.
constexpr std::int64_t most_plans = 3, posts_planned_again = 3000;

// The posts in their places; nothing is made yet.
Plan placed(ProductionBase& base, const PlanLock* lock, const PillarRoom* room = nullptr) {
  Plan plan;
  plan.as_of = base.as_of();
  place_posts(base.campaign(), plan, lock, room);
  exchange_for_later(base, plan);
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
  if (placed_in(again) < placed_in(plan) || astray(room, again) >= astray(room, plan)) return std::nullopt;
  plan = std::move(again);
  return room;
}

/// What comes after the production: peaks, money, figures.
class Finish {
 public:
  Finish(ProductionBase& base, const Options& options) : base_(base), options_(options) {}

  void run(Plan& plan) {
    if (options_.lock != nullptr) room_ = keep_mix(base_, options_, plan);
    const std::int64_t plans = std::clamp<std::int64_t>(
        posts_planned_again / std::max<std::int64_t>(std::ssize(plan.posts), 1), 1, most_plans);
    std::vector<Exchanges> choices = finish({}, plans, plan);
    exchange_between_months(std::move(choices), plans, plan);
  }

 private:
  // Asked for only where caps are broken.
  const Plan& placed_posts() {
    if (!placed_) placed_ = placed(base_, options_.lock, room_ ? &*room_ : nullptr);
    return *placed_;
  }

  // Gives up to `most` choices of exchanges between months that could spare posts, without those in `taken`.
  std::vector<Exchanges> finish(const Exchanges& taken, std::int64_t most, Plan& plan) {
    const Campaign& campaign = base_.campaign();
    const HeldPosts held(options_.lock);
    std::vector<Exchanges> choices;
    level(base_, plan, held, options_.level_above);
    if (campaign.budget) {
      const PlanCosts costs(campaign, plan);
      choices = exchanges_for_caps(base_, plan, costs, held, taken, most);
      CapHolds holds = held_by_caps(campaign, plan, costs, held);
      if (holds_any(holds)) {
        Capped capped = without_held(base_, options_, placed_posts(), {plan, costs}, holds);
        plan = std::move(capped.plan);
        holds = std::move(capped.holds);
      }
      count_money(campaign, holds, plan);
    }
    // Posts may have been dropped for want of time or money: the figures are those of what is left.
    measure_placement(campaign, plan);
    return choices;
  }

  // Plans again with exchanges between months, as long as one of the choices is worth it.
  void exchange_between_months(std::vector<Exchanges> choices, std::int64_t plans, Plan& plan) {
    if (choices.empty()) return;
    const Plan& before = placed_posts();
    Exchanges taken;
    while (!choices.empty() && plans > 0) {
      Exchanges all = taken;
      add_as_placed(choices.front(), before, plan, all);
      choices.erase(choices.begin());
      if (all.size() == taken.size()) continue;
      Plan again = before;
      exchange_kinds(all, again);
      produce(base_, again, HeldPosts(options_.lock), options_.trial);
      std::vector<Exchanges> more = finish(all, --plans, again);
      if (!worth_it(again, plan)) continue;
      plan = std::move(again);
      taken = std::move(all);
      choices = std::move(more);
    }
    say_exchanges(base_.campaign(), taken, before, plan);
  }

  ProductionBase& base_;
  const Options& options_;
  std::optional<PillarRoom> room_;
  std::optional<Plan> placed_;
};

}  // namespace

Plan plan(const Campaign& campaign, const Options& options) {
  ProductionBase base(campaign, options.as_of.value_or(campaign.preparation_start()));
  Plan result = begun(base, options, options.lock);
  Finish(base, options).run(result);
  suggest_uses(campaign, result);
  if (options.next_places && !options.trial) find_next_places(campaign, result);
  if (options.mends) find_mends(campaign, options, result);
  return result;
}

}  // namespace posology::planner
