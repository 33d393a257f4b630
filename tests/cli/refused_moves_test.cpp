// What a proposal may not break: a move that the figures ask for is tried, and refused with the reason.
#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"

using namespace posology;
using namespace posology::cli;

namespace {

const std::string head =
    "posology: 1\n"
    "campaign: {name: Graft-flow monitor, start: 2027-01-11, end: 2027-04-02, time_zone: UTC}\n"
    "audience:\n  - {id: surgeons, kind: hcp}\n"
    "measurement:\n  metrics:\n"
    "    - {id: answers, category: engagement, baseline: 0, target: 4000, by: 2027-04-02, unit: answers}\n";
const std::string mix = "content_mix: {educational: 60%, product: 20%, dialogue: 20%}\n";
const std::string videos = "platforms:\n  youtube: 2/week\n  x: 4/week\n";
const std::string feeds = "platforms:\n  linkedin: 4/week\n  x: 4/week\n";

/// Every post of the first weeks has answers; those whose `key` is `better` have four times as many.
std::string results(CapturedWorld& world, const std::string& key, const std::string& better) {
  REQUIRE(run(Words{"plan", "c.yaml", "--format", "json"}, world) != ExitCode::usage);
  const auto plan = nlohmann::json::parse(world.said);
  world.said.clear();
  world.complained.clear();
  std::string text = "date,metric,value,post\n";
  int i = 0;
  for (const auto& post : plan["posts"]) {
    if (!post["placed"].get<bool>() || post["at"].get<std::string>().substr(0, 10) > "2027-02-23") continue;
    const int times = post[key] == better ? 4 : 1;
    text += fmt::format("2027-02-26,answers,{},{}\n", (22 + ++i * 37 % 17) * times, post["id"].get<std::string>());
  }
  return text;
}

/// What the command says, of a file that must stay as it was unless `applied`.
std::string tried(const std::string& campaign, const std::string& key, const std::string& better, bool applied) {
  CapturedWorld world;
  world.written["c.yaml"] = campaign;
  world.written["r.csv"] = results(world, key, better);
  const ExitCode code = run(Words{"measure", "c.yaml", "r.csv", "--apply"}, world);
  INFO(world.said << world.complained);
  CHECK((world.written["c.yaml"] != campaign) == applied);
  CHECK(holds(world.said, "refuses it") == (code == ExitCode::findings));
  if (applied) CHECK(code == ExitCode::done);
  return world.said + world.complained;
}

}  // namespace

TEST_CASE("a move that nothing stands against is made", "[cli][reallocation]") {
  const std::string said = tried(head + videos + mix, "platform", "youtube", true);
  CHECK(holds(said, "platforms.youtube.cadence  2/week    3/week"));
}

TEST_CASE("a move that breaks a month's cap is refused", "[cli][reallocation]") {
  const std::string priced = "formats:\n  long-video: {cost: 100 USD}\n  short-video: {cost: 100 USD}\n";
  const std::string caps =
      "budget:\n  total: 9000 USD\n  caps: {2027-01: 600 USD, 2027-02: 800 USD, 2027-03: 900 USD}\n";
  const std::string said = tried(head + videos + mix + priced + caps, "platform", "youtube", false);
  CHECK(holds(said, "$900.00 planned against a cap of $600.00"));
  const std::string wide = "budget: {total: 9000 USD}\n";
  CHECK(holds(tried(head + videos + mix + priced + wide, "platform", "youtube", true), "instead of"));
}

TEST_CASE("a move that asks more hours of a person than there are is refused", "[cli][reallocation]") {
  const auto team = [](int hours) {
    return fmt::format(
        "formats:\n  long-video: {{hours: {{video-editor: 4 h}}}}\n  short-video: {{hours: {{video-editor: 4 h}}}}\n"
        "team:\n  - {{id: vera, name: Vera, roles: [video-editor], hours: {} h/week}}\n",
        hours);
  };
  const std::string said = tried(head + videos + mix + team(8), "platform", "youtube", false);
  CHECK(holds(said, "posts cannot be made in time"));
  CHECK(holds(said, "Vera has 8 h of work"));
  tried(head + videos + mix + team(30), "platform", "youtube", true);
}

TEST_CASE("a move that takes education below what a rule asks is refused", "[cli][reallocation]") {
  const std::string least = "content_mix: {educational: 60%, dialogue: 40%}\n";
  const std::string said = tried(head + feeds + least, "pillar", "dialogue", false);
  CHECK(holds(said, "content_mix.educational.share  60%       55%"));
  CHECK(holds(said, "MIX001: education is 55% of the mix"));
  const std::string more = "content_mix: {educational: 70%, dialogue: 30%}\n";
  CHECK(holds(tried(head + feeds + more, "pillar", "dialogue", true), "content_mix.educational.share  70%       60%"));
}

TEST_CASE("a floor that is written is kept, and the reason said", "[cli][reallocation]") {
  const std::string floor = "platforms:\n  linkedin: 4/week\n  x: {cadence: {min: 4/week, target: 4/week}}\n";
  const std::string said = tried(head + floor + mix, "platform", "linkedin", false);
  CHECK(holds(said, "no post can be moved: x keeps at least 4/week"));
  CHECK(holds(said, "nothing was changed: there is nothing to move"));
  tried(head + feeds + mix, "platform", "linkedin", true);
}

TEST_CASE("cadences by the week and by the month are moved in one patch", "[cli][reallocation]") {
  const std::string periods = "platforms:\n  linkedin: 3/week\n  x: 16/month\n";
  const std::string said = tried(head + periods + mix, "platform", "linkedin", true);
  CHECK(holds(said, "platforms.x.cadence         16/month  11/month"));
  CHECK(holds(said, "platforms.linkedin.cadence    3/week    4/week"));
}

TEST_CASE("posts move toward product where the rules allow it, and never come in a row", "[cli][reallocation]") {
  for (const char* shares : {"educational: 70%, product: 30%", "educational: 65%, product: 15%, dialogue: 20%"}) {
    for (const int cadence : {3, 4}) {
      const std::string campaign =
          head +
          fmt::format("platforms:\n  linkedin: {0}/week\n  x: {0}/week\ncontent_mix: {{{1}}}\n", cadence, shares);
      CapturedWorld world;
      world.written["c.yaml"] = campaign;
      world.written["r.csv"] = results(world, "pillar", "product");
      REQUIRE(run(Words{"plan", "c.yaml", "--write-lock", "plan.lock.yaml"}, world) != ExitCode::usage);
      CHECK(run(Words{"measure", "c.yaml", "r.csv", "--apply"}, world) == ExitCode::done);
      INFO(world.said);
      CHECK(world.written["c.yaml"] != campaign);
      world.said.clear();
      CHECK(run(Words{"plan", "c.yaml", "--lock", "plan.lock.yaml", "--format", "json"}, world) == ExitCode::done);
      std::map<std::string, std::map<std::string, std::string>> in_time;
      const nlohmann::json plan = nlohmann::json::parse(world.said);
      for (const auto& post : plan["posts"]) in_time[post["platform"]][post["at"]] = post["pillar"].get<std::string>();
      for (const auto& [platform, posts] : in_time) {
        std::string before;
        for (const auto& [at, pillar] : posts) {
          CHECK_FALSE((pillar == "product" && before == "product"));
          before = pillar;
        }
      }
    }
  }
}

TEST_CASE("where the surest move breaks a rule, the next surest is tried, and the first one said",
          "[cli][reallocation]") {
  const std::string said = tried(head + feeds + mix, "pillar", "product", true);
  CHECK(holds(said, "content_mix.dialogue.share  20%       15%"));
  CHECK(holds(said, "content_mix.product.share   20%       25%"));
  CHECK(holds(said, "From educational to product: tried, and it does not hold: MIX001"));
}
