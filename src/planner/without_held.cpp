#include "planner/without_held.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "planner/exchanging.h"
#include "planner/loads.h"
#include "planner/neighbours.h"
#include "planner/production_model.h"
#include "planner/production_unmet.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

// What is made is planned again this often, large plans less often.
constexpr std::int64_t most_plans = 4, fewest_plans = 1, posts_planned_again = 4000;

std::int64_t plans_for(const Plan& plan) {
  return std::clamp(posts_planned_again / std::max<std::int64_t>(std::ssize(plan.posts), 1), fewest_plans, most_plans);
}

std::size_t held_in(const CapHolds& holds) {
  std::size_t count = 0;
  for (const CapHold& hold : holds) count += hold.held.size();
  return count;
}

// Where hours were short, the kinds of the open posts were dealt again: what was held back was chosen by those.
void deal_as(const Plan& made, Plan& placed) {
  std::map<std::string_view, const PlannedPost*> by_id;
  for (const PlannedPost& post : made.posts) by_id.emplace(post.id, &post);
  for (PlannedPost& post : placed.posts) {
    const PlannedPost& as = *by_id.at(post.id);
    if (post.written < 0)
      std::tie(post.pillar, post.counts_as, post.format) = std::tie(as.pillar, as.counts_as, as.format);
  }
}

// The work stays where it was planned beside theirs; only the peaks are evened out again.
void take_out(ProductionBase& base, const Options& options, const CapHolds& holds, Plan& plan) {
  hold_back(base.campaign(), holds, plan);
  settle(plan);
  say_neighbours(base.campaign(), plan);
  fill_loads(base.campaign(), base.days(), plan);
  plan.quality.peak_bound.reset();
  std::erase_if(plan.unmet, [](const Unmet& unmet) { return unmet.kind == UnmetKind::role_missing; });
  report_missing_roles(base.campaign(), ProductionModel(base, plan), plan);
  level(base, plan, HeldPosts(options.lock), options.level_above);
}

// Books what the tasks take; false where somebody works over the hours.
bool book(const PlannedPost& post, ProductionModel& model) {
  bool whole = true;
  for (const PlannedTask& task : post.tasks) {
    for (const DayWork& work : task.days) {
      const int day = model.days.at_or_after(work.date);
      whole = model.crew.book_day(task.person, day, work.minutes) == work.minutes && whole;
    }
  }
  return whole;
}

void give_back(const PlannedPost& post, ProductionModel& model) {
  for (const PlannedTask& task : post.tasks) {
    for (const DayWork& work : task.days)
      model.crew.give_back(task.person, model.days.at_or_after(work.date), work.minutes);
  }
}

// The last safe day of each post in the hours that the others leave where they are.
void hand_in_later(ProductionBase& base, const HeldPosts& held, Plan& plan) {
  ProductionModel model(base, plan, held);
  const bool within_hours =
      std::all_of(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& post) { return book(post, model); });
  if (!within_hours) return;
  std::vector<bool> linked(plan.posts.size());
  for (const WorkItem& item : model.items) {
    if (item.source < 0) continue;
    linked[item.post] = linked[static_cast<std::size_t>(item.source)] = true;
  }
  Booker booker(model.days, model.crew);
  ChainBooking booking;
  for (const WorkItem& item : model.items) {
    PlannedPost& post = plan.posts[item.post];
    const int review = item.chain->first_review();
    if (linked[item.post] || !post.submit_by || review < 0) continue;
    give_back(post, model);
    model.crew.forget_marks();
    if (booker.book(*item.chain, item.last, item.start, item.hands, &booking)) {
      post.submit_by = std::max(*post.submit_by, model.days.date(booking[static_cast<std::size_t>(review)].first));
      model.crew.undo_to(0);
    }
    book(post, model);
  }
}

}  // namespace

Capped without_held(ProductionBase& base, const Options& options, const Plan& placed, const Dealt& made,
                    const CapHolds& holds) {
  const Campaign& campaign = base.campaign();
  const HeldPosts held(options.lock);
  Capped best{made.plan, holds};
  take_out(base, options, holds, best.plan);
  Plan dealt = placed;
  deal_as(made.plan, dealt);
  Capped next{{}, holds};
  // One that was planned without anything that it holds back counts before one of as many posts that was not.
  bool clean = false;
  for (std::int64_t plans = plans_for(made.plan); plans > 0; --plans) {
    next.plan = dealt;
    hold_back(campaign, next.holds, next.plan);
    produce(base, next.plan, held, options.trial);
    next.plan.quality.upper_bound = std::min(next.plan.quality.upper_bound, made.plan.quality.upper_bound);
    settle(next.plan);
    level(base, next.plan, held, options.level_above);
    const PlanCosts costs(campaign, next.plan);
    const CapHolds more = held_by_caps(campaign, next.plan, costs, held);
    const bool fits = !holds_any(more);
    add(next.holds, more);
    if (!fits) take_out(base, options, more, next.plan);
    const int now = placed_in(next.plan), before = placed_in(best.plan);
    const bool better = now > before || (now == before && fits && !clean);
    if (better && all_said(next.plan, best.plan)) {
      best = next;
      clean = fits;
    }
    if (!fits || plans == 1) continue;
    // Work that is done in other months now may have left money for some.
    CapHolds fewer = still_held(campaign, made, {next.plan, costs}, held, next.holds);
    if (held_in(fewer) == held_in(next.holds)) break;
    next.holds = std::move(fewer);
  }
  if (!clean) hand_in_later(base, held, best.plan);
  return best;
}

}  // namespace posology::planner
