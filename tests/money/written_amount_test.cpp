// Amounts in mends: as a file takes them.
#include "money/written_amount.h"

#include "catch.h"

using namespace posology;

TEST_CASE("an amount in a mend has its code behind and no separator of thousands", "[money]") {
  CHECK(as_written({2622698}, currency("EUR")) == "26226.98 EUR");
  CHECK(as_written({5721400}, currency("USD")) == "57214.00 USD");
  CHECK(as_written({1234567}, currency("JPY")) == "1234567 JPY");
  CHECK(as_written({-5}, currency("USD")) == "-0.05 USD");
}
