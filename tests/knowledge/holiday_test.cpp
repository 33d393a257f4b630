#include "knowledge/holiday.h"

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "catch.h"
#include "source_folder.h"

using namespace posology;

namespace {

// "01-01 01-02* ...": month and day, a star for an observed day.
std::string year_of(std::string_view country, int year) {
  std::string text;
  for (const Holiday& h : holidays_of(country, {*Date::from_ymd(year, 1, 1), *Date::from_ymd(year, 12, 31)})) {
    text += h.date.iso().substr(5) + (h.observed ? "* " : " ");
  }
  return text;
}

}  // namespace

TEST_CASE("Easter Sunday", "[knowledge]") {
  for (const char* day : {"1991-03-31", "2000-04-23", "2008-03-23", "2013-03-31", "2014-04-20", "2015-04-05",
                          "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"}) {
    CHECK(easter(Date::parse(day)->year()).iso() == day);
  }
}

TEST_CASE("US federal holidays with their observed days", "[knowledge]") {
  CHECK(year_of("US", 2013) == "01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25 ");
  CHECK(year_of("US", 2014) == "01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25 ");
  CHECK(year_of("US", 2015) == "01-01 01-19 02-16 05-25 07-03* 07-04 09-07 10-12 11-11 11-26 12-25 ");
  CHECK(year_of("US", 2026) == "01-01 01-19 02-16 05-25 06-19 07-03* 07-04 09-07 10-12 11-11 11-26 12-25 ");
  CHECK(year_of("US", 2027) ==
        "01-01 01-18 02-15 05-31 06-18* 06-19 07-04 07-05* 09-06 10-11 11-11 11-25 12-24* 12-25 12-31* ");
  CHECK(year_of("US", 2028) == "01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10* 11-11 11-23 12-25 ");
}

TEST_CASE("US holidays change with the law", "[knowledge]") {
  CHECK(year_of("US", 2020).find("06-19") == std::string::npos);
  CHECK(year_of("US", 2021).find("06-18* 06-19 ") != std::string::npos);
  CHECK(year_of("US", 1985).find("01-21") == std::string::npos);
  CHECK(year_of("US", 1986).find("01-20") != std::string::npos);
}

TEST_CASE("German holidays of all Länder", "[knowledge]") {
  CHECK(year_of("DE", 2013) == "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26 ");
  CHECK(year_of("DE", 2014) == "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26 ");
  CHECK(year_of("DE", 2015) == "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26 ");
  CHECK(year_of("DE", 2026) == "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26 ");
  CHECK(year_of("DE", 2027) == "01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26 ");
  CHECK(year_of("DE", 2028) == "01-01 04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26 ");
  CHECK(year_of("DE", 2017).find("10-31") != std::string::npos);
  CHECK(year_of("DE", 2016).find("10-31") == std::string::npos);
  CHECK(year_of("DE", 2018).find("10-31") == std::string::npos);
}

TEST_CASE("Polish days off work", "[knowledge]") {
  CHECK(year_of("PL", 2013) == "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26 ");
  CHECK(year_of("PL", 2014) == "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-25 12-26 ");
  CHECK(year_of("PL", 2026) == "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26 ");
  CHECK(year_of("PL", 2027) == "01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26 ");
  CHECK(year_of("PL", 2010).find("01-06") == std::string::npos);
  CHECK(year_of("PL", 2011).find("01-06") != std::string::npos);
  CHECK(year_of("PL", 2024).find("12-24") == std::string::npos);
  CHECK(year_of("PL", 2025).find("12-24") != std::string::npos);
  CHECK(year_of("PL", 2018).find("11-11 11-12 ") != std::string::npos);
  CHECK(year_of("PL", 2019).find("11-12") == std::string::npos);
}

TEST_CASE("Italian national holidays", "[knowledge]") {
  CHECK(year_of("IT", 2013) == "01-01 01-06 03-31 04-01 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26 ");
  CHECK(year_of("IT", 2015) == "01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26 ");
  CHECK(year_of("IT", 2025).find("10-04") == std::string::npos);
  CHECK(year_of("IT", 2026) == "01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26 ");
  CHECK(year_of("IT", 2028) == "01-01 01-06 04-16 04-17 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26 ");
  CHECK(year_of("IT", 2011).find("03-17") != std::string::npos);
}

TEST_CASE("holidays are those of the published lists", "[knowledge]") {
  std::ifstream lists(in_project("tests/knowledge/holidays.txt"));
  std::set<std::string> seen;
  for (std::string line; std::getline(lists, line);) {
    if (line.starts_with("#")) continue;
    std::istringstream words(line);
    std::string code, days;
    int year = 0;
    words >> code >> year;
    for (std::string day; words >> day;) days += day + " ";
    INFO(code << " " << year);
    CHECK(year_of(code, year) == days);
    seen.insert(code);
  }
  for (const HolidayCountry& country : holiday_countries()) {
    INFO(country.code);
    CHECK((seen.count(std::string(country.code)) == 1 || country.code == "GB"));
    for (const HolidayRegion& region : country.regions) {
      const std::string code = std::string(country.code) + "-" + std::string(region.code);
      CHECK((seen.count(code) == 1 || code == "GB-WLS"));
    }
  }
}

TEST_CASE("regions are known by country and part", "[knowledge]") {
  REQUIRE(find_holiday_country("DE-BY") != nullptr);
  CHECK(find_holiday_country("DE-BY")->code == "DE");
  for (const char* code : {"DE-XX", "DE-", "FR-IDF", "-", "", "-BY", "DE-B", "DE-BY-M", "de-by"}) {
    INFO(code);
    CHECK(find_holiday_country(code) == nullptr);
    CHECK(year_of(code, 2026).empty());
  }
  CHECK(year_of("GB", 2026) == year_of("GB-ENG", 2026));
  CHECK(year_of("GB-WLS", 2026) == year_of("GB-ENG", 2026));
  CHECK(year_of("GB-SCT", 2026) != year_of("GB-ENG", 2026));
}

TEST_CASE("no holidays are claimed without evidence", "[knowledge]") {
  CHECK(year_of("DE", 1994).empty());
  CHECK(year_of("IT", 2000).empty());
  CHECK(year_of("PL", 1990).empty());
  CHECK(year_of("XX", 2026).empty());
  CHECK(find_holiday_country("XX") == nullptr);
  for (const HolidayCountry& country : holiday_countries()) {
    CHECK_FALSE(country.cited.source.empty());
    CHECK_FALSE(year_of(country.code, country.since).empty());
    CHECK(find_holiday_country(country.code) == &country);
  }
}

TEST_CASE("a range gives its own days only, in order", "[knowledge]") {
  const auto days = holidays_of("US", {*Date::parse("2027-12-31"), *Date::parse("2028-01-01")});
  REQUIRE(days.size() == 2);
  CHECK(days[0].observed);
  CHECK(days[0].name == "New Year's Day");
  CHECK(days[1].date.iso() == "2028-01-01");
  CHECK(holidays_of("US", {*Date::parse("2027-03-01"), *Date::parse("2027-02-01")}).empty());
}
