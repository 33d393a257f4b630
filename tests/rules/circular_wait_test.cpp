// What is said of posts that wait for each other: every post of the circle, where each step stands, one step to give
// up.
#include "catch.h"
#include "judged.h"
#include "rules/example.h"

using namespace posology;
using namespace posology::rules;

namespace {

std::string post(const std::string& id, const std::string& wait) {
  return "  - {id: " + id + ", platform: linkedin, text: t, " + wait + "}\n";
}

std::vector<Finding> circles(const Judged& judged) {
  std::vector<Finding> found;
  for (const Finding& f : judged.verdict.findings) {
    if (f.rule == "CAD006") found.push_back(f);
  }
  return found;
}

std::vector<Finding> circles(const std::string& posts) { return circles(judged(whole_example("posts:\n" + posts))); }

}  // namespace

TEST_CASE("a circle of waits is told whole, with each step's place", "[rules]") {
  const Judged result = judged(whole_example("posts:\n" + post("one", "after: three") + post("two", "after: one") +
                                             post("three", "after: two")));
  const auto found = circles(result);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "'one' comes after 'three', 'three' comes after 'two', and 'two' comes after 'one': none of them can ever run");
  CHECK(found[0].help == "take 'three' out of what 'one' comes after");
  CHECK(result.read.sources.text(found[0].place) == "three");
  REQUIRE(found[0].notes.size() == 2);
  CHECK(found[0].notes[0].message == "'three' comes after 'two' here");
  CHECK(result.read.sources.text(found[0].notes[0].place) == "two");
}

TEST_CASE("the order gives way before what a post is cut from", "[rules]") {
  const auto mixed = circles(post("cut", "derived_from: whole") + post("whole", "after: cut"));
  REQUIRE(mixed.size() == 1);
  CHECK(mixed[0].message == "'whole' comes after 'cut', and 'cut' is cut from 'whole': none of them can ever run");
  CHECK(mixed[0].help == "take 'cut' out of what 'whole' comes after");
  const auto cuts = circles(post("hen", "derived_from: egg") + post("egg", "derived_from: hen"));
  REQUIRE(cuts.size() == 1);
  CHECK(cuts[0].help == "let 'hen' be cut from another post");
  const auto own = circles(post("own", "after: own"));
  REQUIRE(own.size() == 1);
  CHECK(own[0].message == "'own' waits for itself");
}

TEST_CASE("a circle too long to be read is told by its beginning and its length", "[rules]") {
  std::string posts = post("p0", "after: p4999");
  for (int i = 1; i < 5000; ++i) posts += post("p" + std::to_string(i), "after: p" + std::to_string(i - 1));
  const auto found = circles(posts);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.starts_with("'p0' comes after 'p4999', 'p4999' comes after 'p4998', "));
  CHECK(found[0].message.ends_with(", and so on through 5000 posts: none of them can ever run"));
  CHECK(found[0].message.size() < 500);
  CHECK(found[0].notes.size() == 11);
}
