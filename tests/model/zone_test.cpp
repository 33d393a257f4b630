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

TEST_CASE("a time that the spring change skips says the two times that are as far from the change", "[model]") {
  const ZonedTime gap = resolve(at("2027-03-28", 2, 30), "Europe/Berlin");
  REQUIRE(gap.status == ZonedTime::Status::skipped);
  CHECK(gap.before->text() == "2027-03-28 01:30");
  CHECK(gap.after->text() == "2027-03-28 03:30");
  // Half an hour on Lord Howe, at midnight in Cairo.
  const ZonedTime half = resolve(at("2027-10-03", 2, 15), "Australia/Lord_Howe");
  REQUIRE(half.status == ZonedTime::Status::skipped);
  CHECK(half.before->text() == "2027-10-03 01:45");
  CHECK(half.after->text() == "2027-10-03 02:45");
  const ZonedTime midnight = resolve(at("2027-04-30", 0, 30), "Africa/Cairo");
  REQUIRE(midnight.status == ZonedTime::Status::skipped);
  CHECK(midnight.before->text() == "2027-04-29 23:30");
  CHECK(midnight.after->text() == "2027-04-30 01:30");
}

TEST_CASE("a moment has a wall-clock time in every zone", "[model]") {
  const std::int64_t moment = at("2027-03-13", 23, 0).wall_minutes();
  CHECK(wall_time(moment, "America/New_York").text() == "2027-03-13 18:00");
  CHECK(wall_time(moment, "Asia/Tokyo").text() == "2027-03-14 08:00");
  CHECK(wall_time(moment, "Asia/Kathmandu").text() == "2027-03-14 04:45");
  CHECK(zone_letters(moment, "America/New_York") == "EST");
  CHECK(zone_letters(moment + 24 * 60, "America/New_York") == "EDT");
  CHECK(offset_text(120) == "UTC+02:00");
  CHECK(offset_text(-570) == "UTC-09:30");
  for (const char* zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
    for (int hour = 0; hour < 24 * 365; hour += 7) {
      const LocalTime wall = wall_time(moment + hour * 60, zone);
      CHECK(resolve(wall, zone).status != ZonedTime::Status::skipped);
    }
  }
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
