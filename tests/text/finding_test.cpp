#include "text/finding.h"
#include "catch.h"

using namespace posology;

namespace {

Finding finding(Place place, std::string rule, std::string message) {
  Finding f;
  f.place = place;
  f.rule = std::move(rule);
  f.message = std::move(message);
  return f;
}

}  // namespace

TEST_CASE("levels have words, and words are levels", "[text]") {
  for (const Level level : {Level::off, Level::info, Level::warning, Level::error})
    CHECK(level_from(level_word(level)) == level);
  CHECK(level_word(Level::warning) == "warning");
  CHECK_FALSE(level_from("Error"));
  CHECK_FALSE(level_from(""));
}

TEST_CASE("findings stand in the order of file, place, rule and message, each once", "[text]") {
  Findings list = {
      finding({}, "A1", "nowhere"),  finding({1, 0, 1}, "A1", "second file"), finding({0, 9, 10}, "A1", "later"),
      finding({0, 2, 5}, "B1", "x"), finding({0, 2, 5}, "A1", "y"),           finding({0, 2, 5}, "A1", "x"),
      finding({0, 2, 5}, "A1", "y"), finding({0, 2, 4}, "C1", "narrower"),
  };
  sort_findings(list);
  std::string order;
  for (const Finding& f : list) order += f.rule + " " + f.message + "; ";
  CHECK(order == "C1 narrower; A1 x; A1 y; B1 x; A1 later; A1 second file; A1 nowhere; ");
}
