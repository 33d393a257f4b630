// Advertising of devices to lay people: rows that can be found, dates that decide, sources that are named.
#include "knowledge/lay_advertising.h"
#include "catch.h"
#include "knowledge/country.h"

using namespace posology;

namespace {

template <class Rows>
void check_rows(const Rows& rows) {
  CHECK_FALSE(rows.empty());
  for (const auto& row : rows) {
    INFO(row.country);
    CHECK(country_known(row.country));
    CHECK_FALSE(row.cited.source.empty());
    CHECK_FALSE(row.cited.as_of.empty());
    CHECK((row.since.empty() || Date::parse(row.since).has_value()));
  }
}

}  // namespace

TEST_CASE("every row of a country has a source, and a day that exists", "[knowledge]") {
  check_rows(lay_bans());
  check_rows(recommender_bans());
  check_rows(children_bans());
  check_rows(disease_bans());
  check_rows(lay_permissions());
  check_rows(mandatory_words());
}

TEST_CASE("a row holds from its day on, and always where no day is known", "[knowledge]") {
  CHECK_FALSE(holds_since("2023-01-01", *Date::parse("2022-12-31")));
  CHECK(holds_since("2023-01-01", *Date::parse("2023-01-01")));
  CHECK(holds_since("", *Date::parse("1990-01-01")));
}

TEST_CASE("the Union has 27 members, and the mark holds beside it", "[knowledge]") {
  int members = 0;
  for (const Country& country : countries()) members += in_european_union(country.code) ? 1 : 0;
  CHECK(members == 27);
  CHECK(in_european_union("AT"));
  CHECK(in_european_union("SK"));
  for (const char* code : {"GB", "NO", "IS", "LI"}) {
    CHECK_FALSE(in_european_union(code));
    CHECK(wants_ce_mark(code));
  }
  CHECK(wants_ce_mark("FR"));
  CHECK_FALSE(wants_ce_mark("US"));
  CHECK_FALSE(wants_ce_mark(""));
}
