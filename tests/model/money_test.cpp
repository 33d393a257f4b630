#include "model/money.h"
#include "catch.h"
#include "model/units.h"

using namespace posology;

TEST_CASE("money is rounded once, half up", "[model]") {
  CHECK(portion({100000}, Ratio{23, 1000}).minor == 2300);
  CHECK(portion({1}, Ratio{1, 2}).minor == 1);
  CHECK(portion({-1}, Ratio{1, 2}).minor == -1);
  CHECK(portion({100}, Ratio{1, 3}).minor == 33);
  CHECK(portion({200}, Ratio{1, 3}).minor == 67);
  CHECK(portion({7}, Ratio{1, 1}).minor == 7);
}

TEST_CASE("parts add up to the whole", "[model]") {
  const std::int64_t weights[] = {1, 1, 1, 0};
  const auto parts = split({100}, weights);
  CHECK(parts[0].minor == 34);
  CHECK(parts[1].minor == 33);
  CHECK(parts[2].minor == 33);
  CHECK(parts[3].minor == 0);
  std::int64_t sum = 0;
  const std::int64_t uneven[] = {7, 3, 11, 13};
  for (const Money m : split({-99999}, uneven)) sum += m.minor;
  CHECK(sum == -99999);
}

TEST_CASE("money is shown with its currency", "[model]") {
  CHECK(show({5721400}, currency("USD")) == "$57,214.00");
  CHECK(show({-5}, currency("USD")) == "-$0.05");
  CHECK(show({120000}, currency("EUR")) == "EUR 1,200.00");
  CHECK(show({1200}, currency("JPY")) == "JPY 1,200");
  CHECK(currency_known("PLN"));
  CHECK_FALSE(currency_known("XYZ"));
  CHECK_FALSE(currency_known("USD EUR"));
}

TEST_CASE("ratios stay exact", "[model]") {
  CHECK(Ratio::of(2, 6) == Ratio{1, 3});
  CHECK(Ratio{1, 3} + Ratio{1, 6} == Ratio{1, 2});
  CHECK(Ratio{66, 100} > Ratio{65, 100});
  CHECK(Ratio::of(1, 3).percent() == "33.33%");
  CHECK(Ratio::of(2, 3).percent() == "66.67%");
  CHECK(Ratio::of(1, 2).percent() == "50%");
  CHECK(Ratio::of(125, 1000).percent() == "12.5%");
}

TEST_CASE("units read like the file writes them", "[model]") {
  CHECK(Effort{90}.text() == "1.5 h");
  CHECK(Effort{30}.text() == "30 min");
  CHECK(Effort{100}.text() == "1 h 40 min");
  CHECK(Rate{Ratio::of(1, 2), Period::week}.text() == "0.5/week");
  CHECK(Duration{10, DurationUnit::business_days}.text() == "10 business days");
  CHECK(Duration{1, DurationUnit::weeks}.text() == "1 week");
}
