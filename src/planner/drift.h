// How far the running counts of a sequence stray from its shares, and what exchanges would change of that.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace posology::planner {

/// The running counts of one sequence against its shares, by prefix and pillar, in thousandths of a post. A count may
/// stray as far as `leave` says for nothing; what is beyond it costs its square.
class Drift {
 public:
  static constexpr std::int64_t post = 1000;

  Drift(const std::vector<int>& sequence, std::size_t kinds);

  void leave(std::int64_t free);
  [[nodiscard]] std::size_t kinds() const { return kinds_; }
  /// What it costs to have one post more of the kind, or one less, in the prefixes from `first` up to before `last`.
  [[nodiscard]] std::int64_t change(std::size_t first, std::size_t last, int kind, bool more) const;
  void apply(std::size_t first, std::size_t last, int less, int more);
  /// The first kind that strays in the prefix.
  [[nodiscard]] std::optional<int> strays(std::size_t prefix) const;

 private:
  [[nodiscard]] std::int64_t excess(std::int64_t drift) const {
    const std::int64_t over = (drift < 0 ? -drift : drift) - free_;
    return over > 0 ? over * over : 0;
  }
  void add(std::size_t first, std::size_t last, int kind, std::int64_t posts);

  std::size_t kinds_, size_;
  std::int64_t free_ = 0;
  // By kind, then prefix. The costs are asked for far more often than anything is moved.
  std::vector<std::int64_t> by_, cost_of_more_, cost_of_less_;
};

/// What exchanges across one place of a sequence cost: for each slot near the place and each pillar the sum of the
/// changes from the one to the other is worked out once, when first asked for, instead of once for each pair of slots.
class SumsAround {
 public:
  static constexpr std::size_t reach = 6;  ///< slots on each side, at most

  /// Forgets everything. `drift` must outlive what is asked; prefixes before `place` are on the one side of it.
  void start(const Drift& drift, std::size_t place);
  /// Slots up to the place, nearest first, and from it on, nearest first.
  void add_first(std::size_t prefix) { firsts_.at[firsts_.count++] = prefix; }
  void add_last(std::size_t prefix) { lasts_.at[lasts_.count++] = prefix; }
  /// What it costs to have one `less` and one `more` from the i-th of the ones to before the j-th of the others.
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
  /// Prefixes on one side of the place, nearest first.
  struct Ends {
    std::array<std::size_t, reach> at{};
    std::size_t count = 0;
  };
  const Sums& filled(Sums& sums, const Ends& ends, int kind, bool more) const;
  Sides& sides(int kind, bool more) { return sides_[static_cast<std::size_t>(kind) * 2 + (more ? 1 : 0)]; }

  const Drift* drift_ = nullptr;
  std::size_t place_ = 0;
  Ends firsts_, lasts_;
  std::vector<Sides> sides_;
};

}  // namespace posology::planner
