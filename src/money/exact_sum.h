// A sum of fractions of minor units that stays exact and is rounded only when it is read.
#pragma once

#include <cstdint>

#include "model/money.h"
#include "model/ratio.h"

namespace posology {

/// Exact while the common denominator of what was added fits 127 bits, which holds for every sum of sales under one
/// rate; beyond that the fraction of a minor unit is kept to 10^-18.
class ExactSum {
 public:
  /// Adds amount * factor.
  void add(Money amount, Ratio factor);
  /// Half up, away from zero for negatives; saturates at the ends of Money, which fits() tells.
  [[nodiscard]] Money rounded() const;
  /// Whether the sum, rounded, is an amount that Money holds.
  [[nodiscard]] bool fits() const;

 private:
  __extension__ using Wide = __int128;
  Wide whole_ = 0;  ///< floor of the sum
  Wide num_ = 0;    ///< the rest: 0 <= num/den < 1
  Wide den_ = 1;
  void add_fraction(Wide num, Wide den);
  [[nodiscard]] Wide nearest() const;
};

}  // namespace posology
