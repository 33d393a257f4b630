#include "model/week_number.h"

#include "catch.h"

using namespace posology;

namespace {
std::string number(const char* day, Weekday start, WeekNumbering numbering) {
  return week_number(*Date::parse(day), start, numbering).text();
}
}  // namespace

// 1 January 2027 is a Friday: ISO counts its week to 2026, the United States to 2027.
TEST_CASE("the week of 1 January is the first of the year in the United States", "[model]") {
  CHECK(number("2027-01-01", Weekday::sun, WeekNumbering::us) == "2027-W01");
  CHECK(number("2026-12-27", Weekday::sun, WeekNumbering::us) == "2027-W01");
  CHECK(number("2026-12-26", Weekday::sun, WeekNumbering::us) == "2026-W52");
  CHECK(number("2027-01-02", Weekday::sun, WeekNumbering::us) == "2027-W01");
  CHECK(number("2027-01-03", Weekday::sun, WeekNumbering::us) == "2027-W02");
  CHECK(number("2027-01-01", Weekday::mon, WeekNumbering::iso) == "2026-W53");
  CHECK(number("2027-01-04", Weekday::mon, WeekNumbering::iso) == "2027-W01");
}

TEST_CASE("a week from Sunday has the ISO number of its Monday", "[model]") {
  CHECK(number("2027-01-03", Weekday::sun, WeekNumbering::iso) == "2027-W01");
  CHECK(number("2027-01-09", Weekday::sun, WeekNumbering::iso) == "2027-W01");
  CHECK(number("2027-01-10", Weekday::sun, WeekNumbering::iso) == "2027-W02");
}

TEST_CASE("US weeks from Monday too begin with the one of 1 January", "[model]") {
  CHECK(number("2026-12-28", Weekday::mon, WeekNumbering::us) == "2027-W01");
  CHECK(number("2027-01-04", Weekday::mon, WeekNumbering::us) == "2027-W02");
}

TEST_CASE("a year of 54 weeks' parts", "[model]") {
  // 2028 begins on a Saturday and is a leap year: its last day lies in the week of 1 January 2029.
  CHECK(number("2028-01-01", Weekday::sun, WeekNumbering::us) == "2028-W01");
  CHECK(number("2028-12-30", Weekday::sun, WeekNumbering::us) == "2028-W53");
  CHECK(number("2028-12-31", Weekday::sun, WeekNumbering::us) == "2029-W01");
}
