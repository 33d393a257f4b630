// Stage 5: lower peaks. The chains are booked again with only a part of every week's hours; the smallest part that
// still makes every post is the level. Bound: the densest demand between a release and a deadline, over whole weeks.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

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
              Ratio limit, std::vector<ChainBooking>* bookings) {
  model.crew.release_all(limit);
  for (const Reserved& r : reserved) model.crew.book_day(r.person, r.day, r.minutes);
  if (bookings != nullptr) bookings->assign(model.items.size(), {});
  Booker booker(model.days, model.crew);
  for (const std::size_t i : order) {
    const WorkItem& item = model.items[i];
    ChainBooking* into = bookings != nullptr ? &(*bookings)[i] : nullptr;
    if (!booker.book(*item.chain, item.last, item.start, item.hands, into)) return false;
    model.crew.forget_marks();
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

void take_over(const ProductionModel& model, const std::vector<ChainBooking>& bookings, Plan& plan) {
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    const WorkItem& item = model.items[i];
    PlannedPost& post = plan.posts[item.post];
    post.tasks = tasks_of(*item.chain, bookings[i], model.days);
    // The last safe day stays the last: handing in earlier, to even out the weeks, does not move it.
    for (const PlannedTask& task : post.tasks) {
      if (task.round == 1 && post.submit_by) post.submit_by = std::max(*post.submit_by, task.first);
    }
  }
}

// Money over its cap, month by month; of the posts as `made` gives them.
template <class Made>
std::map<Month, Money> over_caps(const Campaign& campaign, const Plan& plan, Made made) {
  std::map<Month, Money> over;
  if (!campaign.budget || campaign.budget->caps.empty()) return over;
  MonthTable table(campaign);
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    if (plan.posts[i].placed) table.add(money_of(campaign, made(i)));
  }
  for (const MonthMoney& month : table.months()) {
    if (month.cap && month.total() > *month.cap) over[month.month] = month.total() - *month.cap;
  }
  return over;
}

bool none_worse(const std::map<Month, Money>& now, const std::map<Month, Money>& before) {
  return std::all_of(now.begin(), now.end(), [&](const auto& entry) {
    const auto was = before.find(entry.first);
    return was != before.end() && entry.second <= was->second;
  });
}

// Work moved to an earlier month must not break its cap: a post is worth more than a level week.
class CapCheck {
 public:
  CapCheck(const Campaign& campaign, const Plan& plan)
      : campaign_(campaign),
        plan_(plan),
        before_(over_caps(campaign, plan, [&](std::size_t i) -> const PlannedPost& { return plan.posts[i]; })) {}
  [[nodiscard]] bool asked() const { return campaign_.budget && !campaign_.budget->caps.empty(); }
  [[nodiscard]] bool holds(const ProductionModel& model, const std::vector<ChainBooking>& bookings) const {
    std::vector<std::size_t> item_of(plan_.posts.size(), model.items.size());
    for (std::size_t i = 0; i < model.items.size(); ++i) item_of[model.items[i].post] = i;
    const auto levelled = [&](std::size_t post) {
      PlannedPost copy = plan_.posts[post];
      const std::size_t item = item_of[post];
      if (item < bookings.size()) copy.tasks = tasks_of(*model.items[item].chain, bookings[item], model.days);
      return copy;
    };
    return none_worse(over_caps(campaign_, plan_, levelled), before_);
  }

 private:
  const Campaign& campaign_;
  const Plan& plan_;
  std::map<Month, Money> before_;
};

// Books with the smallest percentage from `low` to below `high` that still makes all posts, found by halving; false
// where there is none.
bool halve(ProductionModel& model, const std::vector<Reserved>& reserved, const CapCheck& caps, std::int64_t low,
           std::int64_t high, std::vector<ChainBooking>& bookings) {
  Booker booker(model.days, model.crew);
  const std::vector<std::size_t> order = ProductionSearch(model.items, booker, model.crew).backwards();
  // Each try books every post once: very large plans get fewer.
  int tries = model.items.size() > 5000 ? 4 : 8;
  const std::int64_t none = high;
  while (low < high && tries-- > 0) {
    const std::int64_t middle = low + (high - low) / 2;
    const bool fits = book_all(model, order, reserved, Ratio::of(middle, 100), caps.asked() ? &bookings : nullptr);
    if (fits && (!caps.asked() || caps.holds(model, bookings))) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return high < none && book_all(model, order, reserved, Ratio::of(high, 100), &bookings);
}

}  // namespace

void level(const Campaign& campaign, Plan& plan) { level(campaign, plan, HeldPosts(nullptr)); }

void level(const Campaign& campaign, Plan& plan, const HeldPosts& held) {
  fill_peak(plan);
  if (plan.quality.peak_person < 0) return;
  ProductionModel model(campaign, plan, held);
  const std::vector<Reserved> reserved = reserve(model, plan);
  const Ratio bound = smallest_peak(model, demands_of(model.items, model.days, model.crew));
  plan.quality.peak_bound = bound;
  const std::int64_t high = std::min<std::int64_t>(percent_up(plan.quality.peak_load), 100);
  const std::int64_t low = std::max<std::int64_t>(percent_up(bound), 1);
  std::vector<ChainBooking> bookings;
  if (!halve(model, reserved, CapCheck(campaign, plan), low, high, bookings)) return;
  // Overbooked hours leave no trace in what is free: where there are some, work may have moved beside them.
  const std::optional<Plan> before = reserved.empty() ? std::nullopt : std::optional<Plan>(plan);
  take_over(model, bookings, plan);
  fill_loads(campaign, model.days, plan);
  fill_peak(plan);
  if (before && plan.quality.peak_load > before->quality.peak_load) plan = *before;
}

}  // namespace posology::planner
