// Week numbers: ISO 8601 unless the file asks for those of the United States; every page counts alike.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

using Json = nlohmann::json;

// 18 January 2027 lies in ISO week 3, and in week 4 of the United States, where the week of 1 January is the first.
std::string calendar(const std::string& format, const std::string& keys) {
  CapturedWorld world;
  world.written["weeks.yaml"] =
      "posology: 1\ncampaign: {name: Weeks, time_zone: America/New_York, start: 2027-01-18, end: 2027-01-22" + keys +
      "}\naudience: [{id: surgeons, kind: hcp}]\nplatforms: {x: 5/week}\ncontent_mix: {educational: 100%}\n";
  const ExitCode code = run(Words{"calendar", "weeks.yaml", "--view", "week", "--format", format}, world);
  INFO(world.complained);
  CHECK(code != ExitCode::usage);
  return world.said;
}

// The words of a page without its tags.
std::string words_of(const std::string& page) {
  std::string words;
  bool tag = false;
  for (const char c : page) {
    if (c == '<') tag = true;
    if (!tag) words += c;
    if (c == '>') tag = false;
  }
  return words;
}

}  // namespace

TEST_CASE("weeks have ISO numbers where the file says nothing", "[cli][weeks]") {
  for (const char* format : {"text", "markdown", "html"}) {
    INFO(format);
    CHECK(holds(words_of(calendar(format, "")), "Week 3"));
    CHECK_FALSE(holds(words_of(calendar(format, "")), "Week 4"));
  }
  CHECK(Json::parse(calendar("json", ""))["days"][0]["week"] == "2027-W03");
}

TEST_CASE("weeks are numbered as in the United States where the file asks for it", "[cli][weeks]") {
  for (const char* keys : {", week_numbers: us, week_start: sun", ", week_numbers: us"}) {
    for (const char* format : {"text", "markdown", "html"}) {
      INFO(format << keys);
      CHECK(holds(words_of(calendar(format, keys)), "Week 4"));
      CHECK_FALSE(holds(words_of(calendar(format, keys)), "Week 3"));
    }
    const Json json = Json::parse(calendar("json", keys));
    CHECK(json["week_numbers"] == "us");
    CHECK(json["days"][0]["week"] == "2027-W04");
    CHECK(json["days"][0]["iso_week"] == "2027-W03");
  }
}

TEST_CASE("another numbering is an error with the two there are", "[cli][weeks]") {
  CapturedWorld world;
  world.written["weeks.yaml"] =
      "posology: 1\ncampaign: {name: Weeks, start: 2027-01-18, end: 2027-01-22, week_numbers: uk}\n";
  CHECK(run(Words{"validate", "weeks.yaml"}, world) == ExitCode::findings);
  CHECK(holds(world.said + world.complained, "'uk'"));
}
