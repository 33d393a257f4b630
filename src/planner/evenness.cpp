#include "planner/evenness.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace posology::planner {
namespace {

std::int64_t ceil_div(std::int64_t a, std::int64_t b) { return a >= 0 ? (a + b - 1) / b : -(-a / b); }
std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

/// The next copy of a kind, and the positions (from 1) on which it may stand: first..last.
struct Next {
  std::int64_t copy = 0, first = 0, last = -1;
};

// Whether an order exists whose deviation is at most b/total everywhere. The earliest deadline stands first; of a kind
// that is always its next copy.
bool feasible(std::span<const int> counts, std::int64_t total, std::int64_t b) {
  std::vector<Next> kinds(counts.size());
  const auto go_on = [&](std::size_t k) {
    const std::int64_t j = ++kinds[k].copy, n = counts[k];
    if (j > n) {
      kinds[k].first = total + 1;
      return;
    }
    kinds[k].first = std::max<std::int64_t>(1, ceil_div(total * j - b, n));
    kinds[k].last = std::min(total, floor_div(total * (j - 1) + b, n) + 1);
  };
  for (std::size_t k = 0; k < kinds.size(); ++k) go_on(k);
  for (std::int64_t position = 1; position <= total; ++position) {
    std::size_t soonest = kinds.size();
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      if (kinds[k].first > position) continue;
      if (soonest == kinds.size() || kinds[k].last < kinds[soonest].last) soonest = k;
    }
    if (soonest == kinds.size() || kinds[soonest].last < position) return false;
    go_on(soonest);
  }
  return true;
}

}  // namespace

Ratio prefix_deviation(std::span<const int> sequence, int kinds) {
  const auto total = static_cast<std::int64_t>(sequence.size());
  if (total == 0) return {};
  std::vector<std::int64_t> all(static_cast<std::size_t>(kinds)), seen(static_cast<std::size_t>(kinds));
  for (const int kind : sequence) ++all[static_cast<std::size_t>(kind)];
  std::int64_t worst = 0;
  for (std::int64_t n = 1; n <= total; ++n) {
    ++seen[static_cast<std::size_t>(sequence[static_cast<std::size_t>(n - 1)])];
    for (std::size_t k = 0; k < all.size(); ++k) {
      const std::int64_t deviation = seen[k] * total - n * all[k];
      worst = std::max(worst, deviation < 0 ? -deviation : deviation);
    }
  }
  return Ratio::of(worst, total);
}

Ratio best_prefix_deviation(std::span<const int> counts) {
  std::int64_t total = 0;
  for (const int n : counts) total += n;
  if (total == 0) return {};
  std::int64_t low = 0, high = total;  // a deviation below one post is always possible (Tijdeman 1980)
  while (low < high) {
    const std::int64_t middle = (low + high) / 2;
    if (feasible(counts, total, middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return Ratio::of(low, total);
}

}  // namespace posology::planner
