#include "planner/handover.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace posology::planner {
namespace {

// Steps of work for the whole search, counted and not clocked, and the fewest calls that it makes sense with.
constexpr std::int64_t step_budget = 30000000;
constexpr std::int64_t fewest_calls = 300;
// Days of handover that are tried, ends of each span over all days, and how far its ends are moved by then.
constexpr int days_tried = 8, ends_tried = 8;
constexpr int moves_tried[] = {4, 2, 1, -1, -2, -4};
// Prices that are tried: at which so many jobs of a person's commonest lengths are worth a post.
constexpr std::size_t lengths_tried = 3;
constexpr int jobs_tried[] = {1, 2, 4};

using Prices = std::vector<PriceSpan>;

class Search {
 public:
  Search(ChainPrices& chains, int people)
      : chains_(chains),
        calls_(step_budget / std::max<std::int64_t>(chains.steps(), 1)),
        best_(static_cast<std::size_t>(people)) {
    for (int p = 0; p < people; ++p) {
      if (!chains.minutes_of(p).empty()) order_.push_back(p);
    }
    // Who comes last in the chains is priced first: the others have handed over to them.
    std::stable_sort(order_.begin(), order_.end(),
                     [&](int a, int b) { return chains.earliest_step(a) > chains.earliest_step(b); });
  }

  Handover run() {
    if (order_.empty() || calls_ < fewest_calls) return {};
    for (int part = 1; part <= days_tried && calls_ > 0; ++part) {
      Prices prices(best_.size());
      std::int64_t value = start_until(part, prices);
      climb_once(prices, value);
      if (value <= value_) continue;
      value_ = value;
      best_ = std::move(prices);
    }
    for (std::int64_t before = value_ - 1; before < value_ && calls_ > 0;) {
      before = value_;
      climb_once(best_, value_);
    }
    return result();
  }

 private:
  [[nodiscard]] std::int64_t value_of(const Prices& prices) {
    --calls_;
    return chains_.missed(prices);
  }

  [[nodiscard]] int day_of(int part, int parts) const {
    return chains_.first_day() + (chains_.last_day() - chains_.first_day() + 1) * part / parts;
  }
  [[nodiscard]] int in_time(int day) const { return std::clamp(day, chains_.first_day(), chains_.last_day()); }

  // At which one job of a person's commonest lengths is worth a post.
  [[nodiscard]] std::vector<std::int64_t> whole_prices(int person) const {
    std::vector<std::pair<int, std::int64_t>> lengths;
    for (const auto& [minutes, posts] : chains_.minutes_of(person)) lengths.emplace_back(-posts, minutes);
    std::sort(lengths.begin(), lengths.end());
    lengths.resize(std::min(lengths.size(), lengths_tried));
    std::vector<std::int64_t> prices;
    prices.reserve(lengths.size());
    for (const auto& [posts, minutes] : lengths) prices.push_back(ChainPrices::one_post / minutes);
    return prices;
  }

  // Whoever begins is priced up to a day, at the best price for that day alone; the others are free from then on.
  std::int64_t start_until(int part, Prices& prices) {
    const int first = chains_.first_day(), until = day_of(part, days_tried) - 1;
    std::fill(prices.begin(), prices.end(), PriceSpan{0, until + 1, chains_.last_day()});
    const Prices others = prices;
    std::int64_t most = INT64_MIN;
    for (const int person : order_) {
      if (chains_.earliest_step(person) > chains_.earliest_step(order_.back())) continue;
      for (const std::int64_t price : whole_prices(person)) {
        Prices trial = others;
        trial[static_cast<std::size_t>(person)] = {price, first, until};
        const std::int64_t value = value_of(trial);
        if (value <= most) continue;
        most = value;
        prices = std::move(trial);
      }
    }
    return most;
  }

  void climb_once(Prices& prices, std::int64_t& value) {
    for (const int person : order_) improve(person, prices, value);
  }

  // The best price on the days at hand, then other days for it: whatever proves more is kept.
  void improve(int person, Prices& prices, std::int64_t& value) {
    PriceSpan best = prices[static_cast<std::size_t>(person)], promising = best;
    const PriceSpan days = best;
    std::int64_t most = INT64_MIN;
    const auto attempt = [&](const PriceSpan& trial) {
      if (trial.first > trial.last || calls_ <= 0) return;
      prices[static_cast<std::size_t>(person)] = trial;
      const std::int64_t reached = value_of(prices);
      if (reached > most) promising = trial;
      most = std::max(most, reached);
      if (reached <= value) return;
      value = reached;
      best = trial;
    };
    for (const std::int64_t price : whole_prices(person)) {
      for (const int jobs : jobs_tried) attempt({price / jobs, days.first, days.last});
    }
    const auto attempt_ends = [&](int first, int last) {
      const PriceSpan from = best.price > 0 ? best : promising;
      attempt({from.price, in_time(first), from.last});
      attempt({from.price, from.first, in_time(last)});
    };
    for (int part = 0; part < ends_tried; ++part) attempt_ends(day_of(part, ends_tried), day_of(part, ends_tried));
    for (const int by : moves_tried) {
      const PriceSpan from = best.price > 0 ? best : promising;
      attempt_ends(from.first + by, from.last + by);
    }
    prices[static_cast<std::size_t>(person)] = best;
  }

  [[nodiscard]] Handover result() const {
    Handover found;
    found.missed = static_cast<int>((value_ + ChainPrices::one_post - 1) / ChainPrices::one_post);
    for (std::size_t p = 0; p < best_.size(); ++p) {
      if (best_[p].price > 0) found.people.push_back(static_cast<int>(p));
    }
    return found;
  }

  ChainPrices& chains_;
  std::int64_t calls_;
  Prices best_;
  std::int64_t value_ = 0;
  std::vector<int> order_;
};

}  // namespace

Handover handover_bound(ChainPrices& chains, int people) { return Search(chains, people).run(); }

}  // namespace posology::planner
