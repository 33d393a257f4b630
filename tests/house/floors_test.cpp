// Each floor includes only what stands below it.
#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "catch.h"
#include "code.h"
#include "floors.h"
#include "source_folder.h"
#include "tree.h"

using namespace posology::house;

namespace {

/// Only main.cpp stands beside the floors; it may open the command line and nothing else.
std::vector<Breach> breaches_of(const File& file) {
  const std::vector<std::string_view> parts = parts_of(file.path);
  const bool on_a_floor = parts.size() > 2;
  const Floor* floor = on_a_floor ? find_floor(parts[1]) : nullptr;
  if (on_a_floor && floor == nullptr) return {{file.path, 0, "src/ has no floor '" + std::string(parts[1]) + "'"}};
  std::vector<Breach> found;
  for (const Include& include : includes_of(file.text)) {
    if (!include.own || include.named == "version.h") continue;
    const std::string_view target = parts_of(include.named).front();
    if (find_floor(target) == nullptr) {
      found.push_back({file.path, include.line, "'" + include.named + "' is not named from its floor on"});
    } else if (!on_a_floor && target != "cli") {
      found.push_back({file.path, include.line, "main opens the command line and nothing below it"});
    } else if (on_a_floor && target != floor->name &&
               std::find(floor->below.begin(), floor->below.end(), target) == floor->below.end()) {
      found.push_back(
          {file.path, include.line, "includes '" + include.named + "', but " + std::string(floor->sentence)});
    }
  }
  return found;
}

}  // namespace

TEST_CASE("each floor includes only what stands below it", "[house]") {
  std::vector<Breach> found;
  for (const File* file : files("src/", {".cpp", ".h", ".def"})) {
    for (Breach& breach : breaches_of(*file)) found.push_back(std::move(breach));
  }
  expect_none(found);
}

TEST_CASE("an include from above is found, with its line and the floor's sentence", "[house]") {
  const auto found = breaches_of({"src/rules/mix/x.cpp", "#include <string>\n#include \"planner/plan.h\"\n"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].line == 2);
  CHECK(found[0].sentence.find("rules judge values") != std::string::npos);
  CHECK(breaches_of({"src/planner/x.cpp", "#include \"rules/run.h\"\n"}).size() == 1);
  CHECK(breaches_of({"src/text/x.h", "#include \"model/date.h\"\n"}).size() == 1);
  CHECK(breaches_of({"src/model/x.h", "#include \"date.h\"\n"}).size() == 1);
  CHECK(breaches_of({"src/attic/x.h", ""}).size() == 1);
  CHECK(breaches_of({"src/main.cpp", "#include \"planner/plan.h\"\n"}).size() == 1);
  CHECK(breaches_of({"src/main.cpp", "#include \"cli/app.h\"\n"}).empty());
  CHECK(breaches_of({"src/cli/x.cpp", "#include \"planner/plan.h\"\n#include \"version.h\"\n"}).empty());
}

namespace {

constexpr std::string_view map_begins = "<!-- made from the includes; ./dev accept -->\n```text\n";

/// The page with its picture as the code is now.
std::string with_map(const std::string& page, const std::string& map) {
  const std::size_t begin = page.find(map_begins);
  REQUIRE(begin != std::string::npos);
  const std::size_t from = begin + map_begins.size();
  const std::size_t end = page.find("```\n", from);
  REQUIRE(end != std::string::npos);
  return page.substr(0, from) + map + page.substr(end);
}

}  // namespace

TEST_CASE("the picture of the floors is that of the includes", "[house][generated]") {
  const std::string page = files("docs/ARCHITECTURE.md").at(0)->text;
  const std::string now = with_map(page, floor_map(files("src/", {".cpp", ".h", ".def"})));
  if (std::getenv("POSOLOGY_ACCEPT") != nullptr) {
    std::ofstream(in_project("docs/ARCHITECTURE.md"), std::ios::binary) << now;
  } else {
    INFO("docs/ARCHITECTURE.md: ./dev accept draws it anew");
    CHECK(page == now);
  }
}

TEST_CASE("the picture counts files, not includes, and marks what is allowed and not used", "[house]") {
  const File model{"src/model/a.h", "#include \"text/x.h\"\n#include \"text/y.h\"\n"};
  const std::string map = floor_map({&model});
  CHECK(map.find("model      1+    =") != std::string::npos);
  CHECK(map.find("text       =\n") != std::string::npos);
  CHECK(map.find("knowledge  .     .      =") != std::string::npos);
}
