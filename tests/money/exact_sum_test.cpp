#include "money/exact_sum.h"
#include "catch.h"

using namespace posology;

namespace {

Money sum_of(std::initializer_list<std::pair<std::int64_t, Ratio>> parts) {
  ExactSum sum;
  for (const auto& [amount, factor] : parts) sum.add({amount}, factor);
  return sum.rounded();
}

}  // namespace

TEST_CASE("fractions are added before they are rounded", "[money]") {
  CHECK(sum_of({{1, {1, 3}}, {1, {1, 6}}}).minor == 1);
  CHECK(sum_of({{1, {1, 3}}, {1, {1, 7}}}).minor == 0);
  CHECK(sum_of({{-1, {1, 2}}}).minor == -1);
  CHECK(sum_of({{-1, {1, 3}}}).minor == 0);
  CHECK(sum_of({{-3, {1, 2}}, {1, {1, 1000}}}).minor == -1);
  CHECK(sum_of({{100, {-1, 8}}, {1, {1, 2}}}).minor == -12);
  CHECK(sum_of({}).minor == 0);
}

TEST_CASE("sums beyond 128 bits of denominator keep eighteen digits", "[money]") {
  ExactSum sum;
  // Four primes near 2^60: their product does not fit.
  for (const std::int64_t prime :
       {1152921504606846883, 1152921504606846869, 1152921504606846803, 1152921504606846797}) {
    sum.add({1'000'000}, {prime / 4, prime});
  }
  CHECK(sum.rounded().minor == 1'000'000);
}

TEST_CASE("the largest amounts do not overflow", "[money]") {
  constexpr std::int64_t top = 9'223'372'036'854'775'807;
  CHECK(sum_of({{top, {1, 1}}, {top, {1, 1}}}).minor == top);
  CHECK(sum_of({{-top, {1, 1}}, {-top, {1, 1}}}).minor == -top);
}
