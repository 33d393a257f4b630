#include "knowledge/open_payments.h"

#include "catch.h"

using namespace posology;

TEST_CASE("thresholds follow each other by year and never fall", "[knowledge]") {
  const auto table = payment_thresholds();
  CHECK(table.front().year == 2013);
  for (std::size_t i = 1; i < table.size(); ++i) {
    INFO(table[i].year);
    CHECK(table[i].year == table[i - 1].year + 1);
    CHECK(table[i].single > table[i - 1].single);
    CHECK(table[i].yearly > table[i - 1].yearly);
    CHECK(!table[i].cited.source.empty());
  }
}

TEST_CASE("thresholds that were seen in print", "[knowledge]") {
  CHECK(payment_threshold(2019)->threshold.single == 1079);
  CHECK(payment_threshold(2019)->threshold.yearly == 10791);
  CHECK(payment_threshold(2025)->threshold.single == 1346);
  CHECK(payment_threshold(2025)->threshold.yearly == 13454);
  CHECK(payment_threshold(2026)->threshold.single == 1382);
  CHECK(payment_threshold(2026)->threshold.yearly == 13813);
}

TEST_CASE("a year without a threshold takes the latest and says so", "[knowledge]") {
  CHECK_FALSE(payment_threshold(2012));
  CHECK_FALSE(payment_threshold(2026)->of_another_year);
  CHECK(payment_threshold(2030)->of_another_year);
  CHECK(payment_threshold(2030)->threshold.year == 2026);
}
