// What paid placements cost on a platform: a thousand views, a click; low, usual and high, in US cents.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "knowledge/fact.h"

namespace posology {

struct PaidRange {
  std::int64_t low, usual, high;  ///< US cents, above 0
};

struct PaidRate {
  std::string_view platform;  ///< id in use today
  PaidRange thousand_views, click;
};

/// Sources differ by more than a factor of two, which is why there are ranges. Platforms without one are not known.
[[nodiscard]] std::span<const Fact<PaidRate>> paid_rates();
[[nodiscard]] const Fact<PaidRate>* find_paid_rate(std::string_view platform);

}  // namespace posology
