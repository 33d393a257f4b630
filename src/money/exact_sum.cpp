#include "money/exact_sum.h"

#include <algorithm>
#include <limits>

namespace posology {
namespace {

__extension__ using Wide = __int128;

constexpr Wide grain = 1'000'000'000'000'000'000;

Wide gcd(Wide a, Wide b) {
  while (b != 0) {
    const Wide r = a % b;
    a = b;
    b = r;
  }
  return a;
}

// num/den with 0 <= num < den, to the nearest lower multiple of 10^-18, without leaving 128 bits.
Wide in_grains(Wide num, Wide den) {
  // Halving both keeps the quotient to far more digits than are asked for.
  while (den > std::numeric_limits<Wide>::max() / 16) {
    den /= 2;
    num /= 2;
  }
  Wide result = 0;
  for (int digit = 0; digit < 18; ++digit) {
    num *= 10;
    result = result * 10 + num / den;
    num %= den;
  }
  return result;
}

}  // namespace

void ExactSum::add(Money amount, Ratio factor) {
  const Wide product = Wide{amount.minor} * factor.num;
  Wide quotient = product / factor.den;
  Wide rest = product % factor.den;
  if (rest < 0) {
    rest += factor.den;
    --quotient;
  }
  whole_ += quotient;
  add_fraction(rest, factor.den);
}

void ExactSum::add_fraction(Wide num, Wide den) {
  const Wide common = gcd(den_, den);
  Wide product = 0, left = 0, right = 0, sum = 0;
  const bool exact = !__builtin_mul_overflow(den_ / common, den, &product) &&
                     !__builtin_mul_overflow(num_, den / common, &left) &&
                     !__builtin_mul_overflow(num, den_ / common, &right) && !__builtin_add_overflow(left, right, &sum);
  if (exact) {
    num_ = sum;
    den_ = product;
  } else {
    num_ = in_grains(num_, den_) + in_grains(num, den);
    den_ = grain;
  }
  whole_ += num_ / den_;
  num_ %= den_;
  const Wide shorter = std::max<Wide>(gcd(num_, den_), 1);
  num_ /= shorter;
  den_ /= shorter;
}

ExactSum::Wide ExactSum::nearest() const {
  const bool above_half = num_ > den_ - num_, at_half = num_ == den_ - num_;
  return whole_ + (above_half || (at_half && whole_ >= 0) ? 1 : 0);
}

Money ExactSum::rounded() const {
  constexpr Wide top = std::numeric_limits<std::int64_t>::max();
  return {static_cast<std::int64_t>(std::clamp<Wide>(nearest(), -top, top))};
}

bool ExactSum::fits() const {
  constexpr Wide top = std::numeric_limits<std::int64_t>::max();
  return nearest() >= -top && nearest() <= top;
}

}  // namespace posology
