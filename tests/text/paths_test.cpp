#include "text/paths.h"
#include "catch.h"

using namespace posology;

TEST_CASE("a value is named by its steps", "[text]") {
  Paths paths;
  const auto posts = paths.add_key(Paths::root, "posts", {0, 0, 100});
  const auto second = paths.add_item(posts, 2, {0, 40, 90});
  const auto text = paths.add_key(second, "text", {0, 50, 60});
  CHECK(paths.name(text) == "posts[2].text");
  CHECK(paths.name(posts) == "posts");
  CHECK(paths.name(Paths::root).empty());
  CHECK(paths.name(99).empty());
}

TEST_CASE("a place is named by the narrowest value that holds it", "[text]") {
  Paths paths;
  const auto posts = paths.add_key(Paths::root, "posts", {0, 0, 100});
  const auto item = paths.add_item(posts, 0, {0, 10, 90});
  paths.add_key(item, "text", {0, 50, 60});
  paths.add_key(Paths::root, "other", {1, 0, 1000});
  CHECK(paths.at({0, 50, 60}) == "posts[0].text");
  CHECK(paths.at({0, 52, 53}) == "posts[0].text");
  CHECK(paths.at({0, 45, 55}) == "posts[0]");
  CHECK(paths.at({0, 0, 5}) == "posts");
  CHECK(paths.at({1, 52, 53}) == "other");
  CHECK(paths.at({0, 90, 101}).empty());
  CHECK(paths.at({}).empty());
}

TEST_CASE("of two values with the same bytes the deeper one is named", "[text]") {
  Paths paths;
  const auto list = paths.add_key(Paths::root, "posts", {0, 5, 9});
  paths.add_item(list, 0, {0, 5, 9});
  CHECK(paths.at({0, 5, 9}) == "posts[0]");
}

TEST_CASE("a key that would read as several steps is quoted", "[text]") {
  Paths paths;
  const auto map = paths.add_key(Paths::root, "links", {0, 0, 9});
  const auto dotted = paths.add_key(map, "example.org", {0, 1, 2});
  CHECK(paths.name(dotted) == "links[\"example.org\"]");
  CHECK(paths.name(paths.add_key(dotted, "x", {0, 1, 2})) == "links[\"example.org\"].x");
  CHECK(paths.name(paths.add_key(map, "a\"]b", {0, 1, 2})) == "links[\"a\\\"]b\"]");
  CHECK(paths.name(paths.add_key(Paths::root, "", {0, 1, 2})) == "[\"\"]");
  CHECK(paths.name(paths.add_key(map, "2027-01", {0, 1, 2})) == "links.2027-01");
}
