// Golden workbooks: every example's cells and how its sheets are built, as another reader finds them in the file.
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/paper_reader.h"
#include "golden/compare.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

std::string workbook(CapturedWorld& world, const std::string& campaign) {
  const ExitCode code =
      run(std::vector<std::string>{"calendar", campaign, "--format", "xlsx", "--quiet", "-o", "out"}, world);
  CHECK(code != ExitCode::usage);
  return world.written["out"];
}

// The reader's text; nothing where Python is missing, which is said.
std::string text_of(const std::string& bytes) {
  if (ran("command -v python3").code != 0) {
    WARN("skipped: python3 is not installed");
    return {};
  }
  const OnDisk file("golden.xlsx", bytes);
  const Ran read = ran("python3 " + in_project("tests/process/read_workbook.py") + " " + file.path.string());
  INFO(read.said);
  CHECK(read.code == 0);
  return read.said;
}

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(words, at)) != std::string::npos; at += words.size()) ++found;
  return found;
}

}  // namespace

TEST_CASE("workbooks of the examples hold what was accepted, cell by cell", "[golden][workbook]") {
  for (const char* example : {"minimal", "graft-flow", "wound-care-2014", "eu-registry"}) {
    CapturedWorld world;
    const std::string text =
        text_of(workbook(world, in_project(std::string("examples/") + example + "/campaign.yaml")));
    if (text.empty()) return;
    golden::compare(example, "calendar.xlsx.txt", text);
  }
}

TEST_CASE("sheets have frozen heads, filters, choices, a heat map, charts with values, and fit their paper",
          "[golden][workbook]") {
  CapturedWorld world;
  const std::string text = text_of(workbook(world, in_project("examples/graft-flow/campaign.yaml")));
  if (text.empty()) return;
  for (const char* sheet : {"sheet Posts", "sheet Calendar", "sheet People", "sheet Money", "sheet Review"})
    CHECK(count(text, sheet) == 1);
  CHECK(count(text, "  frozen: ") == 5);
  CHECK(count(text, "  filter: A1:") == 2);
  CHECK(count(text, "\"idea,draft,in-review,approved,scheduled,published\"") == 2);
  CHECK(count(text, ": cellIs, colorScale") == 1);
  CHECK(count(text, "  chart at row ") == 4);
  CHECK(count(text, "  fits the page: 1") == 5);
  CHECK(count(text, "orientation=landscape paperSize=1") == 5);
  // What charts keep of their values is what viewers show that do not compute.
  for (std::size_t at = 0; (at = text.find("    series ", at)) != std::string::npos; ++at) {
    const std::string line = text.substr(at, text.find('\n', at) - at);
    INFO(line);
    CHECK(line.find_first_of("123456789", line.rfind(": ")) != std::string::npos);
  }
}

TEST_CASE("nothing that a user typed is a formula in the file, whatever it begins with", "[golden][workbook]") {
  for (const std::string start : {"=", "+", "-", "@", "{=", "\\t=", "\\u200b=", "＝"}) {
    CAPTURE(start);
    CapturedWorld world;
    const std::string words = start + "SUM(1;2)|cmd!A0";
    world.written["hostile.yaml"] =
        "posology: 1\n"
        "campaign: {name: \"" +
        words +
        "\", start: 2027-01-11, end: 2027-01-29, time_zone: Europe/Berlin}\n"
        "audience: [{id: surgeons, kind: hcp}]\n"
        "platforms: {linkedin: 2/week}\n"
        "content_mix: {educational: 100%}\n"
        "team: [{id: ana, name: \"" +
        words +
        "\", roles: [writer], hours: 20 h/week}]\n"
        "posts:\n"
        "  - {id: one, platform: linkedin, pillar: educational, at: 2027-01-13 09:30, headline: \"" +
        words + "\", text: \"" + words + "\"}\n";
    const std::string text = text_of(workbook(world, "hostile.yaml"));
    if (text.empty()) return;
    CHECK(count(text, "SUM(1;2)|cmd!A0") > 3);
    CHECK(count(text, "formula =") == count(text, "formula =SUM("));
    for (std::size_t at = 0; (at = text.find("|cmd!A0", at)) != std::string::npos; ++at) {
      const std::size_t line = text.rfind('\n', at) + 1;
      const std::string cell = text.substr(line, at - line);
      INFO(cell);
      CHECK(cell.find(": text ") != std::string::npos);
    }
  }
}
