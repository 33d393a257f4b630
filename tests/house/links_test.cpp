// No page leads into the void.
#include "links.h"

#include <filesystem>

#include "catch.h"
#include "source_folder.h"

using namespace posology::house;

TEST_CASE("every link of the pages leads to a file and a heading that are there", "[house]") {
  const auto exists = [](const std::string& path) { return std::filesystem::exists(in_project(path)); };
  const std::vector<const File*> pages = files("", {".md"});
  REQUIRE(pages.size() > 20);
  std::size_t links = 0;
  for (const File* page : pages) links += links_of(page->text).size();
  CHECK(links > 100);
  expect_none(dead_links(pages, exists));
}

TEST_CASE("a dead link is found with its line, in prose and not in code", "[house]") {
  const File page{"docs/A.md",
                  "# A word, and more\n[b](B.md#no) [a](#a-word-and-more)\n`[c](C.md)` ![d](../D.png \"a title\")\n"
                  "```\n[e](E.md)\n# no heading\n```\n[f](#no-heading) [g](https://host.example/G.md)\n"};
  const File other{"docs/B.md", "# B\n# B\n[first](#b) [second](#b-1)\n"};
  const auto found = dead_links({&page, &other}, [](const std::string& path) { return path.starts_with("docs/"); });
  REQUIRE(found.size() == 3);
  CHECK(found[0].line == 2);
  CHECK(found[0].sentence == "docs/B.md has no heading '#no'");
  CHECK(found[1].line == 3);
  CHECK(found[1].sentence == "links to '../D.png', but there is no D.png");
  CHECK(found[2].line == 8);
}
