// Ratios: exact rational numbers, for shares, rates and tax; rounded once, where they are shown.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace posology {

/// num/den in lowest terms, den > 0. Results that leave 64 bits saturate and are caught by an assert in checked builds.
struct Ratio {
  std::int64_t num = 0;
  std::int64_t den = 1;

  static Ratio of(std::int64_t num, std::int64_t den);
  [[nodiscard]] bool zero() const { return num == 0; }
  /// num/den times `amount`, rounded half up (away from zero for negatives).
  [[nodiscard]] std::int64_t times(std::int64_t amount) const;
  /// As a percentage with at most two decimals: "66%", "33.33%".
  [[nodiscard]] std::string percent() const;

  friend Ratio operator+(Ratio a, Ratio b);
  friend Ratio operator-(Ratio a, Ratio b);
  friend Ratio operator*(Ratio a, Ratio b);
  friend Ratio operator/(Ratio a, Ratio b);  ///< b must not be zero
  friend std::strong_ordering operator<=>(Ratio a, Ratio b);
  friend bool operator==(Ratio a, Ratio b) = default;
};

/// A part of a whole: 66% is 66/100.
using Share = Ratio;

}  // namespace posology
