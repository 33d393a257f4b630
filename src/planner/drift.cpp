#include "planner/drift.h"

#include <algorithm>
#include <numeric>

namespace posology::planner {

Drift::Drift(const std::vector<int>& sequence, std::size_t kinds)
    : kinds_(kinds),
      size_(sequence.size()),
      by_(size_ * kinds),
      cost_of_more_(size_ * kinds),
      cost_of_less_(size_ * kinds) {
  std::vector<std::int64_t> all(kinds), seen(kinds);
  for (const int k : sequence) ++all[static_cast<std::size_t>(k)];
  const auto total = static_cast<std::int64_t>(size_);
  for (std::size_t n = 0; n < size_; ++n) {
    ++seen[static_cast<std::size_t>(sequence[n])];
    for (std::size_t k = 0; k < kinds; ++k) {
      by_[k * size_ + n] = seen[k] * post - static_cast<std::int64_t>(n + 1) * all[k] * post / total;
    }
  }
  leave(0);
}

void Drift::leave(std::int64_t free) {
  free_ = free;
  for (std::size_t k = 0; k < kinds_; ++k) add(0, size_, static_cast<int>(k), 0);
}

void Drift::add(std::size_t first, std::size_t last, int kind, std::int64_t posts) {
  const std::size_t row = static_cast<std::size_t>(kind) * size_;
  for (std::size_t at = row + first; at < row + last; ++at) {
    by_[at] += posts;
    const std::int64_t now = excess(by_[at]);
    cost_of_more_[at] = excess(by_[at] + post) - now;
    cost_of_less_[at] = excess(by_[at] - post) - now;
  }
}

std::int64_t Drift::change(std::size_t first, std::size_t last, int kind, bool more) const {
  const std::int64_t* costs = (more ? cost_of_more_ : cost_of_less_).data() + static_cast<std::size_t>(kind) * size_;
  return std::accumulate(costs + first, costs + last, std::int64_t{0});
}

void Drift::apply(std::size_t first, std::size_t last, int less, int more) {
  add(first, last, less, -post);
  add(first, last, more, post);
}

std::optional<int> Drift::strays(std::size_t prefix) const {
  for (std::size_t k = 0; k < kinds_; ++k) {
    if (excess(by_[k * size_ + prefix]) > 0) return static_cast<int>(k);
  }
  return std::nullopt;
}

void SumsAround::start(const Drift& drift, std::size_t place) {
  drift_ = &drift;
  place_ = place;
  firsts_.count = lasts_.count = 0;
  sides_.resize(drift.kinds() * 2);
  for (Sides& sides : sides_) sides.before.known = sides.after.known = false;
}

const SumsAround::Sums& SumsAround::filled(Sums& sums, const Ends& ends, int kind, bool more) const {
  if (sums.known) return sums;
  sums.known = true;
  std::int64_t sum = 0;
  std::size_t reached = place_;
  for (std::size_t i = 0; i < ends.count; ++i) {
    sum += drift_->change(std::min(reached, ends.at[i]), std::max(reached, ends.at[i]), kind, more);
    sums.by[i] = sum;
    reached = ends.at[i];
  }
  return sums;
}

std::int64_t SumsAround::change(std::size_t i, std::size_t j, int less, int more) {
  Sides &out = sides(less, false), &in = sides(more, true);
  return filled(out.before, firsts_, less, false).by[i] + filled(out.after, lasts_, less, false).by[j] +
         filled(in.before, firsts_, more, true).by[i] + filled(in.after, lasts_, more, true).by[j];
}

}  // namespace posology::planner
