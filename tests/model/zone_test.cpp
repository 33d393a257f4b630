#include "model/zone.h"
#include "catch.h"

using namespace posology;

namespace {

LocalTime at(const char* date, int hour, int minute) { return {*Date::parse(date), TimeOfDay{hour * 60 + minute}}; }

}  // namespace

TEST_CASE("a wall-clock time has an offset and zone letters", "[model]") {
  const ZonedTime winter = resolve(at("2027-01-12", 9, 30), "America/New_York");
  CHECK(winter.offset_minutes == -300);
  CHECK(winter.abbreviation == "EST");
  CHECK(winter.utc_minutes == at("2027-01-12", 14, 30).wall_minutes());
  CHECK(resolve(at("2027-07-12", 9, 30), "Europe/Berlin").offset_minutes == 120);
}

TEST_CASE("a time that the spring change skips says its neighbours", "[model]") {
  const ZonedTime gap = resolve(at("2027-03-28", 2, 30), "Europe/Berlin");
  REQUIRE(gap.status == ZonedTime::Status::skipped);
  CHECK(gap.before->text() == "2027-03-28 01:59");
  CHECK(gap.after->text() == "2027-03-28 03:00");
}

TEST_CASE("a time that the autumn change doubles is the first of the two", "[model]") {
  const ZonedTime twice = resolve(at("2026-10-25", 2, 30), "Europe/Berlin");
  CHECK(twice.status == ZonedTime::Status::doubled);
  CHECK(twice.utc_minutes == at("2026-10-25", 0, 30).wall_minutes());
}

TEST_CASE("clock changes of a campaign are found", "[model]") {
  const DateRange spring{*Date::parse("2027-01-11"), *Date::parse("2027-04-02")};
  const auto berlin = clock_changes("Europe/Berlin", spring);
  REQUIRE(berlin.size() == 1);
  CHECK(berlin[0].iso() == "2027-03-28");
  CHECK(clock_changes("UTC", spring).empty());
  CHECK(clock_changes("Asia/Tokyo", spring).empty());
}

TEST_CASE("unknown zones are known to be unknown", "[model]") {
  CHECK(zone_known("Europe/Berlin"));
  CHECK_FALSE(zone_known("Europe/Atlantis"));
  CHECK(zone_names().size() > 300);
}
