// The pages and schemas in docs/ that the program's own tables make: they say what the program does (./dev accept).
#include <cstdlib>
#include <fstream>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/export_pages.h"
#include "cli/fact_pages.h"
#include "cli/man_page.h"
#include "cli/map_pages.h"
#include "cli/rule_page.h"
#include "intake/read_campaign.h"
#include "knowledge/fragments_made.h"
#include "rules/run.h"
#include "source_folder.h"
#include "tree.h"

using namespace posology;

namespace {

struct Page {
  std::string path;
  std::string text;
};

std::string said_by(const std::vector<std::string>& words) {
  cli::CapturedWorld world;
  REQUIRE(cli::run(words, world) == cli::ExitCode::done);
  return world.said;
}

std::vector<Page> pages() {
  std::vector<Page> list = {
      {"docs/posology.1", cli::man_page()},
      {"src/knowledge/terms/fragments.inc", fragments_table()},
      {"docs/FORMAT.md", intake::reference_page()},
      {"docs/campaign.schema.json", said_by({"schema"})},
      {"docs/pack.schema.json", said_by({"schema", "--of", "pack"})},
      {"docs/map.schema.json", said_by({"schema", "--of", "map"})},
      {"docs/RESULTS_MAPS.md",
       "# Maps of columns\n\nMade from the table of tools whose exports [`posology measure`](MEASURE.md) reads. "
       "Columns "
       "and zones that are not confirmed say so.\n\n" +
           cli::results_exports_markdown()},
      {"docs/GLOSSARY.md", cli::glossary_markdown()},
      {"docs/plan.schema.json", said_by({"schema", "--of", "plan"})},
      {"docs/scorecard.schema.json", said_by({"schema", "--of", "scorecard"})},
      {"docs/RULES.md", cli::rules_index()},
      {"docs/PLATFORMS.md",
       "# Platforms\n\nMade from the table of platforms. Each limit has its source and date; what is only observed or "
       "assumed says so.\n\n" +
           said_by({"platforms", "--format", "markdown"})},
      {"docs/EXPORTS.md",
       "# Exports\n\nMade from the profiles of the tools. Columns and figures that are not confirmed say so: try a "
       "file of "
       "two rows first.\n\n" +
           cli::exports_markdown()},
      {"docs/OBSERVANCES.md",
       "# Observances\n\nMade from the table of observances, for the years 2026 to 2028. Each has its rule and its "
       "source; "
       "what is from memory says so.\n\n" +
           said_by({"observances", "--from", "2026-01-01", "--to", "2028-12-31", "--format", "markdown"})},
  };
  for (const rules::Rule* rule : rules::all_rules()) {
    list.push_back({"docs/rules/" + std::string(rule->code) + ".md", cli::rule_page(*rule)});
  }
  return list;
}

}  // namespace

TEST_CASE("the generated pages are those that the program makes now", "[house][generated]") {
  for (const Page& page : pages()) {
    if (std::getenv("POSOLOGY_ACCEPT") != nullptr) {
      std::ofstream(in_project(page.path), std::ios::binary) << page.text;
      continue;
    }
    const std::vector<const house::File*> files = house::files(page.path);
    INFO(page.path << " is made from the tables; ./dev accept writes it anew");
    REQUIRE(files.size() == 1);
    CHECK(page.text.size() > 500);
    CHECK((files.front()->text == page.text));
  }
}

TEST_CASE("there is no page of a rule that does not exist", "[house][generated]") {
  for (const house::File* page : house::files("docs/rules/", {".md"})) {
    const std::string code = page->path.substr(11, page->path.size() - 14);
    INFO(page->path);
    CHECK(rules::find_rule(code) != nullptr);
  }
}
