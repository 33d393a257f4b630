#include "measure/table_dates.h"

#include "catch.h"
#include "measured_campaign.h"

using namespace posology;
using namespace posology::measure;

namespace {

std::string read(std::string_view text, std::string_view pattern) {
  const auto time = parse_written(text, pattern);
  if (!time) return "none";
  std::string all = time->date.iso();
  if (time->time) all += " " + time->time->text();
  if (time->offset_minutes) all += " " + std::to_string(*time->offset_minutes);
  return all;
}

std::vector<DateCell> cells(const std::vector<std::string>& texts) {
  std::vector<DateCell> made;
  for (const std::string& text : texts) made.push_back({text, Place{0, static_cast<std::uint32_t>(made.size()), 99}});
  return made;
}

std::string problem(const std::vector<std::string>& texts, const std::vector<std::string>& allowed) {
  const TableDates dates = dates_of(cells(texts), allowed, "America/New_York");
  return dates.problem ? dates.problem->rule + ": " + dates.problem->message : "by " + dates.pattern;
}

}  // namespace

TEST_CASE("a date is read along its pattern, all of it", "[measure]") {
  CHECK(read("2027-01-12", "YYYY-MM-DD") == "2027-01-12");
  CHECK(read("1/2/2027", "MM/DD/YYYY") == "2027-01-02");
  CHECK(read("01/12/2027 09:30", "MM/DD/YYYY HH:mm") == "2027-01-12 09:30");
  CHECK(read("20270112", "YYYYMMDD") == "2027-01-12");
  CHECK(read("2027112", "YYYYMMDD") == "none");
  CHECK(read("Tue, Jan 12, 2027", "DDD, MMM D, YYYY") == "2027-01-12");
  CHECK(read("Mon, Jan 12, 2027", "DDD, MMM D, YYYY") == "none");  // it was a Tuesday
  CHECK(read("jan 2, 2027", "MMM D, YYYY") == "2027-01-02");
  CHECK(read("2027-01-12 17:00 +0000", "YYYY-MM-DD HH:mm Z") == "2027-01-12 17:00 0");
  CHECK(read("2027-01-12 12:00 -05:30", "YYYY-MM-DD HH:mm Z") == "2027-01-12 12:00 -330");
  CHECK(read("2027-01-12 12:00 Z", "YYYY-MM-DD HH:mm Z") == "2027-01-12 12:00 0");
  CHECK(read("2027-02-29", "YYYY-MM-DD") == "none");
  CHECK(read("13/01/2027", "MM/DD/YYYY") == "none");
  CHECK(read("2027-01-12x", "YYYY-MM-DD") == "none");
  CHECK(read("2027-01", "YYYY-MM-DD") == "none");
  CHECK(read("", "YYYY-MM-DD") == "none");
  CHECK(read("2027-01-12 24:00", "YYYY-MM-DD HH:mm") == "none");
}

TEST_CASE("every known pattern writes and reads a year, a month and a day", "[measure]") {
  for (const std::string_view pattern : known_patterns()) {
    INFO(pattern);
    CHECK(pattern.find("YYYY") != std::string_view::npos);
    CHECK_FALSE(parse_written("soon", pattern));
  }
  CHECK(plain_date("20270131") == day("2027-01-31"));
  CHECK(plain_date("2027-01-31") == day("2027-01-31"));
  CHECK_FALSE(plain_date("01/12/2027"));  // which is the month?
}

TEST_CASE("a table keeps to one pattern, or is not read", "[measure]") {
  CHECK(problem({"01/12/2027", "01/20/2027"}, {"MM/DD/YYYY"}) == "by MM/DD/YYYY");
  CHECK(problem({"01/12/2027", "20/01/2027"}, {"MM/DD/YYYY"}) ==
        "DAT016: '20/01/2027' is written as DD/MM/YYYY, other dates of this table as MM/DD/YYYY: no row is read");
  CHECK(problem({"12.01.2027"}, {"MM/DD/YYYY"}) ==
        "DAT016: '12.01.2027' is written as DD.MM.YYYY, and this table is to write MM/DD/YYYY: no row is read");
  CHECK(problem({"01/12/2027", "01/02/2027"}, {"MM/DD/YYYY", "DD/MM/YYYY"}) ==
        "DAT016: '01/12/2027' and all other dates can be read as MM/DD/YYYY and as DD/MM/YYYY");
  CHECK(problem({"01/12/2027", "01/20/2027"}, {"DD/MM/YYYY", "MM/DD/YYYY"}) == "by MM/DD/YYYY");
  // Both mean the same day.
  CHECK(problem({"02/02/2027"}, {"MM/DD/YYYY", "DD/MM/YYYY"}) == "by MM/DD/YYYY");
  // What is no date at all is its row's own fault.
  CHECK(problem({"01/12/2027", "soon"}, {"MM/DD/YYYY"}) == "by MM/DD/YYYY");
  CHECK(problem({}, {"MM/DD/YYYY"}) == "by MM/DD/YYYY");
  CHECK(problem({"01/12/2027"}, {}) == "by ");
}

TEST_CASE("times of two zones are not read, a zone's summer and winter are one", "[measure]") {
  const std::vector<std::string> pattern{"YYYY-MM-DD HH:mm Z"};
  CHECK(problem({"2027-01-11 12:00 -0500", "2027-01-12 17:00 +0000"}, pattern) ==
        "DAT017: this time is UTC+00:00, others of this table are UTC-05:00: no row is read");
  CHECK(problem({"2027-01-11 12:00 -0500", "2027-06-11 12:00 -0400"}, pattern) == "by YYYY-MM-DD HH:mm Z");
  CHECK(problem({"2027-01-11 12:00 +0000", "2027-06-11 12:00 +0000"}, pattern) == "by YYYY-MM-DD HH:mm Z");
}
