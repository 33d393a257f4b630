#include "planner/production_search.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "planner/approvals.h"

namespace posology::planner {
namespace {

// Posts booked during the whole search; the time that it may take, counted and not clocked.
constexpr std::int64_t booking_budget = 24000;

// How far a missed post is moved up an order that was booked forwards, at most.
constexpr std::size_t move_reach = 24;

// The same for exchanges, where several roles are short at once.
constexpr std::int64_t exchange_budget = 60000;

// The k-th of `count` picks from `size` things, evenly apart.
std::size_t evenly(std::size_t k, std::size_t count, std::size_t size) { return (2 * k + 1) * size / (2 * count); }

}  // namespace

bool fewer(const Production& a, const Production& b) { return a.missed < b.missed; }

int Production::total_missed() const { return std::accumulate(missed.begin(), missed.end(), 0); }

bool Production::as_good_as(int bound) const {
  const int open = missed[static_cast<std::size_t>(Precedence::open)];
  return total_missed() == open && open <= bound;
}

// xorshift64 (Marsaglia, 2003), fixed seed: the same campaign is searched the same way everywhere.
std::uint64_t ProductionSearch::next_random() {
  random_ ^= random_ << 13;
  random_ ^= random_ >> 7;
  random_ ^= random_ << 17;
  return random_;
}

Production ProductionSearch::book(std::vector<std::size_t> order, const Keep& keep) {
  Production result{std::move(order), std::vector<bool>(items_.size(), false), {}, false};
  crew_.release_all();
  ChainBooking booking;
  Approvals approvals(items_);
  for (const std::size_t i : result.order) {
    const WorkItem& item = items_[i];
    booker_.keep_to(approvals.bounds(i));
    result.made[i] =
        booker_.book(*item.chain, item.last, item.start, item.hands, keep || approvals.linked(i) ? &booking : nullptr);
    crew_.forget_marks();
    if (result.made[i]) approvals.note(i, booking);
    if (keep && result.made[i]) keep(i, booking);
  }
  booker_.keep_to({});
  count_missed(result);
  return result;
}

void ProductionSearch::count_missed(Production& production) const {
  production.missed = {};
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (!production.made[i]) ++production.missed[static_cast<std::size_t>(items_[i].precedence)];
  }
}

Production ProductionSearch::book_early(std::vector<std::size_t> order, const Keep& keep) {
  Production result{std::move(order), std::vector<bool>(items_.size(), false), {}, true};
  crew_.release_all();
  std::vector<ChainBooking> bookings(keep ? items_.size() : 0);
  ChainBooking booking;
  Approvals approvals(items_);
  for (const std::size_t i : result.order) {
    const WorkItem& item = items_[i];
    booker_.keep_to(approvals.bounds(i));
    result.made[i] = booker_.book_early(*item.chain, item.last, item.start, booking);
    crew_.forget_marks();
    if (result.made[i]) approvals.note(i, booking);
    if (keep && result.made[i]) bookings[i] = booking;
  }
  booker_.keep_to({});
  count_missed(result);
  if (keep) move_later(result, bookings, approvals, keep);
  return result;
}

void ProductionSearch::move_later(const Production& made, std::vector<ChainBooking>& bookings, Approvals& approvals,
                                  const Keep& keep) {
  for (const std::size_t i : backwards()) {
    const WorkItem& item = items_[i];
    if (!made.made[i]) continue;
    booker_.keep_to(approvals.bounds(i));
    booker_.book_later(*item.chain, item.last, item.start, bookings[i]);
    crew_.forget_marks();
    approvals.note(i, bookings[i]);
    keep(i, bookings[i]);
  }
  booker_.keep_to({});
}

std::vector<std::size_t> ProductionSearch::backwards() const {
  std::vector<std::size_t> order(items_.size());
  std::iota(order.rbegin(), order.rend(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return items_[a].last > items_[b].last; });
  return order;
}

std::vector<std::size_t> ProductionSearch::by_precedence(bool written_as_one) const {
  std::vector<std::size_t> order = backwards();
  const auto rank = [&](std::size_t i) {
    const Precedence p = items_[i].precedence;
    return written_as_one ? (p == Precedence::open ? 1 : 0) : static_cast<int>(p);
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  return order;
}

Production ProductionSearch::run(int bound) {
  tries_ = std::clamp<std::int64_t>(booking_budget / std::max<std::int64_t>(std::ssize(items_), 1), 2, 400);
  Production best = book(backwards());
  if (best.as_good_as(0)) return best;
  for (const bool written_as_one : {true, false}) {
    Production other = book(by_precedence(written_as_one));
    if (fewer(other, best)) best = std::move(other);
  }
  perturb(best, bound);
  if (best.missed[static_cast<std::size_t>(Precedence::open)] > 1)
    thin(best, static_cast<std::size_t>(std::max(bound, 1)));
  return best;
}

// A missed post is moved up the order by a random way; the change stays when nothing is lost by it.
void ProductionSearch::perturb(Production& best, int bound) {
  Production current = best;
  for (std::int64_t t = 0; t < tries_ / 2 && !best.as_good_as(bound); ++t) {
    std::vector<std::size_t> missed;
    for (std::size_t at = 0; at < current.order.size(); ++at) {
      if (!current.made[current.order[at]] && at > 0) missed.push_back(at);
    }
    if (missed.empty()) return;
    const std::size_t from = missed[next_random() % missed.size()];
    const std::size_t to = next_random() % from;
    std::vector<std::size_t> order = current.order;
    const auto begin = order.begin();
    std::rotate(begin + std::ptrdiff_t(to), begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(from) + 1);
    Production next = book(std::move(order));
    if (fewer(current, next)) continue;
    current = std::move(next);
    if (fewer(current, best)) best = current;
  }
}

void ProductionSearch::move_up(Production& best, std::int64_t tries) {
  Production current = best;
  while (tries-- > 0) {
    std::vector<std::size_t> missed;
    for (std::size_t at = 1; at < current.order.size(); ++at) {
      if (!current.made[current.order[at]]) missed.push_back(at);
    }
    if (missed.empty()) return;
    const std::size_t from = missed[next_random() % missed.size()];
    const std::size_t far = 1 + next_random() % std::min<std::size_t>(from, move_reach);
    std::vector<std::size_t> order = current.order;
    const auto begin = order.begin() + std::ptrdiff_t(from - far);
    std::rotate(begin, begin + std::ptrdiff_t(far), begin + std::ptrdiff_t(far) + 1);
    Production next = book_early(std::move(order));
    if (fewer(current, next)) continue;
    current = std::move(next);
    if (fewer(current, best)) best = current;
  }
}

// Open posts up to the last missed one (part 0) or up to quarters of the time after it, platform by platform.
std::vector<std::size_t> ProductionSearch::open_until(const Production& best, std::size_t part) const {
  int last_missed = 0, last = 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    last = std::max(last, items_[i].last);
    if (!best.made[i]) last_missed = std::max(last_missed, items_[i].last);
  }
  const int until = last_missed + (last - last_missed) * static_cast<int>(part) / 4;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (items_[i].precedence == Precedence::open && items_[i].last <= until) open.push_back(i);
  }
  // Picks that are even along this list are even on each platform and in each of its pillars, and fall on no weekday
  // in particular.
  std::stable_sort(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(items_[a].platform, items_[a].pillar) < std::pair(items_[b].platform, items_[b].pillar);
  });
  return open;
}

// Posts left out evenly are tried again at the end of the order: what still fits is kept.
bool ProductionSearch::thin_by(Production& best, const std::vector<std::size_t>& open, std::size_t drop) {
  std::vector<bool> dropped(items_.size(), false);
  for (std::size_t k = 0; k < drop; ++k) dropped[open[evenly(k, drop, open.size())]] = true;
  std::vector<std::size_t> order = best.order;
  std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !dropped[i]; });
  Production thinned = book(std::move(order));
  if (fewer(best, thinned)) return false;
  best = std::move(thinned);
  return true;
}

void ProductionSearch::leave_out(Production& best, const std::vector<bool>& dropped) {
  for (std::vector<std::size_t> order : {backwards(), best.order}) {
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !dropped[i]; });
    Production other = book(std::move(order));
    if (fewer(other, best)) best = std::move(other);
  }
}

void ProductionSearch::exchange(Production& best, const std::vector<std::int64_t>& worth, int bound) {
  std::int64_t tries =
      std::clamp<std::int64_t>(exchange_budget / std::max<std::int64_t>(std::ssize(items_), 1), 0, 600);
  Production current = best;
  for (; tries > 0 && !best.as_good_as(bound); --tries) {
    std::vector<std::size_t> missed, open;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (!current.made[i]) missed.push_back(i);
      if (current.made[i] && items_[i].precedence == Precedence::open) open.push_back(i);
    }
    if (missed.empty() || open.empty()) return;
    // Of a few, the one that frees most.
    std::size_t out = open[next_random() % open.size()];
    for (int pick = 0; pick < 2; ++pick) {
      const std::size_t other = open[next_random() % open.size()];
      if (worth[other] > worth[out]) out = other;
    }
    const std::size_t in = missed[next_random() % missed.size()];
    std::vector<std::size_t> order = backwards();
    std::stable_partition(order.begin(), order.end(),
                          [&](std::size_t i) { return i == in || (current.made[i] && i != out); });
    Production next = book(std::move(order));
    if (fewer(current, next)) continue;
    current = std::move(next);
    if (fewer(current, best)) best = current;
  }
}

// The widest stretch of time first. The fewest that must go may be fewer than a search from the back has found.
void ProductionSearch::thin(Production& best, std::size_t least) {
  const auto missed = [&] { return static_cast<std::size_t>(best.missed[static_cast<std::size_t>(Precedence::open)]); };
  for (const std::size_t part : {4U, 3U, 2U, 1U, 0U}) {
    const std::vector<std::size_t> open = open_until(best, part);
    if (open.size() <= missed() || !thin_by(best, open, missed())) continue;
    for (std::size_t drop = missed(); --drop >= least && tries_-- > 0;) {
      if (drop < missed()) thin_by(best, open, drop);
    }
    return;
  }
}

}  // namespace posology::planner
