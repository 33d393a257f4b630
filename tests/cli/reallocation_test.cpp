#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"

using namespace posology;
using namespace posology::cli;
using namespace std::string_literals;

namespace {

const std::string head =
    "# The plan of spring.  Comments and odd   spacing stay.\n"
    "posology: 1\n"
    "campaign:\n"
    "  name: Graft-flow monitor, spring\n"
    "  start: 2027-01-11   # a Monday\n"
    "  end: 2027-04-02\n"
    "audience:\n"
    "  - id: surgeons\n"
    "    kind: hcp\n";
const std::string cadences =
    "platforms:\n"
    "  linkedin: {cadence: {min: 2/week, target: 4/week, max: 6/week}, purpose: teach}   # the doctors\n"
    "  x:        4/week    # news\n";
const std::string tail =
    "content_mix:\n"
    "  educational:   60%\n"
    "  product: 20%\n"
    "  dialogue: 20%\n"
    "budget:\n"
    "  total: 90,000 USD\n"
    "  contingency: 5,000 USD\n"
    "  lines:\n"
    "    - {id: ads-in, amount: \"1,000.00\", kind: paid, platform: linkedin, reallocate_if: cost per answer above "
    "12}\n"
    "    - {id: ads-x, amount: 800.00, kind: paid, platform: x, reallocate_if: answers below 900 after 30 days}\n"
    "    - {id: rest, amount: 83200, kind: other}\n"
    "measurement:\n"
    "  metrics:\n"
    "    - {id: answers, category: engagement, baseline: 0, target: 4000, by: 2027-04-02, unit: answers}\n";

/// Twenty posts of each platform; those of LinkedIn bring `times` as much.
std::string results(int times) {
  std::string text = "date,metric,value,post\n";
  for (int i = 1; i <= 20; ++i) {
    text += fmt::format("2027-02-26,answers,{},in-{:02}\n", (22 + i * 37 % 17) * times, i);
    text += fmt::format("2027-02-26,answers,{},x-{:02}\n", 22 + i * 29 % 17, i);
  }
  return text;
}

ExitCode measured(CapturedWorld& world, const std::string& campaign, int times, std::vector<std::string> more) {
  world.written["c.yaml"] = campaign;
  world.written["r.csv"] = results(times);
  more.insert(more.begin(), {"measure", "c.yaml", "r.csv"});
  return run(more, world);
}

std::string replaced(std::string text, const std::string& old, const std::string& now) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

}  // namespace

TEST_CASE("what brings more gets more, planned and judged again before it is shown", "[cli][reallocation]") {
  CapturedWorld world;
  CHECK(measured(world, head + cadences + tail, 4, {}) == ExitCode::done);
  INFO(world.said);
  CHECK(holds(world.said, "Platforms: LinkedIn brings "));
  CHECK(holds(world.said, "platforms.x.cadence           4/week    3/week"));
  CHECK(holds(world.said, "platforms.linkedin.cadence    4/week    5/week"));
  CHECK(holds(world.said, "budget.lines.ads-x.amount     800.00    600.00"));
  CHECK(holds(world.said, "Planned again with these changes"));
  CHECK(holds(world.said, "ads-x   answers below 900 after 30 days  met"));
  CHECK(world.written["c.yaml"] == head + cadences + tail);
}

TEST_CASE("where nothing differs nothing is proposed or written", "[cli][reallocation]") {
  CapturedWorld world;
  CHECK(measured(world, head + cadences + tail, 1, {"--apply"}) == ExitCode::done);
  CHECK(holds(world.said, "Platforms: a tie"));
  CHECK(holds(world.said, "Nothing can be told from chance"));
  CHECK(holds(world.complained, "nothing was changed: there is nothing to move"));
  CHECK(world.written["c.yaml"] == head + cadences + tail);
}

TEST_CASE("the patch changes its values and no other byte; the patched file validates and plans",
          "[cli][reallocation]") {
  CapturedWorld world;
  const std::string mark = "\xEF\xBB\xBF";
  CHECK(measured(world, mark + head + cadences + tail, 4, {"--apply"}) == ExitCode::done);
  std::string wanted = mark + head + cadences + tail;
  wanted = replaced(wanted, "target: 4/week", "target: 5/week");
  wanted = replaced(wanted, "x:        4/week", "x:        3/week");
  wanted = replaced(wanted, "\"1,000.00\"", "\"1,200.00\"");
  wanted = replaced(wanted, "800.00", "600.00");
  CHECK(world.written["c.yaml"] == wanted);
  CHECK(holds(world.complained, "4 values changed in 'c.yaml'"));
  CHECK(holds(world.complained, "--lock"));
  CHECK(run(Words{"validate", "c.yaml"}, world) == ExitCode::done);
  world.said.clear();
  const ExitCode planned = run(Words{"plan", "c.yaml"}, world);
  CHECK((planned == ExitCode::done || planned == ExitCode::unmet));
  CHECK(holds(world.said, "LinkedIn"));
}

TEST_CASE("after the patch a locked plan moves the rest least", "[cli][reallocation]") {
  CapturedWorld world;
  world.written["c.yaml"] = head + cadences + tail;
  CHECK(run(Words{"plan", "c.yaml", "--write-lock", "lock.yaml", "--quiet"}, world) != ExitCode::usage);
  REQUIRE(measured(world, head + cadences + tail, 4, {"--apply"}) == ExitCode::done);
  world.said.clear();
  CHECK(run(Words{"plan", "c.yaml", "--lock", "lock.yaml", "--format", "json"}, world) != ExitCode::usage);
  const auto plan = nlohmann::json::parse(world.said);
  std::size_t placed = 0;
  for (const auto& post : plan["posts"]) placed += post["placed"] == true ? 1 : 0;
  const std::size_t moved = plan["stability"]["moved"].size();
  CHECK(placed > 80);
  // One post a week more here and one less there: what stays, stays in its place.
  CHECK(moved * 20 <= placed);
}

TEST_CASE("--diff shows the patch and writes nothing", "[cli][reallocation]") {
  CapturedWorld world;
  CHECK(measured(world, head + cadences + tail, 4, {"--diff"}) == ExitCode::done);
  CHECK(holds(world.said, "-  x:        4/week    # news\n+"));
  CHECK(holds(world.said, "+  x:        3/week    # news\n"));
  CHECK(world.written["c.yaml"] == head + cadences + tail);
}

TEST_CASE("a value that an anchor shares, or that a parent file holds, is not touched", "[cli][reallocation]") {
  CapturedWorld world;
  const std::string shared = "platforms:\n  linkedin: &often 4/week\n  x: *often\n";
  CHECK(measured(world, head + shared + tail, 4, {"--apply"}) == ExitCode::findings);
  INFO(world.complained);
  CHECK(holds(world.complained, "anchor"));
  CHECK(world.written["c.yaml"] == head + shared + tail);
  world.complained.clear();
  world.written["parent.yaml"] = "posology: 1\n" + cadences;
  const std::string child = replaced(head, "posology: 1\n", "posology: 1\nextends: [parent.yaml]\n") + tail;
  CHECK(measured(world, child, 4, {"--apply"}) == ExitCode::findings);
  CHECK(holds(world.complained, "'parent.yaml', which this file extends"));
  CHECK(world.written["c.yaml"] == child);
  CHECK(world.written["parent.yaml"] == "posology: 1\n" + cadences);
}

TEST_CASE("results with bad rows are not acted on", "[cli][reallocation]") {
  CapturedWorld world;
  world.written["c.yaml"] = head + cadences + tail;
  world.written["r.csv"] = results(4) + "2027-02-26,answers,many,in-01\n";
  CHECK(run(Words{"measure", "c.yaml", "r.csv", "--apply"}, world) == ExitCode::findings);
  CHECK(holds(world.complained, "nothing was changed: rows of the results were left out"));
  CHECK(world.written["c.yaml"] == head + cadences + tail);
}
