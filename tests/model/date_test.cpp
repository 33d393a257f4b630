#include "model/date.h"
#include "catch.h"

using namespace posology;

TEST_CASE("a date knows its day of the week and what follows it", "[model]") {
  const Date d = *Date::parse("2027-01-12");
  CHECK(d.weekday() == Weekday::tue);
  CHECK((d + 20).iso() == "2027-02-01");
  CHECK((d - 12).iso() == "2026-12-31");
  CHECK(Date::parse("1970-01-01")->days() == 0);
}

TEST_CASE("days that do not exist are no dates", "[model]") {
  for (const char* text :
       {"2027-02-29", "2027-13-01", "2027-00-10", "2027-1-12", "2027-01-32", "2100-02-29", "x", "", "2027/01/12"}) {
    INFO(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK(Date::parse("2028-02-29"));
  CHECK(Date::parse("2000-02-29"));
}

TEST_CASE("every day of 1990 to 2100 survives the way to text and back", "[model]") {
  const Date last = *Date::parse("2100-12-31");
  int weekday = static_cast<int>(Date::parse("1990-01-01")->weekday());
  for (Date d = *Date::parse("1990-01-01"); d <= last; ++d) {
    if (Date::parse(d.iso()) != d || static_cast<int>(d.weekday()) != weekday) FAIL(d.iso());
    weekday = (weekday + 1) % 7;
  }
}

TEST_CASE("ISO weeks belong to the year of their Thursday", "[model]") {
  CHECK(IsoWeek::of(*Date::parse("2027-01-01")).iso() == "2026-W53");
  CHECK(IsoWeek::of(*Date::parse("2027-01-04")).iso() == "2027-W01");
  CHECK(IsoWeek::of(*Date::parse("2024-12-30")).iso() == "2025-W01");
  CHECK(IsoWeek{2026, 53}.monday().iso() == "2026-12-28");
  CHECK(week_first(*Date::parse("2027-01-13"), Weekday::sun).iso() == "2027-01-10");
}

TEST_CASE("months have their own lengths", "[model]") {
  CHECK(Month{2028, 2}.last().iso() == "2028-02-29");
  CHECK(Month{2027, 12}.next().iso() == "2028-01");
  CHECK(Month::parse("2027-01")->first().iso() == "2027-01-01");
  CHECK_FALSE(Month::parse("2027-13"));
}

TEST_CASE("times of day are read in 24 hours", "[model]") {
  CHECK(TimeOfDay::parse("9:30")->text() == "09:30");
  CHECK(TimeOfDay::parse("19:30")->minutes == 1170);
  for (const char* text : {"24:00", "9:60", "9", "9:3", "09:300", "a:bc", ""}) CHECK_FALSE(TimeOfDay::parse(text));
}
