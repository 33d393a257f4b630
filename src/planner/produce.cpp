// Stage 4: who makes what on which day, backwards from the publish dates.
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "planner/approvals.h"
#include "planner/handover.h"
#include "planner/held_posts.h"
#include "planner/joint_shortage.h"
#include "planner/later_places.h"
#include "planner/loads.h"
#include "planner/lone_bookings.h"
#include "planner/neighbours.h"
#include "planner/production_defaults.h"
#include "planner/production_model.h"
#include "planner/production_unmet.h"
#include "planner/publishing_days.h"
#include "planner/shortage.h"
#include "planner/stages.h"
#include "planner/thinning.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

/// The stage at work: the model, what came of it, and the plan it goes into.
struct Stage4 {
  const Campaign& campaign;
  Plan& plan;
  ProductionModel model;
  std::vector<WorkItem> late;   ///< there is too little time for these, whoever works on them
  Production production;        ///< of the model's items
  std::vector<Demand> demands;  ///< only where an item was missed
  JointShortage joint;
};

// Whether the chain fits behind the review of the post that it is cut from, were these two the only work.
bool fits_behind(Stage4& s, const WorkItem& item) {
  if (item.source < 0) return true;
  Booker alone(s.model.days, s.model.crew, true);
  alone.keep_to({earliest_after(s.model.chain(static_cast<std::size_t>(item.source)), s.model.days, s.model.crew)});
  return alone.book(*item.chain, item.last, item.start, nullptr);
}

// Takes out the posts whose chain is longer than the time that is left: nothing can be done for them.
void set_late_apart(Stage4& s) {
  LoneBookings lone(s.model.days, s.model.crew);
  std::vector<WorkItem> in_time;
  for (const WorkItem& item : s.model.items)
    (lone.fits(item) && fits_behind(s, item) ? in_time : s.late).push_back(item);
  s.model.items = std::move(in_time);
}

// Open posts that wanted no work in their old form may want some in a new one.
void add_idle(Stage4& s) {
  std::vector<bool> there(s.plan.posts.size());
  for (const WorkItem& item : s.model.items) there[item.post] = true;
  for (const WorkItem& item : s.late) there[item.post] = true;
  for (std::size_t i = 0; i < there.size(); ++i) {
    const PlannedPost& post = s.plan.posts[i];
    if (there[i] || !post.placed || post.written >= 0) continue;
    const Chain& chain = s.model.chain(i);
    s.model.items.push_back({i, &chain, last_work_day(s.model.days, chain, post.at.date),
                             start_by(s.model.days, chain, post.at.date), Precedence::open, post.platform,
                             post.pillar});
    s.production.order.push_back(s.production.made.size());
    s.production.made.push_back(true);
  }
}

// Leaves posts out evenly and deals the mix again over the others; keeps that where it loses nothing.
void thin_and_deal(Stage4& s, const std::vector<std::vector<bool>>& dropped) {
  add_idle(s);
  Redeal redeal(s.campaign, s.plan);
  std::vector<bool> late(s.plan.posts.size());
  for (const WorkItem& item : s.late) late[item.post] = true;
  std::optional<Thinned> thinned = Thinning(s.plan, s.model, redeal, late).run(s.production, dropped);
  if (!thinned) return;
  redeal.apply(thinned->kinds, s.plan);
  s.model.items = std::move(thinned->items);
  for (WorkItem& item : s.model.items) {
    item.pillar = s.plan.posts[item.post].pillar;
    s.model.chains[item.post] = item.chain;
  }
  s.production = std::move(thinned->production);
  s.demands = demands_of(s.model.items, s.model.days, s.model.crew);
}

// Posts left out where several roles are short at once; a little more than the hours ask for, because work comes in
// chains and days do not fill up to the last minute.
std::vector<std::vector<bool>> shed_in_time(Stage4& s, ProductionSearch& search, int bound) {
  std::vector<bool> open;
  std::vector<std::vector<bool>> dropped;
  for (const WorkItem& item : s.model.items) open.push_back(item.precedence == Precedence::open);
  for (const int percent : {100, 99, 98, 97, 96, 94, 92}) {
    if (s.production.as_good_as(bound)) return dropped;
    dropped.push_back(shed(s.joint, s.demands, s.model.crew, open, Ratio::of(percent, 100)));
    search.leave_out(s.production, dropped.back());
  }
  search.exchange(s.production, worth_of(s.joint, s.demands, s.model.items.size()), bound);
  return dropped;
}

bool holds_any(const Stage4& s) {
  return std::any_of(s.model.items.begin(), s.model.items.end(),
                     [](const WorkItem& item) { return item.precedence == Precedence::held; });
}

// What the lock holds is booked forwards before the rest; where even that is too much, its open posts give way evenly
// with the others if fewer are lost so. The mix is not dealt again: what is held keeps its pillar.
void keep_held(Stage4& s, ProductionSearch& search, int bound) {
  const auto held_missed = [&] { return s.production.missed[static_cast<std::size_t>(Precedence::held)]; };
  if (held_missed() == 0) return;
  std::vector<std::size_t> order(s.model.items.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_partition(order.begin(), order.end(),
                        [&](std::size_t i) { return s.model.items[i].precedence != Precedence::open; });
  Production early = search.book_early(std::move(order));
  if (early.missed < s.production.missed) s.production = std::move(early);
  if (held_missed() == 0) return;
  const Production before = s.production;
  for (WorkItem& item : s.model.items) {
    if (item.precedence == Precedence::held) item.precedence = Precedence::open;
  }
  s.production = search.run(bound);
  shed_in_time(s, search, bound);
  if (s.production.total_missed() >= before.total_missed()) s.production = before;
}

// The search where the plain order misses posts: within the bound that the hours leave.
void search_room(Stage4& s, ProductionSearch& search) {
  s.demands = demands_of(s.model.items, s.model.days, s.model.crew);
  const std::vector<bool> all(s.model.items.size(), true);
  const std::optional<Shortage> worst = worst_shortage(s.demands, s.model.crew, all, all);
  s.joint = joint_shortage(s.demands, s.model.crew, all, all);
  const int bound = std::max(worst ? worst->missed : 0, s.joint.missed);
  s.production = search.run(bound);
  const std::vector<std::vector<bool>> dropped = shed_in_time(s, search, bound);
  if (holds_any(s)) {
    keep_held(s, search, bound);
  } else if (s.production.missed[static_cast<std::size_t>(Precedence::open)] > 0) {
    thin_and_deal(s, dropped);
  }
}

void find_room(Stage4& s) {
  Booker booker(s.model.days, s.model.crew);
  ProductionSearch search(s.model.items, booker, s.model.crew);
  const Keep keep = [&](std::size_t i, const ChainBooking& booking) {
    const WorkItem& item = s.model.items[i];
    s.plan.posts[item.post].tasks = tasks_of(*item.chain, booking, s.model.days);
  };
  s.production = search.book(search.backwards(), keep);
  if (s.production.total_missed() == 0) return;
  for (const WorkItem& item : s.model.items) s.plan.posts[item.post].tasks.clear();
  search_room(s, search);
  s.production =
      s.production.early ? search.book_early(s.production.order, keep) : search.book(s.production.order, keep);
}

/// The first dates that would still work for posts that could not be made in time.
class Offers {
 public:
  Offers(Stage4& stage, Booker& booker) : s_(stage), booker_(booker) {}

  /// With the hours that are free now.
  void make(const WorkItem& item) {
    PlannedPost& post = s_.plan.posts[item.post];
    booker_.keep_to({approved_after(item)});
    const std::optional<int> end = booker_.earliest_end(*item.chain);
    booker_.keep_to({});
    const std::optional<Date> ready = end ? publish_after(*item.chain, s_.model.days, *end) : std::nullopt;
    if (ready) post.earliest_publish = open_date(post.platform, *ready);
  }

 private:
  // The first day behind the review of the post that the item is cut from, in the hours that are free now.
  [[nodiscard]] int approved_after(const WorkItem& item) const {
    if (item.source < 0) return s_.model.days.first();
    return earliest_after(s_.model.chain(static_cast<std::size_t>(item.source)), s_.model.days, s_.model.crew);
  }
  // The first date from `date` on at which the platform publishes, as far as the campaign runs; `date` itself where
  // there is none.
  Date open_date(const std::string& platform, Date date) {
    const PlatformUse* use = s_.campaign.platform(platform);
    if (use == nullptr) return date;
    const PublishingDays& days = days_.try_emplace(use, s_.campaign, *use).first->second;
    for (Date open = date; open <= s_.campaign.end.value; ++open) {
      if (days.open(open)) return open;
    }
    return date;
  }

  Stage4& s_;
  Booker& booker_;
  std::map<const PlatformUse*, PublishingDays> days_;  ///< asked for, never gone through: reading holidays takes time
};

// Fixed posts run all the same, with their work booked over the hours; the others are held back.
void settle_missed(Stage4& s) {
  Booker booker(s.model.days, s.model.crew);
  std::vector<WorkItem> missed = s.late;
  for (std::size_t i = 0; i < s.model.items.size(); ++i) {
    if (!s.production.made[i]) missed.push_back(s.model.items[i]);
  }
  Offers offers(s, booker);
  for (const WorkItem& item : missed) {
    PlannedPost& post = s.plan.posts[item.post];
    offers.make(item);
    if (!post.fixed) continue;
    if (item.last < s.model.days.first()) continue;  // it runs before any work could begin
    post.tasks = tasks_of(*item.chain, booker.force(*item.chain, item.last), s.model.days);
  }
}

void set_dates(Stage4& s) {
  for (std::size_t i = 0; i < s.plan.posts.size(); ++i) {
    PlannedPost& post = s.plan.posts[i];
    const Chain& chain = s.model.chain(i);
    if (!post.placed) continue;
    post.frozen_from = s.model.days.frozen_from(post.at.date, chain.freeze);
    if (chain.first_review() < 0) continue;
    post.submit_by = ideal_submit(chain, s.model.days, last_work_day(s.model.days, chain, post.at.date));
  }
  for (std::size_t i = 0; i < s.model.items.size(); ++i) {
    PlannedPost& post = s.plan.posts[s.model.items[i].post];
    if (!s.production.made[i]) continue;
    for (const PlannedTask& task : post.tasks) {
      if (task.round == 1) post.submit_by = task.first;
    }
  }
}

void set_slack(Stage4& s) {
  bool any = false;
  for (const WorkItem& item : s.model.items) {
    const PlannedPost& post = s.plan.posts[item.post];
    if (!post.placed || post.tasks.empty()) continue;
    Date last = post.tasks.front().last;
    for (const PlannedTask& task : post.tasks) last = std::max(last, task.last);
    const int slack = std::max(0, item.last - s.model.days.at_or_after(last));
    s.plan.quality.least_slack_days = any ? std::min(s.plan.quality.least_slack_days, slack) : slack;
    any = true;
  }
}

void set_shortage(const Stage4& s, const std::vector<bool>& included, const std::vector<bool>& open,
                  ProductionVerdict& verdict) {
  verdict.shortage = worst_shortage(s.demands, s.model.crew, included, open);
  if (!verdict.shortage) return;
  verdict.least_missed = verdict.shortage->missed;
  const JointShortage joint = joint_shortage(s.demands, s.model.crew, included, open);
  if (joint.missed <= verdict.least_missed) return;
  verdict.least_missed = joint.missed;
  for (std::size_t g = 0; g < joint.groups.size(); ++g) {
    if (joint.prices[g] == 0) continue;
    for (const Role role : joint.groups[g].roles) {
      auto& roles = verdict.short_together;
      if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
    }
  }
}

// Where hours alone do not explain what is missed, the order of the work may.
void set_handover(const Stage4& s, const std::vector<bool>& included, ProductionVerdict& verdict) {
  if (verdict.least_missed >= static_cast<int>(verdict.held_back.size())) return;
  ChainPrices chains(s.model.items, included, s.model.days, s.model.crew);
  const Handover handover = handover_bound(chains, s.model.crew.people());
  if (handover.missed <= verdict.least_missed) return;
  verdict.least_missed = handover.missed;
  verdict.wait_for_each_other = handover.people;
}

ProductionVerdict judge(Stage4& s, bool trial) {
  ProductionVerdict verdict;
  std::vector<bool> included(s.model.items.size(), true), open(s.model.items.size(), false);
  for (std::size_t i = 0; i < s.model.items.size(); ++i) {
    const WorkItem& item = s.model.items[i];
    const bool fixed = s.plan.posts[item.post].fixed;
    open[i] = !fixed;
    if (s.production.made[i]) continue;
    if (fixed) included[i] = false;
    (fixed ? verdict.overbooked : verdict.held_back).push_back(item);
  }
  for (const WorkItem& item : s.late) {
    (s.plan.posts[item.post].fixed ? verdict.too_late : verdict.no_time).push_back(item);
  }
  if (!verdict.held_back.empty()) {
    set_shortage(s, included, open, verdict);
    if (!trial) set_handover(s, included, verdict);
  }
  if (!verdict.overbooked.empty()) {
    std::vector<bool> fixed = open;
    fixed.flip();
    verdict.fixed_shortage = worst_shortage(s.demands, s.model.crew, fixed, std::vector<bool>(fixed.size(), true));
  }
  return verdict;
}

void set_bound(Plan& plan, const ProductionVerdict& verdict, int placed_before) {
  const int before = std::max(plan.quality.possible, placed_before);
  plan.quality.upper_bound = before - static_cast<int>(verdict.no_time.size()) - verdict.least_missed;
}

}  // namespace

void produce(const Campaign& campaign, Plan& plan) {
  ProductionBase base(campaign, plan.as_of);
  exchange_for_later(base, plan);
  produce(base, plan, HeldPosts(nullptr));
}

void produce(ProductionBase& base, Plan& plan, const HeldPosts& held, bool trial) {
  const Campaign& campaign = base.campaign();
  Stage4 s{campaign, plan, ProductionModel(base, plan, held), {}, {}, {}, {}};
  const int placed_before = placed_in(plan);
  report_missing_roles(campaign, s.model, plan);
  set_late_apart(s);
  find_room(s);
  settle_missed(s);
  set_dates(s);
  const ProductionVerdict verdict = judge(s, trial);
  add_production_defaults(campaign, plan);
  report_production(campaign, s.model, verdict, plan);
  set_slack(s);
  set_bound(plan, verdict, placed_before);
  settle(plan);
  say_neighbours(campaign, plan);
  fill_loads(campaign, s.model.days, plan);
  fill_peak(plan);
}

}  // namespace posology::planner
