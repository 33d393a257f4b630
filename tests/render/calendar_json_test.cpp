// The calendar as JSON: days with something on them, posts in the order of the day, the same as the plan's.
#include "render/calendar_json.h"

#include <nlohmann/json.hpp>

#include "../report/small_plan.h"
#include "catch.h"
#include "render/plan_json.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;
using Json = nlohmann::ordered_json;

TEST_CASE("days without posts and notes are left out, the others stand in order", "[render]") {
  SmallPlan small;
  const Json calendar = Json::parse(calendar_json(small.outcome, {}));
  CHECK(calendar["posology_calendar"] == 1);
  CHECK((calendar["from"] == "2027-01-18" && calendar["to"] == "2027-01-29" && calendar["week_start"] == "mon"));
  std::vector<std::string> days;
  for (const Json& day : calendar["days"]) days.push_back(day["date"]);
  // The 18th is a holiday; Ben is away from the 20th to the 28th; the 29th has only a post that is not placed.
  CHECK(days == std::vector<std::string>{"2027-01-18", "2027-01-19", "2027-01-20", "2027-01-21", "2027-01-22",
                                         "2027-01-23", "2027-01-24", "2027-01-25", "2027-01-26", "2027-01-27",
                                         "2027-01-28"});
  CHECK(calendar["days"][0]["notes"][0]["kind"] == "holiday");
  CHECK(calendar["days"][3]["posts"].size() == 2);
  CHECK(calendar["days"][3]["posts"][0]["id"] == "in-02");
  CHECK_FALSE(calendar["days"][3]["posts"][0].contains("title"));  // an open slot has none
  CHECK(calendar["days"][3]["posts"][1]["made_by"] == Json::array({"Ana", "designer (nobody)"}));
}

TEST_CASE("a post says of its moment what the plan says", "[render]") {
  SmallPlan small;
  for (PlannedPost& post : small.plan().posts) post.offset_minutes = -300;
  const Json calendar = Json::parse(calendar_json(small.outcome, {}));
  const Json plan = Json::parse(plan_json(small.outcome));
  CHECK(calendar["days"][1]["posts"][0]["at"] == "2027-01-19T09:30:00-05:00");
  CHECK(calendar["days"][1]["posts"][0]["at"] == plan["posts"][0]["at"]);
}

TEST_CASE("a choice narrows days and posts", "[render]") {
  SmallPlan small;
  report::CalendarChoice choice;
  choice.platforms = {"x"};
  choice.from = report::day("2027-01-21");
  choice.to = report::day("2027-01-21");
  const Json calendar = Json::parse(calendar_json(small.outcome, choice));
  REQUIRE(calendar["days"].size() == 1);
  REQUIRE(calendar["days"][0]["posts"].size() == 1);
  CHECK(calendar["days"][0]["posts"][0]["id"] == "x-01");
}
