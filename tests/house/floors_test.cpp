// Each floor includes only what stands below it.
#include <algorithm>

#include "catch.h"
#include "code.h"
#include "tree.h"

using namespace posology::house;

namespace {

struct Floor {
  std::string_view name;
  std::vector<std::string_view> below;
  std::string_view sentence;
};

const std::vector<Floor>& floors() {
  static const std::vector<Floor> list = {
      {"text", {}, "text is the lowest floor and knows nothing of the others"},
      {"model", {"text"}, "the model is made of values and stands on text alone"},
      {"knowledge", {"text", "model"}, "knowledge holds dated facts and stands on text and model"},
      {"intake",
       {"text", "model", "knowledge"},
       "intake makes a campaign of a file; it neither judges, plans nor shows"},
      {"money", {"text", "model", "knowledge"}, "money counts; it does not know who asks"},
      {"rules",
       {"text", "model", "knowledge", "money"},
       "rules judge values; a rule that judges a plan is given one and does not see how it is made or shown"},
      {"planner",
       {"text", "model", "knowledge", "money"},
       "the planner plans what it is given; it sees neither the rules nor how a file is read"},
      {"measure",
       {"text", "model", "knowledge", "money"},
       "measure compares results with targets; it sees neither the rules nor the planner"},
      {"report", {"text", "model", "knowledge"}, "report says what a page means; it is given values and computes none"},
      {"render",
       {"text", "model", "knowledge", "report"},
       "render turns values into bytes; it neither reads, judges nor plans"},
      {"cli",
       {"text", "model", "knowledge", "intake", "money", "rules", "planner", "measure", "report", "render"},
       "the command line is the top floor"},
  };
  return list;
}

const Floor* find_floor(std::string_view name) {
  const auto it = std::find_if(floors().begin(), floors().end(), [&](const Floor& f) { return f.name == name; });
  return it == floors().end() ? nullptr : &*it;
}

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
