#include "money/tax_returns.h"
#include "catch.h"
#include "money/device_tax.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

std::vector<TaxReturn> returns_of(std::vector<Sale> list) {
  return tax_returns(device_tax(campaign(std::move(list))).quarters);
}

std::vector<std::string> due_days(const TaxReturn& made) {
  std::vector<std::string> days;
  for (const TaxDeposit& deposit : made.deposits) days.push_back(deposit.due.iso());
  return days;
}

using Days = std::vector<std::string>;

}  // namespace

TEST_CASE("the first deposit of the tax was due on 2013-01-29, the first return on 2013-04-30", "[money]") {
  const auto returns = returns_of({sale("2013-01-01", "2013-03-31", dollars(3000000))});
  REQUIRE(returns.size() == 1);
  CHECK(returns[0].due.iso() == "2013-04-30");
  // 1 March stands for the first half of February; 14 April was a Sunday.
  CHECK(due_days(returns[0]) ==
        Days{"2013-01-29", "2013-02-14", "2013-03-01", "2013-03-14", "2013-03-29", "2013-04-12"});
}

TEST_CASE("a deposit that falls on a weekend goes to the working day before, a return to the one after", "[money]") {
  CHECK(working_day_at_or_before(day("2017-01-14")) == day("2017-01-13"));
  CHECK(working_day_at_or_before(day("2017-01-29")) == day("2017-01-27"));
  CHECK(working_day_at_or_before(day("2013-10-14")) == day("2013-10-11"));  // Columbus Day, a Monday
  CHECK(working_day_at_or_after(day("2015-01-31")) == day("2015-02-02"));
  CHECK(working_day_at_or_after(day("2014-04-30")) == day("2014-04-30"));
}

TEST_CASE("up to 2,500 dollars a quarter nothing is deposited", "[money]") {
  const auto at_limit = returns_of({sale("2014-02-03", cents(10869565))});
  REQUIRE(at_limit.size() == 1);
  CHECK(at_limit[0].quarter.tax == dollars(2500));
  CHECK(at_limit[0].deposits.empty());
  CHECK(at_limit[0].with_return == dollars(2500));
  CHECK(returns_of({sale("2014-02-03", dollars(108700))})[0].deposits.size() == 6);
}

TEST_CASE("the first two quarters of the tax have no look-back quarter", "[money]") {
  std::vector<Sale> list;
  for (const char* on : {"2012-08-01", "2012-11-01", "2013-02-01", "2013-05-01", "2013-08-01"}) {
    list.push_back(sale(on, dollars(1000000)));
  }
  const auto returns = returns_of(list);
  REQUIRE(returns.size() == 3);
  CHECK_FALSE(returns[0].look_back);
  CHECK_FALSE(returns[1].look_back);
  CHECK(returns[2].look_back == dollars(23000));
}

TEST_CASE("one method holds for a whole quarter, the cheaper one", "[money]") {
  const auto grown = returns_of(
      {sale("2014-01-01", "2014-03-31", dollars(1000000)), sale("2014-07-01", "2014-09-30", dollars(4000000))});
  REQUIRE(grown.size() == 2);
  Money paid;
  for (const TaxDeposit& deposit : grown[1].deposits) {
    CHECK(deposit.least == *deposit.by_look_back);
    paid += deposit.least;
  }
  CHECK(paid + grown[1].with_return == grown[1].quarter.tax);
  const auto shrunk = returns_of(
      {sale("2014-01-01", "2014-03-31", dollars(4000000)), sale("2014-07-01", "2014-09-30", dollars(1000000))});
  for (const TaxDeposit& deposit : shrunk[1].deposits) CHECK(deposit.least == deposit.by_liability);
}

TEST_CASE("months, half months and the parts of September add up to the quarter", "[money]") {
  // A walk through amounts up to 10^12 minor units that no round number helps.
  std::uint64_t state = 20130129;
  for (int i = 0; i < 500; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    const auto amount = static_cast<std::int64_t>((state >> 20U) % 1'000'000'000'000U);
    for (const auto& made : returns_of({sale("2014-06-15", "2014-09-20", cents(amount))})) {
      Money months, parts;
      for (const Money m : made.quarter.by_month) months += m;
      CHECK(months == made.quarter.tax);
      for (const TaxDeposit& deposit : made.deposits) parts += deposit.liability;
      CHECK((made.deposits.empty() || parts == made.quarter.tax));
    }
  }
}

TEST_CASE("a rate that is no law has no returns, nor has another currency", "[money]") {
  Campaign c = campaign(sale("2014-02-01", dollars(1000000)));
  CHECK(returns_due(c, device_tax(c)).size() == 1);
  c.budget->currency = currency("EUR");
  CHECK(returns_due(c, device_tax(c)).empty());
  c.budget->currency = currency("USD");
  c.budget->device_tax->law = at(TaxLawChoice::what_if);
  c.budget->device_tax->rate = at(Ratio::of(38, 1000));
  CHECK(device_tax(c).total == dollars(38000));
  CHECK(returns_due(c, device_tax(c)).empty());
}

TEST_CASE("a quarter without tax needs no return", "[money]") {
  CHECK(returns_of({sale("2016-02-01", dollars(1000000))}).empty());
  CHECK(returns_of({}).empty());
}
