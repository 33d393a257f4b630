// The scorecard as JSON: the documents that the command writes are as their schema says.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "render/schema_walk.h"
#include "render/scorecard_schema.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::render;

namespace {

using Json = nlohmann::ordered_json;

Json measured(std::vector<std::string> more) {
  cli::CapturedWorld world;
  more.insert(more.begin(), {"measure", in_project("examples/graft-flow/campaign.yaml")});
  more.insert(more.end(), {"--format", "json"});
  CHECK(cli::run(more, world) == cli::ExitCode::done);
  return Json::parse(world.said);
}

}  // namespace

TEST_CASE("the example's scorecard is as its schema says", "[render][measure]") {
  const Json schema = Json::parse(scorecard_json_schema());
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  const Json card = measured({in_project("examples/graft-flow/results.csv")});
  CHECK(SchemaWalk(schema).faults(card) == std::vector<std::string>{});
  CHECK(card["first_replies"]["promise"] == "not met");
  CHECK(card["first_replies"]["all"]["in_time"] == 4);
  CHECK(card["first_replies"]["all"]["questions"] == 6);
  CHECK(card["rates"][0]["metric"] == "answers");
  CHECK(card["rates"][0]["of"] == "impressions");
  CHECK(card["results"][0]["cost_is"] == "actual of 2 of 4");
  CHECK(card["spent"][0]["actual_minor"] == 71250);
  Json strange = card;
  strange["metrics"][0]["course"] = "well";
  CHECK_FALSE(SchemaWalk(schema).faults(strange).empty());
}

TEST_CASE("every format of the scorecard names the denominators of its rates and the promise", "[render][measure]") {
  for (const char* format : {"text", "markdown", "html"}) {
    cli::CapturedWorld world;
    const std::vector<std::string> words{"measure", in_project("examples/graft-flow/campaign.yaml"),
                                         in_project("examples/graft-flow/results.csv"), "--format", format};
    CHECK(cli::run(words, world) == cli::ExitCode::done);
    INFO(format);
    const auto holds = [&](const char* part) { return world.said.find(part) != std::string::npos; };
    CHECK(holds("answers for each 100 of impressions"));
    CHECK(holds("of impressions"));
    CHECK(holds("0.81%"));
    CHECK(holds("actual of 2 of 4"));
    CHECK(holds("Within 4 h"));
  }
}
