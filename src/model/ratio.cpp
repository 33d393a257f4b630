#include "model/ratio.h"

#include <fmt/format.h>

#include <cassert>
#include <limits>
#include <numeric>

namespace posology {
namespace {

__extension__ using Wide = __int128;

Wide gcd(Wide a, Wide b) {
  if (a < 0) a = -a;
  if (b < 0) b = -b;
  while (b != 0) {
    const Wide r = a % b;
    a = b;
    b = r;
  }
  return a;
}

std::int64_t narrow(Wide v) {
  constexpr Wide top = std::numeric_limits<std::int64_t>::max();
  assert(v <= top && v >= -top);
  return static_cast<std::int64_t>(v > top ? top : v < -top ? -top : v);
}

Ratio lowest(Wide num, Wide den) {
  if (den < 0) {
    num = -num;
    den = -den;
  }
  const Wide g = gcd(num, den);
  if (g > 1) {
    num /= g;
    den /= g;
  }
  return {narrow(num), narrow(den)};
}

}  // namespace

Ratio Ratio::of(std::int64_t num, std::int64_t den) {
  assert(den != 0);
  return lowest(num, den);
}

std::int64_t Ratio::times(std::int64_t amount) const {
  const Wide product = Wide{num} * amount;
  const Wide half = den / 2 + (den % 2 == 0 ? 0 : 1);
  const Wide magnitude = product < 0 ? -product : product;
  // Half up: a remainder of at least half of the denominator counts as one.
  const Wide whole = magnitude / den + (magnitude % den >= half && den > 1 ? 1 : 0);
  return narrow(product < 0 ? -whole : whole);
}

std::string Ratio::percent() const {
  const std::int64_t hundredths = Ratio{num, den}.times(10000);
  const std::int64_t magnitude = hundredths < 0 ? -hundredths : hundredths;
  std::string text = fmt::format("{}{}", hundredths < 0 ? "-" : "", magnitude / 100);
  const std::int64_t rest = magnitude % 100;
  if (rest % 10 != 0) {
    text += fmt::format(".{:02}", rest);
  } else if (rest != 0) {
    text += fmt::format(".{}", rest / 10);
  }
  return text + "%";
}

Ratio operator+(Ratio a, Ratio b) { return lowest(Wide{a.num} * b.den + Wide{b.num} * a.den, Wide{a.den} * b.den); }
Ratio operator-(Ratio a, Ratio b) { return lowest(Wide{a.num} * b.den - Wide{b.num} * a.den, Wide{a.den} * b.den); }
Ratio operator*(Ratio a, Ratio b) { return lowest(Wide{a.num} * b.num, Wide{a.den} * b.den); }

Ratio operator/(Ratio a, Ratio b) {
  assert(b.num != 0);
  return lowest(Wide{a.num} * b.den, Wide{a.den} * b.num);
}

std::strong_ordering operator<=>(Ratio a, Ratio b) {
  const Wide l = Wide{a.num} * b.den, r = Wide{b.num} * a.den;
  return l < r ? std::strong_ordering::less : l > r ? std::strong_ordering::greater : std::strong_ordering::equal;
}

}  // namespace posology
