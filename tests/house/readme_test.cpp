// The README says what the program does: its campaign is the minimal example, its pages are those of the golden
// outputs, its commands are all that there are.
#include <algorithm>
#include <set>

#include "catch.h"
#include "cli/command.h"
#include "tree.h"

using namespace posology;
using house::File;

namespace {

struct Block {
  std::string language, text;
};

std::vector<Block> blocks_of(const File& file) {
  std::vector<Block> blocks;
  bool inside = false;
  for (const std::string_view line : house::lines_of(file.text)) {
    if (line.substr(0, 3) == "```") {
      inside = !inside;
      if (inside) blocks.push_back({std::string(line.substr(3)), {}});
    } else if (inside) {
      blocks.back().text += std::string(line) + "\n";
    }
  }
  return blocks;
}

const File& the_file(const std::string& path) {
  const auto list = house::files(path);
  INFO(path);
  REQUIRE(list.size() == 1);
  return *list.front();
}

// An example may begin with remarks that the README says in its own words.
std::string without_remarks(const std::string& yaml) {
  std::string text;
  for (const std::string_view line : house::lines_of(yaml)) {
    if (line.empty() || line[0] == '#') continue;
    text += std::string(line) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the README's campaign is the minimal example, and its pages are golden", "[house]") {
  const std::string page = the_file("tests/golden/graft-flow/plan.txt.approved").text;
  int campaigns = 0, pages = 0;
  for (const Block& block : blocks_of(the_file("README.md"))) {
    INFO(block.text);
    if (block.language == "yaml") {
      ++campaigns;
      CHECK(block.text == without_remarks(the_file("examples/minimal/campaign.yaml").text));
    } else if (block.text.substr(0, 5) != "./dev") {
      ++pages;
      CHECK(page.find(block.text) != std::string::npos);
    }
  }
  CHECK(campaigns == 1);
  CHECK(pages == 3);
}

TEST_CASE("the page of the device tax is reckoned by hand and comes to what the program prints", "[house]") {
  const std::string page = the_file("tests/golden/wound-care-2014/budget.txt.approved").text;
  int pages = 0;
  for (const Block& block : blocks_of(the_file("docs/DEVICE_TAX.md"))) {
    ++pages;
    INFO(block.text);
    CHECK(page.find(block.text) != std::string::npos);
  }
  CHECK(pages == 3);
}

TEST_CASE("the README names every command", "[house]") {
  const std::string& text = the_file("README.md").text;
  for (const cli::Command* command : cli::all_commands()) {
    INFO(command->name);
    CHECK(text.find("`" + std::string(command->name)) != std::string::npos);
  }
}
