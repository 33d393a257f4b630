#include "planner/cap_choice.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>

namespace posology::planner {
namespace {

// Wider and wider from the dearest posts to all of them: among how many an even pick is tried.
constexpr std::size_t widths = 8;
// Steps of the search for fewer posts; the time that it may take, counted and not clocked. Among more posts it would
// not come to its end.
constexpr std::int64_t most_steps = 20000;
constexpr std::size_t most_searched = 400;

using Posts = std::vector<std::size_t>;

Money sum_over(const Posts& posts, const Amounts& amounts) {
  Money sum;
  for (const std::size_t i : posts) sum += amounts[i];
  return sum;
}

/// The dearest first.
Posts by_amount(Posts posts, const Amounts& amounts) {
  std::stable_sort(posts.begin(), posts.end(), [&](std::size_t a, std::size_t b) { return amounts[a] > amounts[b]; });
  return posts;
}

// How many of the dearest come to `over`; all of them where none do.
std::size_t fewest_of(const Posts& dearest, const Amounts& amounts, Money over) {
  std::size_t count = 0;
  for (Money sum; count < dearest.size() && sum < over; ++count) sum += amounts[dearest[count]];
  return count;
}

Posts evenly(const Posts& posts, std::size_t count) {
  Posts picks;
  picks.reserve(count);
  for (std::size_t k = 0; k < count; ++k) picks.push_back(posts[(2 * k + 1) * posts.size() / (2 * count)]);
  return picks;
}

// The fewest posts that come to `over`, picked as evenly as that many can be: from all posts, else from the dearer
// ones.
Posts fewest_evenly(const Posts& posts, const Amounts& amounts, Money over) {
  const Posts dearest = by_amount(posts, amounts);
  const std::size_t count = fewest_of(dearest, amounts, over);
  if (count == 0) return {};
  for (std::size_t width = widths; width > 0; --width) {
    const std::size_t among = count + (posts.size() - count) * width / widths;
    const Money least = amounts[dearest[among - 1]];
    Posts able;
    std::copy_if(posts.begin(), posts.end(), std::back_inserter(able),
                 [&](std::size_t i) { return amounts[i] >= least; });
    Posts picks = evenly(able, count);
    if (sum_over(picks, amounts) >= over) return picks;
  }
  // Nothing but the dearest does; of those that cost as much as the last of them, some even ones.
  const Money last = amounts[dearest[count - 1]];
  Posts picks, equal;
  for (const std::size_t i : posts) {
    if (amounts[i] > last) picks.push_back(i);
    if (amounts[i] == last) equal.push_back(i);
  }
  const Posts rest = evenly(equal, count - picks.size());
  picks.insert(picks.end(), rest.begin(), rest.end());
  return picks;
}

class Chooser {
 public:
  explicit Chooser(const CapRows& rows) : rows_(rows), needed_(rows.over), spared_(rows.on.size()) {
    choice_.held.assign(rows.locked.size(), -1);
    for (std::size_t c = 0; c < rows_.on.size(); ++c) {
      Money all;
      for (const Money amount : rows_.on[c]) all += amount;
      needed_[c] = std::clamp(needed_[c], Money{}, all);
    }
  }

  CapChoice quickly() {
    for (std::size_t c = 0; c < rows_.on.size(); ++c) keep(c);
    put_back();
    return choice_;
  }

  CapChoice well() {
    quickly();
    choice_.fewest = choice_.count() <= bound();
    const bool any_locked = std::find(rows_.locked.begin(), rows_.locked.end(), true) != rows_.locked.end();
    if (!choice_.fewest && !any_locked && rows_.locked.size() <= most_searched) search();
    return choice_;
  }

 private:
  void hold(std::size_t post, int cap) {
    const bool back = cap < 0;
    choice_.held[post] = cap;
    for (std::size_t c = 0; c < rows_.on.size(); ++c) {
      const Money amount = rows_.on[c][post];
      spared_[c] = back ? spared_[c] - amount : spared_[c] + amount;
    }
  }

  // What a lock holds gives way only as far as the others together do too little.
  void keep(std::size_t c) {
    if (spared_[c] >= needed_[c]) return;
    const Amounts& amounts = rows_.on[c];
    Posts open, locked;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      if (choice_.held[i] < 0 && amounts[i] > Money{}) (rows_.locked[i] ? locked : open).push_back(i);
    }
    const Money others = sum_over(open, amounts);
    for (const std::size_t i : fewest_evenly(locked, amounts, needed_[c] - spared_[c] - others))
      hold(i, static_cast<int>(c));
    for (const std::size_t i : fewest_evenly(open, amounts, needed_[c] - spared_[c])) hold(i, static_cast<int>(c));
  }

  [[nodiscard]] bool fits_back(std::size_t post) const {
    for (std::size_t c = 0; c < rows_.on.size(); ++c) {
      const Money amount = rows_.on[c][post];
      if (amount > Money{} && spared_[c] - amount < needed_[c]) return false;
    }
    return true;
  }

  // Where one cap's choice relieves another one too, some may stay after all: what a lock holds, then the cheapest.
  void put_back() {
    Posts held;
    for (std::size_t i = 0; i < choice_.held.size(); ++i) {
      if (choice_.held[i] >= 0) held.push_back(i);
    }
    Amounts all(choice_.held.size());
    for (const Amounts& amounts : rows_.on) {
      for (std::size_t i = 0; i < all.size(); ++i) all[i] += amounts[i];
    }
    std::stable_sort(held.begin(), held.end(), [&](std::size_t a, std::size_t b) {
      return rows_.locked[a] != rows_.locked[b] ? rows_.locked[a] : all[a] < all[b];
    });
    for (const std::size_t i : held) {
      if (fits_back(i)) hold(i, -1);
    }
  }

  [[nodiscard]] bool apart(std::size_t a, std::size_t b) const {
    for (std::size_t i = 0; i < rows_.locked.size(); ++i) {
      if (rows_.on[a][i] > Money{} && rows_.on[b][i] > Money{}) return false;
    }
    return true;
  }

  // No choice holds back fewer: each cap needs its own fewest, and caps that share no post need theirs together.
  [[nodiscard]] int bound() const {
    Posts everyone(rows_.locked.size());
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    std::vector<std::size_t> fewest(rows_.on.size()), order(rows_.on.size()), chosen;
    for (std::size_t c = 0; c < rows_.on.size(); ++c)
      fewest[c] = fewest_of(by_amount(everyone, rows_.on[c]), rows_.on[c], needed_[c]);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return fewest[a] > fewest[b]; });
    std::size_t sum = 0;
    for (const std::size_t c : order) {
      if (!std::all_of(chosen.begin(), chosen.end(), [&](std::size_t other) { return apart(c, other); })) continue;
      chosen.push_back(c);
      sum += fewest[c];
    }
    return static_cast<int>(sum);
  }

  // Fewer and fewer, until there is no such choice or the steps are used up.
  void search() {
    steps_ = most_steps;
    dearest_.assign(rows_.on.size(), Amounts(rows_.locked.size() + 1));
    for (std::size_t c = 0; c < rows_.on.size(); ++c) {
      for (std::size_t i = rows_.locked.size(); i-- > 0;) dearest_[c][i] = std::max(dearest_[c][i + 1], rows_.on[c][i]);
    }
    while (true) {
      found_.clear();
      std::vector<Money> left = needed_;
      if (!find(0, choice_.count() - 1, left)) break;
      take_found();
    }
    choice_.fewest = steps_ > 0;
  }

  // No deeper than the posts that are held back, and the time is counted.
  // NOLINTNEXTLINE(misc-no-recursion)
  bool find(std::size_t from, int posts, std::vector<Money>& left) {
    if (std::all_of(left.begin(), left.end(), [](Money money) { return money <= Money{}; })) return true;
    for (std::size_t i = from; i < rows_.locked.size() && posts > 0; ++i) {
      if (--steps_ <= 0 || !enough(i, posts, left)) return false;
      take(i, -1, left);
      found_.push_back(i);
      if (find(i + 1, posts - 1, left)) return true;
      found_.pop_back();
      take(i, 1, left);
    }
    return false;
  }

  // Whether so many of the posts from here on could do for each cap.
  [[nodiscard]] bool enough(std::size_t from, int posts, const std::vector<Money>& left) const {
    for (std::size_t c = 0; c < left.size(); ++c) {
      if (Money{dearest_[c][from].minor * posts} < left[c]) return false;
    }
    return true;
  }

  void take(std::size_t post, int sign, std::vector<Money>& left) const {
    for (std::size_t c = 0; c < left.size(); ++c) left[c] += Money{sign * rows_.on[c][post].minor};
  }

  void take_found() {
    for (std::size_t i = 0; i < choice_.held.size(); ++i) {
      if (choice_.held[i] >= 0) hold(i, -1);
    }
    for (const std::size_t i : found_) {
      std::size_t c = 0;
      while (c + 1 < rows_.on.size() && (rows_.on[c][i] == Money{} || needed_[c] == Money{})) ++c;
      hold(i, static_cast<int>(c));
    }
    put_back();
  }

  const CapRows& rows_;
  std::vector<Money> needed_, spared_;  ///< by cap
  CapChoice choice_;
  std::int64_t steps_ = 0;
  std::vector<Amounts> dearest_;  ///< by cap: of the posts from each one on
  Posts found_;
};

}  // namespace

int CapChoice::count() const {
  return static_cast<int>(std::count_if(held.begin(), held.end(), [](int cap) { return cap >= 0; }));
}

CapChoice choose_posts(const CapRows& rows) { return Chooser(rows).well(); }
CapChoice choose_posts_quickly(const CapRows& rows) { return Chooser(rows).quickly(); }

}  // namespace posology::planner
