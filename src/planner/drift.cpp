#include "planner/drift.h"

namespace posology::planner {

Drift::Drift(const std::vector<int>& sequence, std::size_t kinds) : kinds_(kinds), by_(sequence.size() * kinds) {
  std::vector<std::int64_t> all(kinds), seen(kinds);
  for (const int k : sequence) ++all[static_cast<std::size_t>(k)];
  const auto total = static_cast<std::int64_t>(sequence.size());
  for (std::size_t n = 0; n < sequence.size(); ++n) {
    ++seen[static_cast<std::size_t>(sequence[n])];
    for (std::size_t k = 0; k < kinds; ++k) {
      by_[n * kinds + k] = seen[k] * post - static_cast<std::int64_t>(n + 1) * all[k] * post / total;
    }
  }
}

std::int64_t Drift::change(std::size_t first, std::size_t last, int less, int more, std::int64_t free) const {
  std::int64_t sum = 0;
  for (std::size_t n = first; n < last; ++n) sum += change_at(n, less, -post, free) + change_at(n, more, post, free);
  return sum;
}

void Drift::apply(std::size_t first, std::size_t last, int less, int more) {
  for (std::size_t n = first; n < last; ++n) {
    by_[n * kinds_ + static_cast<std::size_t>(less)] -= post;
    by_[n * kinds_ + static_cast<std::size_t>(more)] += post;
  }
}

std::optional<int> Drift::strays(std::size_t prefix, std::int64_t free) const {
  for (std::size_t k = 0; k < kinds_; ++k) {
    if (excess(by_[prefix * kinds_ + k], free) > 0) return static_cast<int>(k);
  }
  return std::nullopt;
}

void SumsAround::start(const Drift& drift, std::size_t place, std::int64_t free) {
  drift_ = &drift;
  place_ = place;
  free_ = free;
  first_count_ = last_count_ = 0;
  sides_.resize(drift.kinds() * 2);
  for (Sides& sides : sides_) sides.before.known = sides.after.known = false;
}

const SumsAround::Sums& SumsAround::before(int kind, bool more) {
  Sums& sums = sides(kind, more).before;
  if (sums.known) return sums;
  sums.known = true;
  std::int64_t sum = 0;
  std::size_t n = place_;
  for (std::size_t i = 0; i < first_count_; ++i) {
    while (n > firsts_[i]) sum += drift_->change_at(--n, kind, more ? Drift::post : -Drift::post, free_);
    sums.by[i] = sum;
  }
  return sums;
}

const SumsAround::Sums& SumsAround::after(int kind, bool more) {
  Sums& sums = sides(kind, more).after;
  if (sums.known) return sums;
  sums.known = true;
  std::int64_t sum = 0;
  std::size_t n = place_;
  for (std::size_t j = 0; j < last_count_; ++j) {
    for (; n < lasts_[j]; ++n) sum += drift_->change_at(n, kind, more ? Drift::post : -Drift::post, free_);
    sums.by[j] = sum;
  }
  return sums;
}

std::int64_t SumsAround::change(std::size_t i, std::size_t j, int less, int more) {
  return before(less, false).by[i] + after(less, false).by[j] + before(more, true).by[i] + after(more, true).by[j];
}

}  // namespace posology::planner
