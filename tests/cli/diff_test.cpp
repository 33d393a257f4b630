// diff end to end: campaign files and plans as JSON, what a slipped gate holds back, load and money.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

using Words = std::vector<std::string>;
using Json = nlohmann::json;

std::string example(const std::string& file) { return in_project("examples/graft-flow/" + file); }

/// The campaign, and the same one changed.
struct Two {
  CapturedWorld world;
  Two(const std::string& from, const std::string& to) {
    std::string text = *world.read(example("campaign.yaml"), std::size_t{1} << 22).text;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    world.written[example("new.yaml")] = text.replace(at, from.size(), to);
  }
  std::string diff(const std::string& format, const std::string& before, const std::string& after) {
    world.said.clear();
    world.complained.clear();
    const ExitCode code = run(Words{"diff", before, after, "--format", format}, world);
    INFO(world.complained);
    CHECK(code == ExitCode::done);
    return world.said;
  }
  Json json() { return Json::parse(diff("json", example("campaign.yaml"), example("new.yaml"))); }
  std::string plan_of(const std::string& path) {
    world.said.clear();
    (void)run(Words{"plan", path, "--format", "json"}, world);
    return world.said;
  }
};

}  // namespace

TEST_CASE("a gate that slips by ten days holds back every post that waits for it; one paragraph says so",
          "[cli][diff]") {
  Two two("    on: 2027-02-08\n", "    on: 2027-02-18\n");
  const Json diff = two.json();
  REQUIRE(diff["events"].size() == 1);
  const Json& slip = diff["events"][0];
  CHECK(slip["event"] == "launch");
  CHECK(slip["gate"] == true);
  CHECK(slip["days"] == 10);
  // Every post that waits for the launch, straight or through another one, is told of; those held back run after it.
  std::vector<std::string> told;
  for (const Json& move : slip["held_back"]) {
    told.push_back(move["id"]);
    if (move.contains("to")) CHECK(move["to"].get<std::string>() >= "2027-02-18");
  }
  for (const char* list : {"standing", "before_it"}) {
    for (const Json& id : slip[list]) told.push_back(id);
  }
  for (const char* id : {"launch-day", "launch-day-x", "trial-summary", "trial-thread"}) {
    INFO(id);
    CHECK(std::find(told.begin(), told.end(), id) != told.end());
  }
  // What is written before it cannot be moved by a plan: the reader is told to.
  CHECK(std::find(slip["before_it"].begin(), slip["before_it"].end(), "launch-day") != slip["before_it"].end());
  const std::string paragraph = slip["text"];
  CHECK(
      paragraph.find("'launch' (FlowSense available in the US) is a gate and slips by 10 days, from Mon 8 Feb 2027 to "
                     "Thu 18 Feb 2027.") == 0);
  CHECK(paragraph.find('\n') == std::string::npos);
  CHECK(two.diff("markdown", example("campaign.yaml"), example("new.yaml")).find("is a gate and slips by 10 days") !=
        std::string::npos);
}

TEST_CASE("posts that a gate lets run at once all stand after its new day once it slips", "[cli][diff]") {
  CapturedWorld world;
  const std::string yaml =
      "posology: 1\ncampaign: {name: A, start: 2027-01-11, end: 2027-04-02, time_zone: UTC, countries: [US]}\n"
      "audience: [{id: surgeons, kind: hcp}]\nplatforms: {linkedin: 3/week, x: 5/week}\n"
      "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\n"
      "events: [{id: launch, on: 2027-01-20, gate: true}]\nposts:\n"
      "  - {id: one, platform: linkedin, pillar: product, after: [launch], text: One}\n"
      "  - {id: two, platform: x, pillar: product, after: [one], text: Two}\n"
      "  - {id: three, platform: x, pillar: dialogue, after: [launch], text: Three}\n"
      "  - {id: four, platform: x, pillar: product, derived_from: one, text: Four}\n";
  std::string later = yaml;
  later.replace(later.find("2027-01-20"), 10, "2027-01-30");
  world.written["old.yaml"] = yaml;
  world.written["new.yaml"] = later;
  REQUIRE(run(Words{"diff", "old.yaml", "new.yaml", "--format", "json"}, world) == ExitCode::done);
  const Json diff = Json::parse(world.said);
  REQUIRE(diff["events"].size() == 1);
  std::vector<std::string> held;
  for (const Json& move : diff["events"][0]["held_back"]) {
    held.push_back(move["id"]);
    CHECK(move["from"].get<std::string>() < "2027-01-30");
    CHECK(move["to"].get<std::string>() >= "2027-01-30");
  }
  INFO(diff["events"].dump(1));
  for (const Json& id : diff["events"][0]["standing"]) held.push_back(id);
  std::sort(held.begin(), held.end());
  CHECK(held == std::vector<std::string>{"four", "one", "three", "two"});
  CHECK(diff["events"][0]["held_back"].size() >= 2);
  CHECK(diff["events"][0]["before_it"].empty());
  CHECK(diff["events"][0]["text"].get<std::string>().find("It holds back ") != std::string::npos);
}

TEST_CASE("nothing else moves when a day is closed, and each move says why", "[cli][diff]") {
  Two two("    - {dates: 2027-03-10..2027-03-11,",
          "    - {dates: 2027-03-18..2027-03-19, why: site audit}\n    - {dates: 2027-03-10..2027-03-11,");
  const Json diff = two.json();
  CHECK(diff["moved"].size() > 0);
  CHECK(diff["moved"].size() == diff["least_moves"]);
  for (const Json& move : diff["moved"]) CHECK(move["why"].get<std::string>().find("site audit") != std::string::npos);
  CHECK(diff["events"].empty());
}

TEST_CASE("two files that say the same do not differ, nor do their plans", "[cli][diff]") {
  Two two("name: Ana", "name: Ana");
  CHECK(two.json()["same"] == true);
  two.world.written["old.json"] = two.plan_of(example("campaign.yaml"));
  two.world.written["new.json"] = two.plan_of(example("new.yaml"));
  CHECK(two.diff("text", "old.json", "new.json").find("Nothing that the plans show differs.") != std::string::npos);
  CHECK(Json::parse(two.diff("json", "old.json", example("new.yaml")))["same"] == true);
}

TEST_CASE("a cheaper hour shows in the money, and a reviewer's load in hours", "[cli][diff]") {
  Two two("    rate: 62.00", "    rate: 61.00");
  const Json diff = two.json();
  CHECK(diff["money"]["after"] < diff["money"]["before"]);
  CHECK(diff["moved"].empty());
  Two less("    roles: [regulatory-reviewer]\n    hours: 8 h/week",
           "    roles: [regulatory-reviewer]\n    hours: 7 h/week");
  bool reviewer = false;
  const Json changed = less.json();
  for (const Json& load : changed["load"]) reviewer = reviewer || load["reviews"] == true;
  INFO(changed["load"].dump(1));
  CHECK((reviewer || changed["same"] == true));
}

TEST_CASE("what is no plan is refused with the reason", "[cli][diff]") {
  Two two("name: Ana", "name: Ana");
  for (const auto& [bytes, why] : std::vector<std::pair<std::string, std::string>>{
           {"{", "it is no JSON"},
           {"{}", "it holds no 'posology_plan'"},
           {R"({"posology_plan": 9})", "it is no plan of version 1"},
           {R"({"posology_plan": 1, "campaign": {"name": "A"}, "posts": [7]})", "posts[0]: an object is expected"},
           {std::string(1000, '{'), "nested more than 200 deep"}}) {
    two.world.written["broken.json"] = bytes;
    two.world.complained.clear();
    CHECK(run(Words{"diff", example("campaign.yaml"), "broken.json"}, two.world) == ExitCode::usage);
    INFO(two.world.complained);
    CHECK(two.world.complained.find(why) != std::string::npos);
  }
}

TEST_CASE("scenarios stand side by side, the file first", "[cli]") {
  CapturedWorld world;
  const std::string file = in_project("examples/minimal/campaign.yaml");
  (void)run(Words{"plan", file, "--scenario", "lean:platforms.x=2/week", "--scenario",
                  "rich:platforms.x=7/week,budget.total=90,000 USD", "--format", "json"},
            world);
  INFO(world.complained);
  const Json json = Json::parse(world.said);
  REQUIRE(json["scenarios"].size() == 3);
  CHECK(json["scenarios"][0]["name"] == "file");
  CHECK(json["scenarios"][0]["trial"].empty());
  CHECK(json["scenarios"][1]["placed"] < json["scenarios"][0]["placed"]);
  CHECK(json["scenarios"][2]["placed"] > json["scenarios"][0]["placed"]);
  // A comma inside an amount is the amount's.
  CHECK(json["scenarios"][2]["trial"] == Json{"platforms.x=7/week", "budget.total=90,000 USD"});
  world.said.clear();
  CHECK(run(Words{"plan", file, "--scenario", "lean"}, world) == ExitCode::usage);
  CHECK(world.complained.find("NAME:path=value") != std::string::npos);
}
