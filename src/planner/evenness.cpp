#include "planner/evenness.h"

#include <algorithm>
#include <cstdint>
#include <queue>
#include <vector>

namespace posology::planner {
namespace {

/// A copy of a kind that may stand on the positions first..last (from 1).
struct Window {
  std::int64_t first, last;
};

std::int64_t ceil_div(std::int64_t a, std::int64_t b) { return a >= 0 ? (a + b - 1) / b : -(-a / b); }
std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

// Whether an order exists whose deviation is at most b/total everywhere.
bool feasible(std::span<const int> counts, std::int64_t total, std::int64_t b) {
  std::vector<Window> windows;
  for (const int n : counts) {
    for (std::int64_t j = 1; j <= n; ++j) {
      const std::int64_t first = std::max<std::int64_t>(1, ceil_div(total * j - b, n));
      const std::int64_t last = std::min(total, floor_div(total * (j - 1) + b, n) + 1);
      if (first > last) return false;
      windows.push_back({first, last});
    }
  }
  std::sort(windows.begin(), windows.end(), [](Window x, Window y) { return x.first < y.first; });
  std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> deadlines;
  std::size_t next = 0;
  for (std::int64_t position = 1; position <= total; ++position) {
    while (next < windows.size() && windows[next].first <= position) deadlines.push(windows[next++].last);
    if (deadlines.empty() || deadlines.top() < position) return false;
    deadlines.pop();
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
