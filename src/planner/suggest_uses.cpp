#include "planner/suggest_uses.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "knowledge/suggested_use.h"

namespace posology::planner {
namespace {

using Uses = std::span<const SuggestedUse>;

/// The slots of one month on one platform, in the order of time.
struct MonthOfSlots {
  std::vector<PlannedPost*> open;
  std::vector<int> count;  ///< by use: posts of the month that have it
};

/// A maximum matching of uses and slots by augmenting paths; a use keeps at most one slot.
class Matching {
 public:
  Matching(Uses uses, const MonthOfSlots& month) : uses_(uses), month_(month), use_of_(month.open.size(), none) {}

  void give(std::size_t use) {
    seen_.assign(month_.open.size(), false);
    augment(use);
  }
  [[nodiscard]] const std::vector<std::size_t>& use_of() const { return use_of_; }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

 private:
  // The depth is bounded by the number of uses: each step goes on with another use that holds a slot.
  // NOLINTNEXTLINE(misc-no-recursion)
  bool augment(std::size_t use) {
    for (std::size_t s = 0; s < month_.open.size(); ++s) {
      if (seen_[s] || !carries(uses_[use], month_.open[s]->counts_as)) continue;
      seen_[s] = true;
      if (use_of_[s] != none && !augment(use_of_[s])) continue;
      use_of_[s] = use;
      return true;
    }
    return false;
  }

  Uses uses_;
  const MonthOfSlots& month_;
  std::vector<std::size_t> use_of_;
  std::vector<bool> seen_;
};

/// The use that the slot can carry and that was used least: in the month, then in all, then first in the list.
std::size_t least_used(Uses uses, const std::vector<int>& month, const std::vector<int>& all, Pillar pillar) {
  std::size_t best = Matching::none;
  for (std::size_t u = 0; u < uses.size(); ++u) {
    if (!carries(uses[u], pillar)) continue;
    if (best == Matching::none || std::pair(month[u], all[u]) < std::pair(month[best], all[best])) best = u;
  }
  return best;
}

/// Rarest first, so that a list longer than a month's slots takes turns over the months.
std::vector<std::size_t> order_of_turns(const std::vector<int>& all) {
  std::vector<std::size_t> order(all.size());
  for (std::size_t u = 0; u < order.size(); ++u) order[u] = u;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return all[a] < all[b]; });
  return order;
}

void fill_month(Uses uses, MonthOfSlots& month, std::vector<int>& all) {
  Matching matching(uses, month);
  for (const std::size_t use : order_of_turns(all)) {
    if (month.count[use] == 0) matching.give(use);
  }
  for (std::size_t s = 0; s < month.open.size(); ++s) {
    const std::size_t use = matching.use_of()[s];
    if (use != Matching::none) ++month.count[use];
  }
  for (std::size_t s = 0; s < month.open.size(); ++s) {
    std::size_t use = matching.use_of()[s];
    if (use == Matching::none) {
      use = least_used(uses, month.count, all, month.open[s]->counts_as);
      if (use == Matching::none) continue;
      ++month.count[use];
    }
    month.open[s]->suggested_use = uses[use].id;
  }
  for (std::size_t u = 0; u < uses.size(); ++u) all[u] += month.count[u];
}

void add_post(const Campaign& campaign, Uses uses, PlannedPost& post, MonthOfSlots& month) {
  month.count.resize(uses.size());
  if (post.written < 0) {
    month.open.push_back(&post);
    return;
  }
  const auto& named = campaign.posts[static_cast<std::size_t>(post.written)].x_use;
  for (std::size_t u = 0; named && u < uses.size(); ++u) month.count[u] += uses[u].id == **named ? 1 : 0;
}

}  // namespace

void suggest_uses(const Campaign& campaign, Plan& plan) {
  std::map<std::string, std::map<Month, MonthOfSlots>> months;
  for (PlannedPost& post : plan.posts) {
    const Uses uses = suggested_uses(post.platform);
    if (!post.placed || uses.empty()) continue;
    add_post(campaign, uses, post, months[post.platform][Month::of(post.at.date)]);
  }
  for (auto& [platform, by_month] : months) {
    const Uses uses = suggested_uses(platform);
    std::vector<int> all(uses.size(), 0);
    for (auto& [key, month] : by_month) {
      std::stable_sort(month.open.begin(), month.open.end(),
                       [](const PlannedPost* a, const PlannedPost* b) { return a->at < b->at; });
      fill_month(uses, month, all);
    }
  }
}

}  // namespace posology::planner
