#include <array>

#include "catch.h"
#include "text/suggest.h"

using namespace posology;

namespace {

std::optional<std::string> meant(std::string_view typed) {
  constexpr std::array<std::string_view, 6> known = {"linkedin", "platform", "pillar", "größe", "x", "Straße"};
  return nearest(typed, known);
}

}  // namespace

TEST_CASE("a mistyped word finds the one that was meant", "[text]") {
  CHECK(meant("linkdin") == "linkedin");
  CHECK(meant("platfrom") == "platform");  // a swap is one edit
  CHECK(meant("LinkedIn") == "linkedin");
  CHECK(meant("pilar") == "pillar");
  CHECK(meant("STRASSE") == "Straße");
}

TEST_CASE("a word that is near to nothing finds nothing", "[text]") {
  CHECK_FALSE(meant("budget"));
  CHECK_FALSE(meant(""));
  CHECK_FALSE(meant("y"));  // all of 'x' would have changed
  CHECK_FALSE(meant(std::string(5000, 'l')));
}

TEST_CASE("a swap of neighbours counts one edit, not two", "[text]") {
  constexpr std::array<std::string_view, 1> known = {"abcd"};
  CHECK(nearest("bacd", known) == "abcd");
  CHECK_FALSE(nearest("badc", known));
}

TEST_CASE("edits are counted in characters", "[text]") {
  constexpr std::array<std::string_view, 1> known = {"größe"};
  CHECK(nearest("grösse", known) == "größe");
  CHECK(nearest("grse", known));         // two of six
  CHECK_FALSE(nearest("gxyse", known));  // three of six
  constexpr std::array<std::string_view, 1> kanji = {"日本語"};
  CHECK(nearest("日本", kanji) == "日本語");
  CHECK_FALSE(nearest("日", kanji));  // two of three, though few bytes
}

TEST_CASE("of two equally near words the earlier one is offered", "[text]") {
  constexpr std::array<std::string_view, 3> known = {"care", "core", "cure"};
  CHECK(nearest("cxre", known) == "care");
}

TEST_CASE("the nearest word wins over an earlier one that is only near", "[text]") {
  constexpr std::array<std::string_view, 3> known = {"platform", "platforms", "platformed"};
  CHECK(nearest("platformss", known) == "platforms");
}
