#include "knowledge/tax_law.h"

#include "catch.h"

using namespace posology;

namespace {

Date on(const char* iso) { return *Date::parse(iso); }
constexpr Ratio full{23, 1000};

}  // namespace

TEST_CASE("the device tax was payable on sales of 2013 to 2015 only", "[knowledge]") {
  for (const char* day :
       {"2012-12-31", "2016-01-01", "2017-12-31", "2018-01-01", "2019-12-31", "2020-01-01", "2027-01-11"}) {
    INFO(day);
    CHECK(device_tax_on(on(day)).rate.zero());
    CHECK(device_tax_on(on(day)).sales.holds(on(day)));
  }
  for (const char* day : {"2013-01-01", "2014-06-30", "2015-12-31"}) CHECK(device_tax_on(on(day)).rate == full);
}

TEST_CASE("each change of the law is cited", "[knowledge]") {
  CHECK(device_tax_on(on("2014-01-01")).law == "Pub. L. 111-152, title I, s. 1405");
  CHECK(device_tax_on(on("2016-06-01")).law.starts_with("Pub. L. 114-113"));
  CHECK(device_tax_on(on("2018-06-01")).law.starts_with("Pub. L. 115-120"));
  CHECK(device_tax_on(on("2020-06-01")).law.starts_with("Pub. L. 116-94"));
  CHECK(device_tax_on(on("2020-06-01")).law.find("unconfirmed") != std::string_view::npos);
  CHECK(device_tax_on(on("2027-01-01")).note == "repealed for sales from 2020");
}

TEST_CASE("the periods follow each other without holes", "[knowledge]") {
  for (const char* known : {"2010-01-01", "2013-11-15", "2016-01-01", "2019-01-01", "2027-01-01"}) {
    const auto periods = device_tax_periods_as_of(on(known));
    CHECK(periods.front().sales.first == on("1990-01-01"));
    CHECK(periods.back().sales.last == on("2100-12-31"));
    for (std::size_t i = 1; i < periods.size(); ++i) CHECK(periods[i].sales.first == periods[i - 1].sales.last + 1);
  }
}

TEST_CASE("the law as it stood on a day does not know later acts", "[knowledge]") {
  CHECK(device_tax_as_of(on("2014-01-01"), on("2010-03-29")).rate.zero());
  CHECK(device_tax_as_of(on("2014-01-01"), on("2010-03-30")).rate == full);
  // In November 2013 the tax had no end.
  CHECK(device_tax_as_of(on("2027-01-01"), on("2013-11-15")).rate == full);
  CHECK(device_tax_as_of(on("2016-06-01"), on("2015-12-17")).rate == full);
  CHECK(device_tax_as_of(on("2016-06-01"), on("2015-12-18")).rate.zero());
  // Sales of January 2018 were taxed until the act of 22 January 2018 freed them from 1 January on.
  CHECK(device_tax_as_of(on("2018-01-10"), on("2018-01-21")).rate == full);
  CHECK(device_tax_as_of(on("2018-01-10"), on("2018-01-22")).rate.zero());
  CHECK(device_tax_as_of(on("2020-02-01"), on("2019-12-19")).rate == full);
  CHECK(device_tax_as_of(on("2020-02-01"), on("2019-12-20")).rate.zero());
}
