#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

TEST_CASE("plan --why tells of one post: its reasons, its next best place, its work", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"plan", example("graft-flow"), "--why", "reading-waveform"}, world) == ExitCode::done);
  INFO(world.said);
  CHECK(holds(world.said, "inside its window 2027-01-18..2027-01-29"));
  CHECK(holds(world.said, "campaign.yaml:"));
  CHECK(holds(world.said, "next best"));
  CHECK(holds(world.said, "review round 2: Mia"));
  CHECK(holds(world.said, "submit by"));
}

TEST_CASE("plan --why with an unknown post is exit 2 with the nearest one", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"plan", example("graft-flow"), "--why", "reading-wavefrom"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "did you mean 'reading-waveform'?"));
}

TEST_CASE("plan --set plans with another value, as if the file said so", "[cli]") {
  CapturedWorld file, tried;
  CHECK(run(Words{"plan", example("graft-flow"), "--quiet"}, file) == ExitCode::done);
  const Words words{"plan", example("graft-flow"), "--quiet", "--set", "campaign.name=Another name"};
  CHECK(run(words, tried) == ExitCode::done);
  CHECK(holds(tried.said, "Another name"));
  // All but the page's head, which breaks by the length of the name.
  const auto body = [](const std::string& page) { return page.substr(page.find("  Result ")); };
  CHECK(body(tried.said) == body(file.said));
}

TEST_CASE("plan --set with an unknown path is exit 2 with the nearest one; it writes no files", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"plan", example("graft-flow"), "--set", "platfroms.linkedin=5/week"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "the file has no 'platfroms'; did you mean 'platforms'?"));
  CHECK(run(Words{"plan", example("graft-flow"), "--set", "campaign.name=A", "--output", "out"}, world) ==
        ExitCode::usage);
  CHECK(world.written.empty());
  CHECK(holds(world.complained, "'--set' tries values and writes no files"));
}

TEST_CASE("plan --why with an id that is near to none shows some ids", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"plan", example("minimal"), "--why", "nope"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "the plan has no post 'nope'\nhelp: its posts are 'in-01', "));
}

TEST_CASE("explain offers the words that hold what was typed", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"explain", "MLR"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "did you mean 'posology explain MLR-review'?"));
  CapturedWorld then;
  CHECK(run(Words{"explain", "MLR-review"}, then) == ExitCode::done);
}

TEST_CASE("what is wrong with a value of --set stands first", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"plan", example("minimal"), "--set", "campaign.start=2027-13-01"}, world) == ExitCode::findings);
  INFO(world.said);
  CHECK(world.said.starts_with("error[FMT008]"));
  CHECK(holds(world.said, "warning[FMT031]"));
}

TEST_CASE("plan says of each post in a circle that it has no place, and leaves the circle to validate", "[cli]") {
  CapturedWorld world;
  world.written["circle.yaml"] =
      "posology: 1\ncampaign: {name: Circle, start: 2027-01-11, end: 2027-04-02, time_zone: UTC}\n"
      "audience: [{id: s, kind: hcp}]\nplatforms: {linkedin: 3/week}\n"
      "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\nposts:\n"
      "  - {id: hen, platform: linkedin, pillar: educational, after: egg}\n"
      "  - {id: egg, platform: linkedin, pillar: educational, after: hen}\n";
  CHECK(run(Words{"validate", "circle.yaml"}, world) == ExitCode::findings);
  CHECK(holds(world.said, "'hen' comes after 'egg', and 'egg' comes after 'hen'"));
  world.said.clear();
  CHECK(run(Words{"plan", "circle.yaml"}, world) == ExitCode::findings);
  for (const std::string sentence : {"'hen' has no place", "'egg' has no place"}) {
    const std::size_t at = world.said.find(sentence);
    CHECK(at != std::string::npos);
    CHECK(world.said.find(sentence, at + 1) == std::string::npos);
  }
  CHECK_FALSE(holds(world.said, "can ever run"));
}
