// Dice for random campaigns: the same throws on every machine.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace posology::planner {

/// xorshift64 from a seed. One roll in an argument list: compilers differ in the order of arguments.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2654435769U + 88172645463325252ULL) {}
  /// 0 to sides - 1.
  int roll(int sides) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<int>(state_ % static_cast<std::uint64_t>(sides));
  }
  bool one_in(int n) { return roll(n) == 0; }

 private:
  std::uint64_t state_;
};

/// How many random campaigns a long test plans: `usual`, which keeps the everyday test short, or what
/// POSOLOGY_CAMPAIGNS asks for.
inline std::uint64_t campaigns(std::uint64_t usual) {
  const char* set = std::getenv("POSOLOGY_CAMPAIGNS");
  const long long count = set == nullptr ? 0 : std::atoll(set);
  return count > 0 ? static_cast<std::uint64_t>(count) : usual;
}

}  // namespace posology::planner
