// How far the running counts of a sequence stray from its shares, and what exchanges would change of that.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace posology::planner {

/// The running counts of one sequence against its shares, by prefix and pillar, in thousandths of a post. `free` is
/// always how far a count may stray for nothing; what is beyond it costs its square.
class Drift {
 public:
  static constexpr std::int64_t post = 1000;

  Drift(const std::vector<int>& sequence, std::size_t kinds);

  [[nodiscard]] std::size_t kinds() const { return kinds_; }
  /// What it costs to have so much more of the kind in the prefix.
  [[nodiscard]] std::int64_t change_at(std::size_t prefix, int kind, std::int64_t more, std::int64_t free) const {
    const std::int64_t now = by_[prefix * kinds_ + static_cast<std::size_t>(kind)];
    return excess(now + more, free) - excess(now, free);
  }
  /// What it costs to have one `less` and one `more` in the prefixes from `first` up to before `last`.
  [[nodiscard]] std::int64_t change(std::size_t first, std::size_t last, int less, int more, std::int64_t free) const;
  void apply(std::size_t first, std::size_t last, int less, int more);
  /// The first kind that strays in the prefix.
  [[nodiscard]] std::optional<int> strays(std::size_t prefix, std::int64_t free) const;

 private:
  static std::int64_t excess(std::int64_t drift, std::int64_t free) {
    const std::int64_t over = (drift < 0 ? -drift : drift) - free;
    return over > 0 ? over * over : 0;
  }
  std::size_t kinds_;
  std::vector<std::int64_t> by_;
};

/// What exchanges across one place of a sequence cost: for each slot near the place and each pillar the sum of the
/// changes from the one to the other is worked out once, when first asked for, instead of once for each pair of slots.
class SumsAround {
 public:
  static constexpr std::size_t reach = 6;  ///< slots on each side, at most

  /// Forgets everything. `drift` must outlive what is asked; prefixes before `place` are on the one side of it.
  void start(const Drift& drift, std::size_t place, std::int64_t free);
  /// Slots up to the place, nearest first, and from it on, nearest first.
  void add_first(std::size_t prefix) { firsts_[first_count_++] = prefix; }
  void add_last(std::size_t prefix) { lasts_[last_count_++] = prefix; }
  /// `Drift::change` from the i-th of the ones to the j-th of the others.
  [[nodiscard]] std::int64_t change(std::size_t i, std::size_t j, int less, int more);

 private:
  struct Sums {
    bool known = false;
    std::array<std::int64_t, reach> by{};
  };
  /// Both sides of a pillar that gets one more, or one less.
  struct Sides {
    Sums before, after;
  };
  const Sums& before(int kind, bool more);
  const Sums& after(int kind, bool more);
  Sides& sides(int kind, bool more) { return sides_[static_cast<std::size_t>(kind) * 2 + (more ? 1 : 0)]; }

  const Drift* drift_ = nullptr;
  std::size_t place_ = 0;
  std::int64_t free_ = 0;
  std::array<std::size_t, reach> firsts_{}, lasts_{};
  std::size_t first_count_ = 0, last_count_ = 0;
  std::vector<Sides> sides_;
};

}  // namespace posology::planner
