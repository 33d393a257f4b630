#include "planner/joint_shortage.h"

#include <algorithm>
#include <map>
#include <utility>

namespace posology::planner {
namespace {

constexpr std::int64_t one_post = 1000000;  // the unit of prices

using Minutes = std::vector<std::int64_t>;  ///< of one post, by group

/// The covering problem: what each group lacks, and the posts that could go, by what they would free.
struct Cover {
  Minutes lack;
  std::map<Minutes, std::int64_t> posts;

  // Posts that must go at least, in millionths.
  [[nodiscard]] std::int64_t bound(const std::vector<std::int64_t>& prices) const {
    __extension__ using Wide = __int128;
    Wide sum = 0;
    for (std::size_t g = 0; g < lack.size(); ++g) sum += Wide{prices[g]} * lack[g];
    for (const auto& [minutes, count] : posts) {
      Wide worth = -one_post;
      for (std::size_t g = 0; g < lack.size(); ++g) worth += Wide{prices[g]} * minutes[g];
      if (worth > 0) sum -= worth * count;
    }
    return static_cast<std::int64_t>(std::clamp<Wide>(sum, 0, std::int64_t{1} << 60));
  }
};

/// Climbs to good prices: one group at a time to where some kind of post is just worth going, then two at a time.
class Prices {
 public:
  explicit Prices(const Cover& cover) : cover_(cover), best_(cover.lack.size()) {
    for (const auto& entry : cover.posts) kinds_.push_back(&entry.first);
    if (kinds_.size() > 40) kinds_.resize(40);
  }

  std::vector<std::int64_t> run() {
    for (int round = 0; round < 12; ++round) {
      const std::int64_t before = value_;
      for (std::size_t g = 0; g < best_.size(); ++g) climb(g);
      for (std::size_t g = 0; g < best_.size(); ++g) {
        for (std::size_t h = 0; h < best_.size(); ++h) {
          if (g != h) climb_both(g, h);
        }
      }
      if (value_ == before) break;
    }
    return best_;
  }

 private:
  void take(const std::vector<std::int64_t>& prices) {
    const std::int64_t value = cover_.bound(prices);
    if (value <= value_) return;
    value_ = value;
    best_ = prices;
  }

  // The price of group g at which the kind is just worth going; -1 where it never is.
  static std::int64_t just_worth(const Minutes& kind, const std::vector<std::int64_t>& prices, std::size_t g) {
    if (kind[g] == 0) return -1;
    std::int64_t rest = one_post;
    for (std::size_t h = 0; h < kind.size(); ++h) rest -= h == g ? 0 : prices[h] * kind[h];
    return rest < 0 ? -1 : rest / kind[g];
  }

  void climb(std::size_t g) {
    if (cover_.lack[g] <= 0) return;
    std::vector<std::int64_t> prices = best_;
    prices[g] = 0;
    take(prices);
    for (const Minutes* kind : kinds_) {
      const std::int64_t price = just_worth(*kind, prices, g);
      if (price < 0) continue;
      std::vector<std::int64_t> trial = prices;
      trial[g] = price;
      take(trial);
    }
  }

  // A lower price of one group, and the best price of another one after it.
  void climb_both(std::size_t g, std::size_t h) {
    if (cover_.lack[g] <= 0 || cover_.lack[h] <= 0) return;
    const std::vector<std::int64_t> from = best_;
    for (const Minutes* low : kinds_) {
      std::vector<std::int64_t> prices = from;
      prices[h] = 0;
      prices[g] = std::max<std::int64_t>(just_worth(*low, prices, g), 0);
      for (const Minutes* kind : kinds_) {
        const std::int64_t price = just_worth(*kind, prices, h);
        if (price < 0) continue;
        std::vector<std::int64_t> trial = prices;
        trial[h] = price;
        take(trial);
      }
    }
  }

  const Cover& cover_;
  std::vector<const Minutes*> kinds_;
  std::vector<std::int64_t> best_;
  std::int64_t value_ = 0;
};

/// Jobs of every group, by deadline, with the first day that any of them can begin.
struct Loads {
  std::vector<std::vector<GroupJob>> jobs;
  std::vector<int> release;
  std::size_t items = 0;
};

Loads loads_of(const std::vector<RoleGroup>& groups, const std::vector<Demand>& demands,
               const std::vector<bool>& included) {
  Loads loads;
  loads.items = included.size();
  for (const RoleGroup& group : groups) {
    loads.jobs.push_back(jobs_of(group, demands, included));
    int release = 0;
    bool any = false;
    for (const GroupJob& job : loads.jobs.back()) {
      release = any ? std::min(release, job.release) : job.release;
      any = true;
    }
    loads.release.push_back(release);
  }
  return loads;
}

std::int64_t hours_between(const RoleGroup& group, const Crew& crew, int first, int last) {
  std::int64_t sum = 0;
  for (const int person : group.people) sum += crew.capacity_between(person, first, last);
  return sum;
}

// What is asked for up to a day against what there is. Up to a day only, so that one day's prices hold for all groups.
Cover cover_up_to(int day, const std::vector<RoleGroup>& groups, const Loads& loads, const Crew& crew,
                  const std::vector<bool>& droppable) {
  Cover cover;
  std::vector<Minutes> of_item(loads.items, Minutes(groups.size()));
  for (std::size_t g = 0; g < groups.size(); ++g) {
    std::int64_t need = 0;
    int last = -1;
    for (const GroupJob& job : loads.jobs[g]) {
      if (job.deadline > day) break;
      need += job.minutes;
      last = job.deadline;
      of_item[job.item][g] = job.minutes;
    }
    cover.lack.push_back(last < 0 ? 0 : need - hours_between(groups[g], crew, loads.release[g], last));
  }
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (cover.lack[g] > 0) continue;
    for (Minutes& minutes : of_item) minutes[g] = 0;
    cover.lack[g] = 0;
  }
  for (std::size_t i = 0; i < of_item.size(); ++i) {
    const bool any = std::any_of(of_item[i].begin(), of_item[i].end(), [](std::int64_t m) { return m > 0; });
    if (any && droppable[i]) ++cover.posts[of_item[i]];
  }
  return cover;
}

/// Posts that are still in, by kind, as far as their work for a group was met in the order of time.
class Shedding {
 public:
  Shedding(const JointShortage& shortage, const Loads& loads, const Crew& crew, const std::vector<bool>& droppable,
           std::vector<std::int64_t> worth, Ratio part)
      : shortage_(shortage),
        crew_(crew),
        droppable_(droppable),
        part_(part),
        kept_(shortage.groups.size()),
        have_(shortage.groups.size()),
        next_(loads.release),
        met_(shortage.groups.size()),
        worth_(std::move(worth)),
        counted_(loads.items, Minutes(shortage.groups.size())),
        gone_(loads.items) {}

  void meet(std::size_t g, const GroupJob& job) {
    if (gone_[job.item]) return;
    kept_[g] += job.minutes;
    counted_[job.item][g] = job.minutes;
    if (droppable_[job.item]) met_[g][worth_[job.item]].push_back(job.item);
    for (; next_[g] <= job.deadline; ++next_[g]) {
      for (const int person : shortage_.groups[g].people) have_[g] += crew_.capacity(person, next_[g]);
    }
    while (kept_[g] * part_.den > have_[g] * part_.num && drop_from(g)) {
    }
  }
  [[nodiscard]] std::vector<bool> take() { return std::move(gone_); }

 private:
  bool drop_from(std::size_t g) {
    while (!met_[g].empty()) {
      auto& [worth, items] = *met_[g].rbegin();
      const std::size_t item = items.back();
      items.pop_back();
      if (items.empty()) met_[g].erase(worth);
      if (gone_[item]) continue;
      gone_[item] = true;
      for (std::size_t h = 0; h < kept_.size(); ++h) kept_[h] -= counted_[item][h];
      return true;
    }
    return false;
  }

  const JointShortage& shortage_;
  const Crew& crew_;
  const std::vector<bool>& droppable_;
  Ratio part_;
  std::vector<std::int64_t> kept_, have_;
  std::vector<int> next_;
  std::vector<std::map<std::int64_t, std::vector<std::size_t>>> met_;  ///< by group: worth, posts
  std::vector<std::int64_t> worth_;
  std::vector<Minutes> counted_;
  std::vector<bool> gone_;
};

}  // namespace

JointShortage joint_shortage(const std::vector<Demand>& demands, const Crew& crew, const std::vector<bool>& included,
                             const std::vector<bool>& droppable) {
  JointShortage result;
  result.groups = role_groups(crew);
  result.prices.assign(result.groups.size(), 0);
  if (demands.empty() || result.groups.size() > 24) return result;
  const Loads loads = loads_of(result.groups, demands, included);
  int first = demands.front().deadline, last = first;
  for (const Demand& d : demands) {
    first = std::min(first, d.deadline);
    last = std::max(last, d.deadline);
  }
  // A proof up to any day is a proof; eighths of the time are enough to find the worst of them.
  for (int part = 8; part > 0; --part) {
    const Cover cover = cover_up_to(first + (last - first) * part / 8, result.groups, loads, crew, droppable);
    const std::vector<std::int64_t> prices = Prices(cover).run();
    const auto missed = static_cast<int>((cover.bound(prices) + one_post - 1) / one_post);
    if (missed <= result.missed) continue;
    result.missed = missed;
    result.prices = prices;
  }
  return result;
}

std::vector<std::int64_t> worth_of(const JointShortage& shortage, const std::vector<Demand>& demands,
                                   std::size_t items) {
  std::vector<std::int64_t> worth(items);
  const Loads loads = loads_of(shortage.groups, demands, std::vector<bool>(items, true));
  for (std::size_t g = 0; g < loads.jobs.size(); ++g) {
    // A group without a price still counts a little, or a post would be picked that frees nothing of it.
    for (const GroupJob& job : loads.jobs[g]) worth[job.item] += job.minutes * (shortage.prices[g] + 1);
  }
  return worth;
}

std::vector<bool> shed(const JointShortage& shortage, const std::vector<Demand>& demands, const Crew& crew,
                       const std::vector<bool>& droppable, Ratio part) {
  const Loads loads = loads_of(shortage.groups, demands, std::vector<bool>(droppable.size(), true));
  struct Event {
    int deadline;
    std::size_t group, job;
  };
  std::vector<Event> events;
  for (std::size_t g = 0; g < loads.jobs.size(); ++g) {
    for (std::size_t j = 0; j < loads.jobs[g].size(); ++j) events.push_back({loads.jobs[g][j].deadline, g, j});
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.deadline < b.deadline; });
  Shedding shedding(shortage, loads, crew, droppable, worth_of(shortage, demands, droppable.size()), part);
  for (const Event& event : events) shedding.meet(event.group, loads.jobs[event.group][event.job]);
  return shedding.take();
}

}  // namespace posology::planner
