// Wrapping by cells: between words, never inside a character.
#include "render/wrap.h"

#include "catch.h"
#include "text/width.h"

using namespace posology;
using namespace posology::render;

using Strings = std::vector<std::string>;

TEST_CASE("words go to the next line when they have no room", "[render]") {
  CHECK(wrap("five causes of graft failure", 11, 0, true) == Strings{"five causes", "of graft", "failure"});
  CHECK(wrap("", 5, 0, true).empty());
  CHECK(wrap("   ", 5, 0, true).empty());
}

TEST_CASE("what is left out is marked", "[render]") {
  CHECK(wrap("five causes of graft failure", 11, 2, true) == Strings{"five causes", "of graft f…"});
  CHECK(wrap("five causes of graft failure", 11, 2, false) == Strings{"five causes", "of graft..."});
  CHECK(wrap("five causes of", 11, 2, true) == Strings{"five causes", "of"});
}

TEST_CASE("a word that is too long is broken between characters", "[render]") {
  CHECK(wrap("Graftflussmessung", 6, 0, true) == Strings{"Graftf", "lussme", "ssung"});
  for (const std::string& line : wrap("心臓手術における流量測定", 5, 0, true)) CHECK(display_width(line) <= 5);
  CHECK(wrap("心臓手術", 4, 0, true) == Strings{"心臓", "手術"});
  CHECK(wrap("心臓", 1, 0, true) == Strings{"心", "臓"});
}

TEST_CASE("short parts between dots stay whole", "[render]") {
  CHECK(wrap_parts("LinkedIn every 2 days · X every day", 26, true) ==
        Strings{"LinkedIn every 2 days ·", "X every day"});
  CHECK(wrap_parts("LinkedIn every 2 days - X every day", 26, false) ==
        Strings{"LinkedIn every 2 days -", "X every day"});
  CHECK(wrap_parts("", 26, true).empty());
}
