// The site of docs/ has every page in its list.
#include "catch.h"
#include "tree.h"

using namespace posology::house;

namespace {

/// Pages of docs/ that no row of the list leads to.
std::vector<Breach> unlisted(const std::vector<const File*>& pages, std::string_view list) {
  std::vector<Breach> found;
  for (const File* page : pages) {
    const std::string name = page->path.substr(5);
    // The rules are put into the list when the site is made.
    if (name.starts_with("rules/")) continue;
    if (list.find(": " + name + "\n") == std::string_view::npos)
      found.push_back({page->path, 0, "has no row in packaging/site/mkdocs.yml"});
  }
  return found;
}

}  // namespace

TEST_CASE("every page of docs/ stands in the list of the site", "[house]") {
  const std::vector<const File*> list = files("packaging/site/mkdocs.yml");
  REQUIRE(list.size() == 1);
  const std::vector<const File*> pages = files("docs/", {".md"});
  REQUIRE(pages.size() > 20);
  expect_none(unlisted(pages, list.front()->text));
}

TEST_CASE("a page that is in no list is found", "[house]") {
  const File listed{"docs/A.md", ""}, forgotten{"docs/B.md", ""}, rule{"docs/rules/A1.md", ""};
  const auto found = unlisted({&listed, &forgotten, &rule}, "nav:\n  - The first: A.md\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].file == "docs/B.md");
}
