// Random choices of slots and what a choice costs by the definition, for those who know the best one by other means.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "planner/dice.h"
#include "planner/slots.h"

namespace posology::planner {

struct SlotCase {
  std::vector<Candidate> candidates;
  std::vector<Pin> pins;
  std::vector<Quota> quotas;
  std::int64_t least_gap = 0;
};

struct SlotPrice {
  int missed = 0;
  std::int64_t gaps = 0;
  friend auto operator<=>(const SlotPrice&, const SlotPrice&) = default;
};

inline Candidate candidate(std::int64_t minute, std::int64_t wish) {
  Candidate c;
  c.at = {Date::from_days(20000 + static_cast<int>(minute / 1440)), TimeOfDay{static_cast<int>(minute % 1440)}};
  c.utc_minutes = c.at.wall_minutes();
  c.wish = wish;
  return c;
}

/// One to three weeks with at most `most` candidates.
inline SlotCase random_slots(Dice& dice, int most) {
  SlotCase c;
  const int weeks = 1 + dice.roll(3);
  std::int64_t minute = 0;
  for (int i = 0, n = 3 + dice.roll(most - 2); i < n; ++i) {
    minute += 60 * (1 + dice.roll(60));
    if (minute >= weeks * 7 * 1440) break;
    c.candidates.push_back(candidate(minute, dice.one_in(3) ? dice.roll(5000) : 0));
  }
  for (int w = 0; w < weeks; ++w) {
    const Date first = Date::from_days(20000 + 7 * w);
    c.quotas.push_back({{first, first + 6}, dice.roll(4)});
  }
  if (dice.one_in(2)) c.pins.push_back({candidate(60 * dice.roll(weeks * 7 * 24), 0), 0});
  c.least_gap = 60 * dice.roll(40);
  return c;
}

/// A day to keep: what the first post on it is worth, at each of its hours.
inline void keep_a_day(Dice& dice, SlotCase& c) {
  if (c.candidates.empty()) return;
  const Date kept = c.candidates[static_cast<std::size_t>(dice.roll(static_cast<int>(c.candidates.size())))].at.date;
  const std::int64_t worth = dice.roll(80'000);
  for (Candidate& one : c.candidates) one.pull = one.at.date == kept ? worth : 0;
}

/// The posts that each span should hold: those that are fixed in it at least.
inline std::vector<int> wanted_of(const SlotCase& c) {
  std::vector<int> wanted;
  for (const Quota& q : c.quotas) {
    const auto pinned =
        std::count_if(c.pins.begin(), c.pins.end(), [&](const Pin& p) { return q.days.holds(p.at.at.date); });
    wanted.push_back(std::max(q.posts, static_cast<int>(pinned)));
  }
  return wanted;
}

inline std::int64_t ideal_gap(const SlotCase& c) {
  int posts = 0;
  for (const int n : wanted_of(c)) posts += n;
  return posts == 0 ? 0 : static_cast<std::int64_t>(c.quotas.size()) * 7 * 1440 / posts;
}

inline std::int64_t gap_price(std::int64_t gap, std::int64_t ideal) {
  return ((gap - ideal) / 15) * ((gap - ideal) / 15);
}

/// What fixed posts leave of the candidates.
inline std::vector<Candidate> open_candidates(const SlotCase& c) {
  std::vector<Candidate> open;
  for (const Candidate& a : c.candidates) {
    const bool pinned =
        std::any_of(c.pins.begin(), c.pins.end(), [&](const Pin& p) { return p.at.utc_minutes == a.utc_minutes; });
    if (!pinned) open.push_back(a);
  }
  return open;
}

/// What a choice of slots costs; nothing where it breaks a rule.
inline std::optional<SlotPrice> slot_price(const SlotCase& c, const std::vector<Candidate>& chosen) {
  const std::vector<int> wanted = wanted_of(c);
  std::vector<int> taken(c.quotas.size());
  const std::int64_t ideal = ideal_gap(c);
  SlotPrice price;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    price.gaps += chosen[i].wish;
    // Only the first post of a day keeps it.
    if (i == 0 || chosen[i - 1].at.date != chosen[i].at.date) price.gaps -= chosen[i].pull;
    for (std::size_t q = 0; q < c.quotas.size(); ++q) taken[q] += c.quotas[q].days.holds(chosen[i].at.date) ? 1 : 0;
    if (i == 0) continue;
    const std::int64_t gap = chosen[i].utc_minutes - chosen[i - 1].utc_minutes;
    if (gap < c.least_gap) return std::nullopt;
    price.gaps += gap_price(gap, ideal);
  }
  for (std::size_t q = 0; q < wanted.size(); ++q) {
    if (taken[q] > wanted[q]) return std::nullopt;
    price.missed += wanted[q] - taken[q];
  }
  return price;
}

}  // namespace posology::planner
