// The split of an amount in two parts, as split() makes it, without memory of its own: it is asked for every post.
#pragma once

#include <cstdint>
#include <utility>

#include "model/money.h"

namespace posology {

/// Weights >= 0, not both 0; the parts add up to the whole exactly (largest remainder; ties to the first).
[[nodiscard]] inline std::pair<Money, Money> split_in_two(Money whole, std::int64_t first, std::int64_t second) {
  __extension__ using Wide = __int128;
  const Wide sum = Wide{first} + second;
  const bool negative = whole.minor < 0;
  const Wide size = negative ? -Wide{whole.minor} : Wide{whole.minor};
  Wide part = size * first / sum;
  const Wide other = size * second / sum;
  if (part + other < size && size * first % sum >= size * second % sum) ++part;
  const auto amount = static_cast<std::int64_t>(negative ? -part : part);
  return {Money{amount}, Money{whole.minor - amount}};
}

}  // namespace posology
