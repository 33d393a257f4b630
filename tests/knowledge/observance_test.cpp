#include "knowledge/observance.h"

#include <set>
#include <string>

#include "catch.h"
#include "knowledge/country.h"

using namespace posology;

namespace {

// "03-08 to 03-14", "02-04", or "-" where no date is known.
std::string dates(std::string_view id, int year) {
  const Observance* const observance = find_observance(id);
  REQUIRE(observance != nullptr);
  const Occurrence found = in_year(*observance, year);
  if (!found.dates) return "-";
  const std::string first = found.dates->first.iso().substr(5), last = found.dates->last.iso().substr(5);
  return first == last ? first : first + " to " + last;
}

}  // namespace

TEST_CASE("observances of one day", "[knowledge]") {
  CHECK(dates("world-kidney-day", 2021) == "03-11");
  CHECK(dates("world-copd-day", 2016) == "11-16");
  CHECK(dates("world-copd-day", 2021) == "11-17");
  CHECK(dates("wear-red-day", 2027) == "02-05");
  CHECK(dates("rare-disease-day", 2027) == "02-28");
  CHECK(dates("rare-disease-day", 2028) == "02-29");
  CHECK(dates("world-asthma-day", 2027) == "05-04");
  CHECK(dates("world-sight-day", 2026) == "10-08");
  // Every weekday that 20 March can be, against the days that were kept.
  CHECK(dates("world-sleep-day", 2020) == "03-13");
  CHECK(dates("world-sleep-day", 2021) == "03-19");
  CHECK(dates("world-sleep-day", 2022) == "03-18");
  CHECK(dates("world-sleep-day", 2023) == "03-17");
  CHECK(dates("world-sleep-day", 2024) == "03-15");
  CHECK(dates("world-sleep-day", 2025) == "03-14");
  CHECK(dates("world-sleep-day", 2026) == "03-13");
  CHECK(dates("world-sleep-day", 2044) == "-");
  CHECK(dates("world-patient-safety-day", 2018) == "-");
  CHECK(dates("world-patient-safety-day", 2019) == "09-17");
}

TEST_CASE("observances of a week fall where they were kept and will be", "[knowledge]") {
  const std::string_view safety = "patient-safety-awareness-week";
  CHECK(dates(safety, 2011) == "03-06 to 03-12");
  CHECK(dates(safety, 2012) == "03-04 to 03-10");
  CHECK(dates(safety, 2018) == "03-11 to 03-17");
  CHECK(dates(safety, 2020) == "03-08 to 03-14");
  CHECK(dates(safety, 2024) == "03-10 to 03-16");
  CHECK(dates(safety, 2025) == "03-09 to 03-15");
  CHECK(dates(safety, 2026) == "03-08 to 03-14");
  CHECK(dates(safety, 2027) == "03-14 to 03-20");
  struct Row {
    std::string_view id, in_2026, in_2027;
  };
  for (const Row& row : {Row{"engineers-week", "02-22 to 02-28", "02-21 to 02-27"},
                         {"immunization-week", "04-24 to 04-30", "04-24 to 04-30"},
                         {"laboratory-week", "04-19 to 04-25", "04-18 to 04-24"},
                         {"nurses-week", "05-06 to 05-12", "05-06 to 05-12"},
                         {"hospital-week", "05-10 to 05-16", "05-09 to 05-15"},
                         {"htm-week", "05-17 to 05-23", "05-16 to 05-22"},
                         {"surgical-technologists-week", "09-20 to 09-26", "09-19 to 09-25"},
                         {"sterile-processing-week", "10-11 to 10-17", "10-10 to 10-16"},
                         {"infection-prevention-week", "10-18 to 10-24", "10-17 to 10-23"},
                         {"healthcare-quality-week", "10-18 to 10-24", "10-17 to 10-23"},
                         {"respiratory-care-week", "10-25 to 10-31", "10-24 to 10-30"},
                         {"radiologic-technology-week", "11-08 to 11-14", "11-07 to 11-13"},
                         {"perioperative-nurses-week", "11-08 to 11-14", "11-14 to 11-20"},
                         {"amr-awareness-week", "11-18 to 11-24", "11-18 to 11-24"},
                         {"heart-month", "02-01 to 02-28", "02-01 to 02-28"}}) {
    INFO(row.id);
    CHECK(dates(row.id, 2026) == row.in_2026);
    CHECK(dates(row.id, 2027) == row.in_2027);
  }
  CHECK(dates("hospital-week", 2024) == "05-12 to 05-18");
  CHECK(dates("htm-week", 2014) == "05-18 to 05-24");
  CHECK(dates("sterile-processing-week", 2023) == "10-08 to 10-14");
  CHECK(dates("respiratory-care-week", 2022) == "10-23 to 10-29");
  CHECK(dates("radiologic-technology-week", 2015) == "11-08 to 11-14");
  CHECK(dates("perioperative-nurses-week", 2020) == "11-08 to 11-14");
  CHECK(dates("nursing-assistants-week", 2024) == "06-13 to 06-19");
  CHECK(dates("heart-month", 2028) == "02-01 to 02-29");
}

TEST_CASE("events have announced dates only", "[knowledge]") {
  const std::string_view rsna[] = {"12-01 to 12-05", "11-30 to 12-04", "11-29 to 12-03",
                                   "11-14 to 11-18", "11-26 to 11-30", "11-11 to 11-15",
                                   "12-01 to 12-05", "11-16 to 11-20", "11-28 to 12-02"};
  for (int year = 2024; year <= 2032; ++year) {
    INFO(year);
    CHECK(dates("rsna", year) == rsna[year - 2024]);
    CHECK(in_year(*find_observance("rsna"), year).dates->first.weekday() == Weekday::sun);
  }
  CHECK(dates("rsna", 2033) == "-");
  CHECK(dates("medica", 2022) == "11-14 to 11-17");
  CHECK(dates("medica", 2027) == "-");
  CHECK(dates("whx-dubai", 2026) == "02-09 to 02-12");
  CHECK(why_undated(*find_observance("himss"), 2027) == "not announced yet (as of 2026-11-22)");
  CHECK(why_undated(*find_observance("himss"), 2025) == "no date is kept for 2025");
  CHECK(why_undated(*find_observance("esc"), 2027) == "no dates are kept here; ask the organiser");
  CHECK(why_undated(*find_observance("world-patient-safety-day"), 2018) == "its rule is not known for 2018");
}

TEST_CASE("each observance has an id of its own, a place, a rule in words and a source", "[knowledge]") {
  std::set<std::string_view> ids;
  for (const Observance& o : observances()) {
    INFO(o.id);
    CHECK(ids.insert(o.id).second);
    CHECK_FALSE(o.when.empty());
    CHECK_FALSE(o.cited.source.empty());
    CHECK(o.cited.as_of.size() >= 4);
    CHECK((o.where.empty() || country_known(o.where)));
    for (const Announced& a : o.announced) {
      REQUIRE(Date::parse(a.first));
      REQUIRE(Date::parse(a.last));
      CHECK(*Date::parse(a.first) <= *Date::parse(a.last));
      CHECK_FALSE(a.cited.source.empty());
    }
  }
  CHECK(ids.size() == 79);
  CHECK(find_observance("new-year") == nullptr);
}

TEST_CASE("a range gives what touches it, in order, and then what has no date", "[knowledge]") {
  const auto found = observances_in({*Date::parse("2026-12-02"), *Date::parse("2026-12-31")});
  REQUIRE(found.size() > 2);
  CHECK(found[0].observance->id == "rsna");
  CHECK(found[1].observance->id == "health-coverage-day");
  CHECK_FALSE(found[2].dates);
  CHECK(found.back().year == 2026);
}
