// Modules: made when they are there, and said what is missing when they are not.
#include "cli/module.h"

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "render/workbook.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

std::vector<std::string> words() {
  return {"calendar", in_project("examples/minimal/campaign.yaml"), "--format", "xlsx", "-o", "out.xlsx"};
}

}  // namespace

TEST_CASE("a workbook is a zip archive, and the same one each time", "[cli][module]") {
  CapturedWorld world;
  CHECK(run(words(), world) == ExitCode::done);
  const std::string first = world.written["out.xlsx"];
  CHECK(first.starts_with("PK\x03\x04"));
  CHECK(first.find("xl/worksheets/sheet5.xml") != std::string::npos);
  CHECK(run(words(), world) == ExitCode::done);
  CHECK(world.written["out.xlsx"] == first);
}

TEST_CASE("without the module the message says what is missing, and nothing is written", "[cli][module]") {
  CapturedWorld world;
  world.folders = std::vector<std::string>{in_project("examples")};
  CHECK(run(words(), world) == ExitCode::usage);
  CHECK(world.complained.find("posology_sheet.so is not beside the program\nhelp: install the package "
                              "posology, ") != std::string::npos);
  CHECK(world.written.empty());
  std::vector<std::string> page = words();
  page[3] = "pdf";
  CHECK(run(page, world) == ExitCode::usage);
  CHECK(world.complained.find("help: install the package posology-paper, or build it with ./dev") != std::string::npos);
}

TEST_CASE("a set without modules is written without what they make, and lists what it holds", "[cli][module]") {
  CapturedWorld world;
  const std::vector<std::string> plan = {"plan", in_project("examples/minimal/campaign.yaml"), "--output", "out"};
  world.folders = std::vector<std::string>{in_project("examples")};
  // Of an earlier run that had them; the file beside them is the user's.
  world.written = {{"out/posology-manifest.json", R"({"files": ["calendar.pdf", "plan.xlsx", "plan.json"]})"},
                   {"out/calendar.pdf", "old"},
                   {"out/plan.xlsx", "old"},
                   {"out/plan.json", "old"},
                   {"out/mine.pdf", "mine"}};
  CHECK(run(plan, world) == ExitCode::done);
  CHECK(world.complained.find("the other files are written without plan.xlsx\n") != std::string::npos);
  CHECK(world.complained.find("the other files are written without calendar.pdf\n") != std::string::npos);
  CHECK(world.written.count("out/calendar.pdf") + world.written.count("out/plan.xlsx") == 0);
  CHECK(world.written.at("out/mine.pdf") == "mine");
  const std::string& manifest = world.written.at("out/posology-manifest.json");
  CHECK(manifest.find("calendar.ics") != std::string::npos);
  CHECK(manifest.find("plan.xlsx") == std::string::npos);
  // With modules again, nothing stands in the way.
  world.folders.reset();
  CHECK(run(plan, world) == ExitCode::done);
  CHECK(world.written.at("out/plan.xlsx").starts_with("PK"));
  CHECK(world.written.at("out/posology-manifest.json").find("plan.xlsx") != std::string::npos);
}

TEST_CASE("a set that cannot be replaced loses nothing", "[cli][module]") {
  CapturedWorld world;
  world.folders = std::vector<std::string>{in_project("examples")};
  // No manifest lists the text: the pages, which one lists, stay too.
  world.written = {{"out/posology-manifest.json", R"({"files": ["calendar.pdf"]})"},
                   {"out/calendar.pdf", "old"},
                   {"out/plan.txt", "mine"}};
  CHECK(run(std::vector<std::string>{"plan", in_project("examples/minimal/campaign.yaml"), "--output", "out"}, world) ==
        ExitCode::usage);
  CHECK(world.written.at("out/calendar.pdf") == "old");
  CHECK(world.written.at("out/plan.txt") == "mine");
}

TEST_CASE("what an earlier plan made stays until all that is new is written", "[cli][module]") {
  CapturedWorld world;
  world.folders = std::vector<std::string>{in_project("examples")};
  world.written = {{"out/posology-manifest.json", R"({"files": ["calendar.pdf"]})"}, {"out/calendar.pdf", "old"}};
  world.refused["out/findings.json"] = "no space left";
  const std::vector<std::string> plan = {"plan", in_project("examples/minimal/campaign.yaml"), "--output", "out"};
  CHECK(run(plan, world) == ExitCode::usage);
  CHECK(world.written.at("out/calendar.pdf") == "old");
  // The next run still knows it as ours.
  world.refused.clear();
  CHECK(run(plan, world) == ExitCode::done);
  CHECK(world.written.count("out/calendar.pdf") == 0);
  CHECK(world.written.at("out/posology-manifest.json").find("calendar.pdf") == std::string::npos);
}

TEST_CASE("a module that was built for other values is refused", "[cli][module]") {
  CapturedWorld world;
  const render::Workbook book;
  CHECK_FALSE(made_by_module(sheet_module, &book, sizeof book + 1, world).has_value());
  CHECK(world.complained.find("belongs to another version") != std::string::npos);
}

TEST_CASE("what is no module is refused with the loader's reason", "[cli][module]") {
  CapturedWorld world;
  world.folders = std::vector<std::string>{"nowhere"};
  world.written["nowhere/posology_sheet.so"] = "text";
  const render::Workbook book;
  CHECK_FALSE(made_by_module(sheet_module, &book, sizeof book, world).has_value());
  CHECK(world.complained.find("'nowhere/posology_sheet.so' cannot be loaded: ") != std::string::npos);
  CHECK(world.complained.find("libxlsxwriter4") != std::string::npos);
}
