#include "planner/even_out.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "planner/drift.h"

namespace posology::planner {
namespace {

constexpr std::int64_t post = Drift::post;
// Slots to look at on each side of a place where a count strays.
constexpr std::size_t reach = SumsAround::reach;

// The price of two product posts in a row: above what any swap can win elsewhere.
constexpr std::int64_t pair_price = std::int64_t{1} << 50;
// Cells of running counts that may be looked at, for each slot of the campaign.
constexpr std::int64_t steps_per_slot = 1500;
// Above this many slots a post and a half is enough.
constexpr std::size_t small_campaign = 2500;

/// Two slots of a lane, the earlier one first.
struct Swap {
  std::size_t lane, a, b;
};

class Evener {
 public:
  explicit Evener(Board& board) : board_(board), turns_(turns_of(board)) {
    const std::size_t kinds = board.columns.size();
    std::vector<int> all;
    for (const Turn turn : turns_) all.push_back(board.lanes[turn.lane].pillar[turn.slot]);
    all_.emplace(all, kinds);
    position_.resize(board.lanes.size());
    for (std::size_t l = 0; l < board.lanes.size(); ++l) {
      lanes_.emplace_back(board.lanes[l].pillar, kinds);
      position_[l].resize(board.lanes[l].size());
    }
    for (std::size_t n = 0; n < turns_.size(); ++n) position_[turns_[n].lane][turns_[n].slot] = n;
    steps_ = steps_per_slot * static_cast<std::int64_t>(turns_.size());
  }

  void run() {
    leave(post);
    part_products();
    // A post and a half first, on the platforms and then everywhere; what more can be had for the steps that are left.
    for (const std::int64_t free : {post * 3 / 2 - 1, post * 5 / 4, post}) {
      if (free < post * 3 / 2 - 1 && turns_.size() > small_campaign) return;
      leave(free);
      for (bool better = true; better && steps_ > 0;) better = pass(false);
      for (bool better = true; better && steps_ > 0;) better = pass(true);
    }
  }

 private:
  void leave(std::int64_t free) {
    all_->leave(free);
    for (Drift& lane : lanes_) lane.leave(free);
  }

  [[nodiscard]] bool may_swap(const Lane& lane, std::size_t a, std::size_t b) const {
    return lane.free(a) && lane.free(b) && lane.pillar[a] != lane.pillar[b];
  }

  [[nodiscard]] int pairs_around(const Lane& lane, std::size_t a, std::size_t b) const {
    const auto pair = [&](std::size_t s) {
      return s > 0 && s < lane.size() && is_product(board_, lane.pillar[s - 1]) && is_product(board_, lane.pillar[s]);
    };
    int count = 0;
    for (const std::size_t s : {a, a + 1}) count += pair(s) ? 1 : 0;
    for (const std::size_t s : {b, b + 1}) count += s != a + 1 && pair(s) ? 1 : 0;
    return count;
  }

  // Below zero: better.
  std::int64_t price_of_pairs(const Swap& swap) {
    Lane& lane = board_.lanes[swap.lane];
    std::int64_t sum = -pairs_around(lane, swap.a, swap.b);
    std::swap(lane.pillar[swap.a], lane.pillar[swap.b]);
    sum += pairs_around(lane, swap.a, swap.b);
    std::swap(lane.pillar[swap.a], lane.pillar[swap.b]);
    const std::size_t first = position_[swap.lane][swap.a], last = position_[swap.lane][swap.b];
    steps_ -= static_cast<std::int64_t>(swap.b - swap.a + last - first);
    return sum * pair_price;
  }

  std::int64_t price(const Swap& swap) {
    const Lane& lane = board_.lanes[swap.lane];
    const int less = lane.pillar[swap.a], more = lane.pillar[swap.b];
    const auto cost = [&](const Drift& drift, std::size_t first, std::size_t last) {
      return drift.change(first, last, less, false) + drift.change(first, last, more, true);
    };
    const std::int64_t sum = price_of_pairs(swap) + cost(lanes_[swap.lane], swap.a, swap.b);
    if (!campaign_counts_) return sum;
    return sum + cost(*all_, position_[swap.lane][swap.a], position_[swap.lane][swap.b]);
  }

  void apply(const Swap& swap) {
    Lane& lane = board_.lanes[swap.lane];
    const int less = lane.pillar[swap.a], more = lane.pillar[swap.b];
    lanes_[swap.lane].apply(swap.a, swap.b, less, more);
    all_->apply(position_[swap.lane][swap.a], position_[swap.lane][swap.b], less, more);
    std::swap(lane.pillar[swap.a], lane.pillar[swap.b]);
  }

  // The nearest free slots of a lane, up to `last` and after it.
  void find_near(std::size_t l, std::size_t last) {
    const Lane& lane = board_.lanes[l];
    const auto& at = position_[l];
    before_.clear();
    after_.clear();
    lane_sums_.start(lanes_[l], last + 1);
    all_sums_.start(*all_, last + 1 < at.size() ? at[last + 1] : at[last]);
    for (std::size_t a = last + 1; a-- > 0 && before_.size() < reach;) {
      if (!lane.free(a)) continue;
      before_.push_back(a);
      lane_sums_.add_first(a);
      all_sums_.add_first(at[a]);
    }
    for (std::size_t b = last + 1; b < lane.size() && after_.size() < reach; ++b) {
      if (!lane.free(b)) continue;
      after_.push_back(b);
      lane_sums_.add_last(b);
      all_sums_.add_last(at[b]);
    }
  }

  // The best swap of a slot up to `last` with one after it, where one of the two is of the kind that strays.
  void look_around(std::size_t l, std::size_t last, int kind, std::optional<Swap>& best, std::int64_t& best_price) {
    const Lane& lane = board_.lanes[l];
    find_near(l, last);
    for (std::size_t i = 0; i < before_.size(); ++i) {
      for (std::size_t j = 0; j < after_.size(); ++j) {
        const Swap swap{l, before_[i], after_[j]};
        const int less = lane.pillar[swap.a], more = lane.pillar[swap.b];
        if (less == more || (less != kind && more != kind)) continue;
        std::int64_t p = price_of_pairs(swap) + lane_sums_.change(i, j, less, more);
        if (campaign_counts_) p += all_sums_.change(i, j, less, more);
        if (p < best_price) {
          best = swap;
          best_price = p;
        }
      }
    }
  }

  // The same on a lane around a turn of the campaign.
  void look_around_turn(std::size_t l, std::size_t n, int kind, std::optional<Swap>& best, std::int64_t& best_price) {
    const auto& at = position_[l];
    const auto after = static_cast<std::size_t>(std::upper_bound(at.begin(), at.end(), n) - at.begin());
    if (after > 0) look_around(l, after - 1, kind, best, best_price);
  }

  bool mend(std::size_t n, bool everywhere) {
    std::optional<Swap> best;
    std::int64_t best_price = 0;
    const Turn turn = turns_[n];
    if (const auto kind = lanes_[turn.lane].strays(turn.slot))
      look_around(turn.lane, turn.slot, *kind, best, best_price);
    if (const auto other = everywhere ? make_up(n, board_.lanes.size()) : std::nullopt) {
      if (other->second < best_price) best = other->first;
    }
    if (best) apply(*best);
    return best.has_value() || mend_together(turn) || (everywhere && mend_campaign(n));
  }

  // Where every swap that helps at one turn does harm at another: the least harmful one of a platform, and others that
  // make up for it.
  bool mend_campaign(std::size_t n) {
    // A small campaign gets there by the finer passes.
    const auto kind = turns_.size() > small_campaign ? all_->strays(n) : std::nullopt;
    if (!kind) return false;
    for (std::size_t l = 0; l < board_.lanes.size() && steps_ > 0; ++l) {
      std::optional<Swap> first;
      std::int64_t first_price = pair_price / 2;
      look_around_turn(l, n, *kind, first, first_price);
      if (first && made_up_for(*first, first_price)) return true;
    }
    return false;
  }

  // That swap, and others on other platforms while the campaign strays: kept where they win together.
  bool made_up_for(const Swap& first, std::int64_t total) {
    std::vector<Swap> done{first};
    apply(first);
    const std::size_t last = position_[first.lane][first.b];
    for (std::size_t n = position_[first.lane][first.a]; n < last && done.size() < reach && total >= 0; ++n) {
      if (const auto more = make_up(n, first.lane)) {
        total += more->second;
        apply(done.emplace_back(more->first));
      }
    }
    return total < 0 || take_back(done);
  }

  bool take_back(const std::vector<Swap>& done) {
    for (std::size_t i = done.size(); i-- > 0;) apply(done[i]);
    return false;
  }

  // Where a swap on the platform would throw the campaign out: that swap, and others elsewhere that make up for it.
  bool mend_together(Turn turn) {
    const auto kind = lanes_[turn.lane].strays(turn.slot);
    if (!kind) return false;
    std::optional<Swap> first;
    std::int64_t lane_price = 0;
    campaign_counts_ = false;
    look_around(turn.lane, turn.slot, *kind, first, lane_price);
    campaign_counts_ = true;
    if (!first) return false;
    return made_up_for(*first, price(*first));
  }

  // The best swap on another platform that brings the campaign nearer to its shares there, with its price.
  std::optional<std::pair<Swap, std::int64_t>> make_up(std::size_t n, std::size_t but) {
    const auto kind = all_->strays(n);
    if (!kind) return std::nullopt;
    std::optional<Swap> best;
    std::int64_t best_price = 0;
    for (std::size_t l = 0; l < board_.lanes.size(); ++l) {
      if (l != but) look_around_turn(l, n, *kind, best, best_price);
    }
    return best ? std::optional(std::pair(*best, best_price)) : std::nullopt;
  }

  bool pass(bool everywhere) {
    bool better = false;
    for (std::size_t n = 0; n < turns_.size() && steps_ > 0; ++n) {
      // Each swap lowers one sum of whole numbers, so this ends; the steps end it sooner.
      while (steps_ > 0 && mend(n, everywhere)) better = true;
    }
    return better;
  }

  void part_products() {
    for (std::size_t l = 0; l < board_.lanes.size(); ++l) {
      while (steps_ > 0 && part_some(l)) {
      }
    }
  }

  bool part_some(std::size_t l) {
    const Lane& lane = board_.lanes[l];
    bool any = false;
    for (std::size_t s = 1; s < lane.size() && steps_ > 0; ++s) {
      if (is_product(board_, lane.pillar[s - 1]) && is_product(board_, lane.pillar[s]))
        any = part(l, s) || part(l, s - 1) || move_between(l, s) || any;
    }
    return any;
  }

  // Takes the nearest other post out of its place and sets it between the two; those on the way move up by one.
  bool move_between(std::size_t l, std::size_t s) {
    const Lane& lane = board_.lanes[l];
    for (const bool back : {true, false}) {
      // It comes to stand on s - 1 from before the two, on s from after them.
      std::size_t at = back ? s - 1 : s;
      while (steps_ > 0 && lane.free(at) && (back ? at > 0 : at + 1 < lane.size())) {
        at = back ? at - 1 : at + 1;
        if (!lane.free(at)) break;
        if (is_product(board_, lane.pillar[at])) continue;
        const int before = product_pairs(board_, lane);
        steps_ -= static_cast<std::int64_t>(lane.size());
        shift(l, at, back ? s - 1 : s);
        if (product_pairs(board_, lane) < before) return true;
        shift(l, back ? s - 1 : s, at);
      }
    }
    return false;
  }

  void shift(std::size_t l, std::size_t from, std::size_t to) {
    const Lane& lane = board_.lanes[l];
    while (from != to) {
      const std::size_t next = from < to ? from + 1 : from - 1;
      if (lane.pillar[from] != lane.pillar[next]) apply({l, std::min(from, next), std::max(from, next)});
      from = next;
    }
  }

  // The nearest slots first; the first distance at which a swap parts the two decides.
  bool part(std::size_t l, std::size_t s) {
    const Lane& lane = board_.lanes[l];
    for (std::size_t far = 1; far < lane.size(); ++far) {
      std::optional<Swap> best;
      std::int64_t best_price = -pair_price / 2;
      for (const bool back : {true, false}) {
        const std::size_t other = back ? s - far : s + far;
        if ((back && far > s) || other >= lane.size() || !may_swap(lane, s, other)) continue;
        const Swap swap{l, std::min(s, other), std::max(s, other)};
        const std::int64_t p = price(swap);
        if (p < best_price) {
          best = swap;
          best_price = p;
        }
      }
      if (best) {
        apply(*best);
        return true;
      }
    }
    return false;
  }

  Board& board_;
  std::vector<Turn> turns_;
  std::optional<Drift> all_;
  std::vector<Drift> lanes_;
  std::vector<std::vector<std::size_t>> position_;  ///< in the campaign's order, by lane and slot
  // Of the place that is looked at: the free slots around it, nearest first, and what swaps across it cost.
  std::vector<std::size_t> before_, after_;
  SumsAround lane_sums_, all_sums_;
  std::int64_t steps_ = 0;
  bool campaign_counts_ = true;
};

}  // namespace

std::vector<Turn> turns_of(const Board& board) {
  std::vector<Turn> turns;
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    for (std::size_t s = 0; s < board.lanes[l].size(); ++s) turns.push_back({l, s});
  }
  std::stable_sort(turns.begin(), turns.end(), [&](Turn a, Turn b) {
    return board.lanes[a.lane].slots[a.slot].at.utc_minutes < board.lanes[b.lane].slots[b.slot].at.utc_minutes;
  });
  return turns;
}

int product_pairs(const Board& board, const Lane& lane) {
  int count = 0;
  for (std::size_t s = 1; s < lane.size(); ++s) {
    if (is_product(board, lane.pillar[s - 1]) && is_product(board, lane.pillar[s])) ++count;
  }
  return count;
}

void even_out(Board& board) { Evener(board).run(); }

}  // namespace posology::planner
