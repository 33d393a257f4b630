// Many files at once: the same bytes with any number of jobs, and progress only where a person looks.
#include <fmt/format.h>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"

using namespace posology::cli;

namespace {

std::vector<std::string> with_many_files(CapturedWorld& world) {
  std::vector<std::string> words = {"validate"};
  for (int i = 0; i < 24; ++i) {
    const std::string path = fmt::format("c{}.yaml", i);
    world.written[path] = fmt::format(
        "posology: 1\ncampaign: {{name: X, start: 2027-01-11, end: 2027-02-05, time_zone: {}}}\n"
        "audience:\n  - {{id: surgeons, kind: hcp}}\nplatforms:\n  linkedin: 1/week\n"
        "content_mix: {{educational: 80%, dialogue: 20%}}\nposts:\n  - {{id: p{}, platform: linkedin, text: Guaranteed "
        "TBD {}}}\n",
        i % 3 == 0 ? "UTC" : "Europe/Warsaw", i, i);
    words.push_back(path);
  }
  words.insert(words.begin() + 5, "missing.yaml");
  return words;
}

}  // namespace

TEST_CASE("any number of jobs prints the same", "[cli][jobs]") {
  for (const char* format : {"text", "json", "sarif", "github", "junit"}) {
    std::string said, complained;
    for (const char* jobs : {"1", "2", "3", "16"}) {
      CapturedWorld world;
      std::vector<std::string> words = with_many_files(world);
      words.insert(words.end(), {"--jobs", jobs, "--format", format});
      CHECK(run(words, world) == ExitCode::usage);
      if (said.empty()) {
        said = world.said;
        complained = world.complained;
        CHECK(holds(said, "c1.yaml"));
        CHECK(complained == "posology: 'missing.yaml' could not be read: No such file or directory\n");
      }
      INFO(format << " with " << jobs << " jobs");
      CHECK(world.said == said);
      CHECK(world.complained == complained);
    }
  }
}

TEST_CASE("a file that is named twice is checked once", "[cli][jobs]") {
  CapturedWorld world;
  with_many_files(world);
  CHECK(run(Words{"validate", "c1.yaml", "c1.yaml"}, world) == ExitCode::findings);
  CHECK(holds(world.said, "1 file:"));
}

TEST_CASE("jobs are a number", "[cli][jobs]") {
  CapturedWorld world;
  with_many_files(world);
  for (const char* jobs : {"0", "-1", "two", "65", "2x"})
    CHECK(run(Words{"validate", "c1.yaml", "--jobs", jobs}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "write a number from 1 to 64"));
}

TEST_CASE("progress stands on a terminal's standard error after half a second, and is gone at the end", "[cli][jobs]") {
  CapturedWorld world;
  std::vector<std::string> words = with_many_files(world);
  words.insert(words.end(), {"--jobs", "1"});
  world.tick = 100;  // milliseconds for each file
  CHECK(run(words, world) == ExitCode::usage);
  CHECK_FALSE(holds(world.complained, "checked"));
  world.screen.errors_interactive = true;
  world.complained.clear();
  CHECK(run(words, world) == ExitCode::usage);
  CHECK(holds(world.complained, "\rchecked 5 of 25 files"));
  CHECK_FALSE(holds(world.complained, "checked 4 of"));
  CHECK_FALSE(holds(world.complained, "checked 6 of"));
  CHECK(holds(world.complained, "\r                      \r"));
  CHECK_FALSE(holds(world.said, "checked 5 of"));
  world.complained.clear();
  world.variables["TERM"] = "dumb";
  CHECK(run(words, world) == ExitCode::usage);
  CHECK_FALSE(holds(world.complained, "checked"));
  world.variables.clear();
  world.complained.clear();
  world.tick = 1;
  CHECK(run(words, world) == ExitCode::usage);
  CHECK_FALSE(holds(world.complained, "checked"));
}
