// Stage 5: lower peaks. The chains are booked again with only a part of every week's hours; the smallest part that
// still makes every post is the level. Bound: the densest demand between a release and a deadline, over whole weeks.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "planner/approvals.h"
#include "planner/loads.h"
#include "planner/month_table.h"
#include "planner/production_model.h"
#include "planner/shortage.h"
#include "planner/stages.h"

namespace posology::planner {
namespace {

/// Work that stays where it is: of posts that are booked over somebody's hours.
struct Reserved {
  int person, day;
  std::int64_t minutes;
};

std::set<std::string> overbooked_ids(const Plan& plan) {
  std::set<std::string> ids;
  for (const Unmet& unmet : plan.unmet) {
    if (unmet.kind == UnmetKind::person_over || unmet.kind == UnmetKind::submit_past) ids.insert(unmet.subject);
  }
  return ids;
}

// Takes the overbooked posts out of the items; their hours are reserved.
std::vector<Reserved> reserve(ProductionModel& model, const Plan& plan) {
  const std::set<std::string> fixed = overbooked_ids(plan);
  std::vector<Reserved> reserved;
  std::erase_if(model.items, [&](const WorkItem& item) {
    const PlannedPost& post = plan.posts[item.post];
    if (fixed.count(post.id) == 0) return false;
    for (const PlannedTask& task : post.tasks) {
      for (const DayWork& w : task.days) reserved.push_back({task.person, model.days.at_or_after(w.date), w.minutes});
    }
    return true;
  });
  return reserved;
}

bool book_all(ProductionModel& model, const std::vector<std::size_t>& order, const std::vector<Reserved>& reserved,
              Ratio limit, const Keep& keep) {
  model.crew.release_all(limit);
  for (const Reserved& r : reserved) model.crew.book_day(r.person, r.day, r.minutes);
  Booker booker(model.days, model.crew);
  ChainBooking booking;
  Approvals approvals(model.items);
  for (const std::size_t i : order) {
    const WorkItem& item = model.items[i];
    booker.keep_to(approvals.bounds(i));
    if (!booker.book(*item.chain, item.last, item.start, item.hands, keep || approvals.linked(i) ? &booking : nullptr))
      return false;
    model.crew.forget_marks();
    approvals.note(i, booking);
    if (keep) keep(i, booking);
  }
  return true;
}

int week_end(const WorkingDays& days, int day) { return days.before(IsoWeek::of(days.date(day)).monday() + 7); }
int week_begin(const WorkingDays& days, int day) {
  return std::max(days.first(), days.at_or_after(IsoWeek::of(days.date(day)).monday()));
}

// Demand against hours from the week of a release to the week of each deadline.
Ratio density(const RoleGroup& group, std::vector<const Demand*> jobs, int release, const ProductionModel& model) {
  std::stable_sort(jobs.begin(), jobs.end(), [](auto a, auto b) { return a->deadline < b->deadline; });
  Ratio densest;
  std::int64_t need = 0, have = 0;
  int next = week_begin(model.days, release);
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (jobs[i]->release < release) continue;
    need += jobs[i]->minutes;
    if (i + 1 < jobs.size() && jobs[i + 1]->deadline == jobs[i]->deadline) continue;
    for (const int end = week_end(model.days, jobs[i]->deadline); next <= end; ++next) {
      for (const int person : group.people) have += model.crew.capacity(person, next);
    }
    if (have > 0) densest = std::max(densest, Ratio::of(need, have));
  }
  return densest;
}

Ratio smallest_peak(const ProductionModel& model, const std::vector<Demand>& demands) {
  constexpr std::size_t releases_asked = 4;
  Ratio bound;
  for (const RoleGroup& group : role_groups(model.crew)) {
    std::vector<const Demand*> jobs;
    std::set<int> releases;
    for (const Demand& d : demands) {
      if (!std::binary_search(group.roles.begin(), group.roles.end(), d.role)) continue;
      jobs.push_back(&d);
      releases.insert(d.release);
    }
    std::size_t asked = 0;
    for (const int release : releases) {
      if (asked++ == releases_asked) break;
      bound = std::max(bound, density(group, jobs, release, model));
    }
  }
  return bound;
}

std::int64_t percent_up(Ratio ratio) { return (ratio.num * 100 + ratio.den - 1) / ratio.den; }

void take_over(const ProductionModel& model, std::size_t i, const ChainBooking& booking, Plan& plan) {
  const WorkItem& item = model.items[i];
  PlannedPost& post = plan.posts[item.post];
  post.tasks = tasks_of(*item.chain, booking, model.days);
  // The last safe day stays the last: handing in earlier, to even out the weeks, does not move it.
  for (const PlannedTask& task : post.tasks) {
    if (task.round == 1 && post.submit_by) post.submit_by = std::max(*post.submit_by, task.first);
  }
}

// Work moved to an earlier month must not break its cap: a post is worth more than a level week.
class CapCheck {
 public:
  CapCheck(const Campaign& campaign, const Plan& plan, const ProductionModel& model)
      : model_(model), work_(campaign), beside_(campaign), now_(beside_), asked_(any_cap(campaign)) {
    if (!asked_) return;
    std::vector<bool> moves(plan.posts.size());
    for (const WorkItem& item : model.items) moves[item.post] = true;
    for (std::size_t i = 0; i < plan.posts.size(); ++i) {
      if (!plan.posts[i].placed) continue;
      PostMoney money = money_of(campaign, plan.posts[i]);
      now_.add(money);
      if (moves[i]) money.leave_work();
      beside_.add(money);
    }
    before_ = over_caps(now_);
  }
  [[nodiscard]] bool asked() const { return asked_; }
  void begin() { now_ = beside_; }
  void add(std::size_t i, const ChainBooking& booking) {
    const Chain& chain = *model_.items[i].chain;
    work_.clear();
    for (std::size_t s = 0; s < chain.stages.size(); ++s) {
      for (const JobBooking& job : booking[s].jobs) {
        for (const DayMinutes& d : job.days) {
          work_.add(chain.stages[s].review(), job.person, model_.days.date(d.day), d.minutes);
        }
      }
    }
    now_.add(work_.sum());
  }
  [[nodiscard]] bool holds() const { return none_worse(over_caps(now_), before_); }

 private:
  static bool any_cap(const Campaign& campaign) { return campaign.budget && !campaign.budget->caps.empty(); }
  // Money over its cap, month by month.
  static std::map<Month, Money> over_caps(const MonthTable& table) {
    std::map<Month, Money> over;
    for (const MonthMoney& month : table.months()) {
      if (month.cap && month.total() > *month.cap) over[month.month] = month.total() - *month.cap;
    }
    return over;
  }
  static bool none_worse(const std::map<Month, Money>& now, const std::map<Month, Money>& before) {
    return std::all_of(now.begin(), now.end(), [&](const auto& entry) {
      const auto was = before.find(entry.first);
      return was != before.end() && entry.second <= was->second;
    });
  }

  const ProductionModel& model_;
  WorkMoney work_;
  MonthTable beside_;  ///< everything but the work that may move
  MonthTable now_;
  bool asked_;
  std::map<Month, Money> before_;
};

/// Books with the smallest percentage from `low` to below `high` that still makes all posts, found by halving, and puts
/// it into the plan; false where there is none.
bool halve(ProductionModel& model, const std::vector<Reserved>& reserved, std::int64_t low, std::int64_t high,
           CapCheck& caps, Plan& plan) {
  Booker booker(model.days, model.crew);
  const std::vector<std::size_t> order = ProductionSearch(model.items, booker, model.crew).backwards();
  const Keep count = [&](std::size_t i, const ChainBooking& booking) { caps.add(i, booking); };
  // Each try books every post once: very large plans get fewer.
  int tries = model.items.size() > 5000 ? 4 : 8;
  const std::int64_t none = high;
  while (low < high && tries-- > 0) {
    const std::int64_t middle = low + (high - low) / 2;
    caps.begin();
    const bool fits = book_all(model, order, reserved, Ratio::of(middle, 100), caps.asked() ? count : Keep{});
    if (fits && (!caps.asked() || caps.holds())) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  if (high == none) return false;
  return book_all(model, order, reserved, Ratio::of(high, 100),
                  [&](std::size_t i, const ChainBooking& booking) { take_over(model, i, booking, plan); });
}

}  // namespace

void level(const Campaign& campaign, Plan& plan) {
  ProductionBase base(campaign, plan.as_of);
  level(base, plan, HeldPosts(nullptr), {});
}

void level(ProductionBase& base, Plan& plan, const HeldPosts& held, Ratio above) {
  fill_peak(plan);
  if (plan.quality.peak_person < 0 || plan.quality.peak_load <= above) return;
  const Campaign& campaign = base.campaign();
  ProductionModel model(base, plan, held);
  const std::vector<Reserved> reserved = reserve(model, plan);
  const Ratio bound = smallest_peak(model, demands_of(model.items, model.days, model.crew));
  plan.quality.peak_bound = bound;
  const std::int64_t high = std::min<std::int64_t>(percent_up(plan.quality.peak_load), 100);
  const std::int64_t low = std::max<std::int64_t>(percent_up(bound), 1);
  CapCheck caps(campaign, plan, model);
  // Overbooked hours leave no trace in what is free: where there are some, work may have moved beside them.
  const std::optional<Plan> before = reserved.empty() ? std::nullopt : std::optional<Plan>(plan);
  if (!halve(model, reserved, low, high, caps, plan)) return;
  fill_loads(campaign, model.days, plan);
  fill_peak(plan);
  if (before && plan.quality.peak_load > before->quality.peak_load) plan = *before;
}

}  // namespace posology::planner
