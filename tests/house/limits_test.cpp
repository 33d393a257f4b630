// The page of limits says what the code holds.
#include <fmt/format.h>

#include "catch.h"
#include "cli/results_files.h"
#include "intake/limits.h"
#include "measure/find_table.h"
#include "measure/read_export.h"
#include "measure/read_results.h"
#include "tree.h"

using namespace posology;
using house::File;

namespace {

std::string with_commas(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), ",");
  return text;
}

}  // namespace

TEST_CASE("the page of limits names every limit as the code has it", "[house]") {
  const auto pages = house::files("docs/LIMITS.md");
  REQUIRE(pages.size() == 1);
  const std::string& page = pages.front()->text;
  const struct {
    std::string what;
    std::uint64_t number;
    std::string unit;
  } rows[] = {
      {"size", intake::max_file_bytes, " bytes"},
      {"levels of nesting", intake::max_depth, ""},
      {"values", intake::max_nodes, ""},
      {"aliases (`*name`)", intake::max_aliases, ""},
      {"values, each alias counted with all that it repeats", intake::max_expanded_nodes, ""},
      {"commas and brackets", intake::max_punctuation, ""},
      {"files that it `extends`", intake::max_extends, ""},
      {"findings of one kind in the reading", intake::max_alike, ""},
      {"findings of one campaign", intake::max_findings, ""},
      {"an amount of money", static_cast<std::uint64_t>(intake::max_amount), " units of the currency"},
      {"the effort of one step", static_cast<std::uint64_t>(intake::max_effort_minutes) / 60, " hours"},
      {"posts in one period of a platform", static_cast<std::uint64_t>(intake::max_posts_per_period), ""},
      {"a duration in days, weeks or months", static_cast<std::uint64_t>(intake::max_duration), ""},
      {"a duration in minutes or hours", static_cast<std::uint64_t>(intake::max_short_duration), ""},
      {"size of the file", cli::largest_table, " bytes"},
      {"rows", measure::most_rows, ""},
      {"rows above the heading of a tool's table", measure::most_rows_above, ""},
      {"rows of a tool's table with the same complaint", measure::most_alike, ""},
      {"one figure", static_cast<std::uint64_t>(measure::largest_figure), ""},
  };
  for (const auto& row : rows) {
    const std::string line = fmt::format("| {} | {}{} |", row.what, with_commas(row.number), row.unit);
    INFO(line);
    CHECK(page.find(line) != std::string::npos);
  }
  CHECK(with_commas(1000000) == "1,000,000");
}

TEST_CASE("the newest change is the version that is built", "[house]") {
  const auto changes = house::files("CHANGELOG.md");
  const auto build = house::files("CMakeLists.txt");
  REQUIRE(changes.size() == 1);
  REQUIRE_FALSE(build.empty());
  const std::string& text = build.front()->text;
  const std::size_t begin = text.find("project(posology VERSION ") + 25;
  const std::string version = text.substr(begin, text.find(' ', begin) - begin);
  const std::size_t newest = changes.front()->text.find("\n## ");
  REQUIRE(newest != std::string::npos);
  CHECK(changes.front()->text.compare(newest + 4, version.size() + 3, version + " - ") == 0);
}
