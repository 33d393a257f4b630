// Pages as files: made by the module, and read back by programs that know nothing of it.

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/paper_reader.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

std::vector<std::string> of_minimal(std::vector<std::string> more) {
  more.insert(more.begin(), {"calendar", in_project("examples/minimal/campaign.yaml")});
  return more;
}

std::string made(CapturedWorld& world, std::vector<std::string> more) {
  std::vector<std::string> words = {"calendar", in_project("examples/graft-flow/campaign.yaml"), "-o", "out"};
  words.insert(words.end(), more.begin(), more.end());
  CHECK(run(words, world) == ExitCode::done);
  return world.written["out"];
}

}  // namespace

TEST_CASE("the calendar as PDF is whole, tagged, with language, outline and all its fonts", "[cli][paper]") {
  if (!can_read_paper()) return;
  CapturedWorld world;
  const std::string pdf = made(world, {"--format", "pdf"});
  const OnDisk file("calendar.pdf", pdf);
  const std::string name = file.path.string();
  const Ran checked = ran("qpdf --check " + name);
  CHECK(checked.code == 0);
  CHECK(checked.said.find("WARNING") == std::string::npos);
  const Ran fonts = ran("pdffonts " + name + " | tail -n +3 | grep -vc ' yes yes yes '");
  CHECK(fonts.said == "0\n");
  const std::string facts = ran("pdfinfo " + name).said;
  CHECK(facts.find("Title:           FlowSense graft-flow monitor, spring launch: posting calendar") !=
        std::string::npos);
  CHECK(facts.find("Tagged:          yes") != std::string::npos);
  CHECK(facts.find("Metadata Stream: yes") != std::string::npos);
  const std::string json = ran("qpdf --json " + name).said;
  for (const char* key : {"\"/Lang\": \"u:en\"", "\"/DisplayDocTitle\": true", "\"/Scope\": \"/Column\"",
                          "\"/Scope\": \"/Row\"", "\"/Tabs\": \"/S\"", "\"/Outlines\"", "to its day on page 2"})
    CHECK(json.find(key) != std::string::npos);
  const std::string structure = ran("pdfinfo -struct " + name).said;
  for (const char* tag : {"Document", "Sect", "H1", "Table", "TR", "TH", "TD", "Link"})
    CHECK(structure.find(tag) != std::string::npos);
}

TEST_CASE("the same plan gives the same pages, whatever the machine's zone and language", "[cli][paper]") {
  if (!can_read_paper()) return;
  CapturedWorld world;
  const std::string first = made(world, {"--format", "pdf", "--paper", "letter"});
  CHECK(first == made(world, {"--format", "pdf", "--paper", "letter"}));
  CHECK(first != made(world, {"--format", "pdf", "--paper", "a4"}));
}

TEST_CASE("pictures of several pages are numbered files, and no single stream", "[cli][paper]") {
  if (!can_read_paper()) return;
  CapturedWorld world;
  const std::string campaign = in_project("examples/graft-flow/campaign.yaml");
  const std::vector<std::string> all = {"calendar", campaign, "--format", "svg", "-o", "a.b/wall.svg"};
  REQUIRE(run(all, world) == ExitCode::done);
  CHECK(world.written.count("a.b/wall-1.svg") == 1);
  CHECK(world.written.count("a.b/wall-5.svg") == 1);
  const std::string first = world.written["a.b/wall-1.svg"];
  REQUIRE(run(all, world) == ExitCode::done);
  CHECK(world.written["a.b/wall-1.svg"] == first);
  CHECK(world.written["a.b/wall-1.svg"].find("role=\"img\"") != std::string::npos);
  CHECK(world.written["a.b/wall-1.svg"].find("<title>FlowSense graft-flow monitor") != std::string::npos);
  CHECK(run(std::vector<std::string>{"calendar", campaign, "--format", "png"}, world) == ExitCode::usage);
  CHECK(world.complained.find("5 pages are no single picture\nhelp: ") != std::string::npos);
  CHECK(run(std::vector<std::string>{"calendar", campaign, "--format", "png", "--from", "2027-03-20", "--to",
                                     "2027-03-31", "-o", "one.png"},
            world) == ExitCode::done);
  CHECK(world.written["one.png"].starts_with("\x89PNG"));
}

TEST_CASE("without the module for paper the message says what is missing", "[cli][paper]") {
  CapturedWorld world;
  world.folders = std::vector<std::string>{in_project("examples")};
  CHECK(run(of_minimal({"--format", "pdf", "-o", "out"}), world) == ExitCode::usage);
  CHECK(world.complained.find("posology_paper.so is not beside the program\nhelp: ") != std::string::npos);
  world.folders = std::vector<std::string>{"nowhere"};
  world.written["nowhere/posology_paper.so"] = "text";
  CHECK(run(of_minimal({"--format", "pdf", "-o", "out"}), world) == ExitCode::usage);
  CHECK(world.complained.find("libpangocairo") != std::string::npos);
  CHECK(world.written.count("out") == 0);
}

TEST_CASE("the resource plan and the submission sheets are pages too", "[cli][paper]") {
  if (!can_read_paper()) return;
  CapturedWorld world;
  const std::string campaign = in_project("examples/graft-flow/campaign.yaml");
  REQUIRE(run(std::vector<std::string>{"resources", campaign, "-o", "r"}, world) == ExitCode::done);
  REQUIRE(run(std::vector<std::string>{"submissions", campaign, "launch-day", "-o", "s"}, world) == ExitCode::done);
  for (const auto& [name, bytes] : world.written) {
    const OnDisk file(name + ".pdf", bytes);
    const Ran checked = ran("qpdf --check " + file.path.string());
    CHECK(checked.code == 0);
    CHECK(checked.said.find("WARNING") == std::string::npos);
    const std::string text = ran("pdftotext " + file.path.string() + " -").said;
    CHECK(text.find(name == "r" ? "what the team can give" : "Claims and their evidence") != std::string::npos);
  }
}

TEST_CASE("weeks, quarters and years are pages, posters on A3", "[cli][paper]") {
  if (!can_read_paper()) return;
  struct View {
    const char *name, *words, *size;
  };
  for (const View& view :
       {View{"week", "Week 3, Mon 18 Jan", "841.89 x 595.28"}, View{"quarter", "Jan to Mar 2027", "1190.55 x 841.89"},
        View{"year", "every day with the platforms", "1190.55 x 841.89"}}) {
    CapturedWorld world;
    const OnDisk file(std::string(view.name) + ".pdf", made(world, {"--format", "pdf", "--view", view.name}));
    const std::string name = file.path.string();
    CHECK(ran("qpdf --check " + name).code == 0);
    CHECK(ran("pdftotext " + name + " -").said.find(view.words) != std::string::npos);
    CHECK(ran("pdfinfo " + name).said.find(view.size) != std::string::npos);
  }
}

TEST_CASE("a sheet is made of what is written, and pages are not for a terminal", "[cli][paper]") {
  CapturedWorld world;
  const std::string campaign = in_project("examples/graft-flow/campaign.yaml");
  CHECK(run(std::vector<std::string>{"submissions", campaign, "launch-dya"}, world) == ExitCode::usage);
  CHECK(world.complained.find("no written post 'launch-dya'\nhelp: did you mean 'launch-day'?") != std::string::npos);
  const std::string minimal = in_project("examples/minimal/campaign.yaml");
  CHECK(run(std::vector<std::string>{"submissions", minimal}, world) == ExitCode::usage);
  CHECK(world.complained.find("no written post waits for a decision") != std::string::npos);
  world.screen.interactive = true;
  CHECK(run(std::vector<std::string>{"resources", minimal}, world) == ExitCode::usage);
  CHECK(world.complained.find("nothing for a terminal\nhelp: name a file with -o") != std::string::npos);
}

TEST_CASE("a size of paper belongs to pages", "[cli][paper]") {
  CapturedWorld world;
  CHECK(run(of_minimal({"--paper", "a3"}), world) == ExitCode::usage);
  CHECK(world.complained.find("--paper belongs to pages") != std::string::npos);
}

namespace {

constexpr const char* long_words = R"(posology: 1
campaign: {name: A year, start: 2027-01-04, end: 2027-12-31, prepare_from: 2026-10-05, time_zone: Europe/London}
audience: [{id: surgeons, kind: hcp, needs: [how to read it]}]
platforms: {x: {purpose: education, comments: off}}
content_mix: {educational: 100%}
posts:
  - {id: one, platform: x, pillar: educational, at: 2027-03-02 09:30,
     headline: "Trial of flow measurement, and its assessment, once more",
     text: "Press \U00000031\uFE0F\u20E3once with the thumb \U0001F44D\U0001F3FDup"}
)";

}  // namespace

TEST_CASE("words stay whole where a line has room for them, and no line begins with a comma", "[cli][paper]") {
  if (!can_read_paper()) return;
  CapturedWorld world;
  const OnDisk campaign("long.yaml", long_words);
  // Thirteen weeks across: the narrowest columns that there are.
  const std::vector<std::string> words = {
      "calendar", campaign.path.string(), "--view", "quarter", "--paper", "letter", "--format", "pdf", "-o", "out"};
  REQUIRE(run(words, world) != ExitCode::usage);
  const OnDisk file("long.pdf", world.written["out"]);
  const std::string text = ran("pdftotext -raw -l 1 " + file.path.string() + " -").said;
  CHECK(text.find("measurement,") != std::string::npos);
  CHECK(text.find("assessment,") != std::string::npos);
  CHECK(text.find("\n,") == std::string::npos);
}

TEST_CASE("a key's frame has room of its own, and colours of skin are not printed as boxes", "[cli][paper]") {
  if (!can_read_paper()) return;
  CapturedWorld world;
  const OnDisk campaign("long.yaml", long_words);
  const std::vector<std::string> asked = {"submissions", campaign.path.string(), "-o", "out"};
  REQUIRE(run(asked, world) != ExitCode::usage);
  const OnDisk file("sheet.pdf", world.written["out"]);
  const std::string name = file.path.string();
  CHECK(ran("pdftotext " + name + " -").said.find("\U0001F3FD") == std::string::npos);
  // What stands apart on paper is read as two words.
  const std::string words = ran("pdftotext -bbox " + name + " - | grep word").said;
  CHECK(words.find(">once</word>") != std::string::npos);
}
