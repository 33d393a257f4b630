// Edits of a text: what is not edited stays, byte for byte.
#include <algorithm>
#include <random>

#include "catch.h"
#include "text/edit.h"

using namespace posology;

TEST_CASE("edits that overlap, repeat or lie outside are left out", "[text][edit]") {
  const std::vector<Edit> kept =
      compatible({{4, 6, "b"}, {0, 2, "a"}, {0, 2, "a"}, {1, 3, "c"}, {6, 8, "d"}, {9, 12, "e"}, {7, 6, "f"}}, 10);
  CHECK(kept == std::vector<Edit>{{0, 2, "a"}, {4, 6, "b"}, {6, 8, "d"}});
  CHECK(with_edits("0123456789", kept) == "a23bd89");
  CHECK(with_edits("", {}) == "");
}

TEST_CASE("bytes outside of the edits stay, whatever the text and the edits are", "[text][edit][property]") {
  std::mt19937 dice(2027);
  for (int round = 0; round < 2000; ++round) {
    std::string text(dice() % 60, ' ');
    for (char& c : text) c = static_cast<char>(dice() % 256);
    std::vector<Edit> edits;
    for (unsigned i = dice() % 8; i > 0; --i) {
      const std::size_t begin = dice() % (text.size() + 3);
      edits.push_back({begin, begin + dice() % 9, std::string(dice() % 5, static_cast<char>('A' + i))});
    }
    const std::vector<Edit> kept = compatible(edits, text.size());
    const std::string after = with_edits(text, kept);
    // Walk both texts: between the edits they are equal, and each edit stands in its place.
    std::size_t in_old = 0, in_new = 0;
    for (const Edit& edit : kept) {
      REQUIRE(edit.begin >= in_old);
      REQUIRE(text.substr(in_old, edit.begin - in_old) == after.substr(in_new, edit.begin - in_old));
      in_new += edit.begin - in_old;
      REQUIRE(after.substr(in_new, edit.replacement.size()) == edit.replacement);
      in_new += edit.replacement.size();
      in_old = edit.end;
    }
    REQUIRE(text.substr(in_old) == after.substr(in_new));
    // Every edit that could stand is there or gave way to an earlier one.
    for (const Edit& edit : edits) {
      const bool inside = edit.end <= text.size();
      const bool there = std::find(kept.begin(), kept.end(), edit) != kept.end();
      const bool in_the_way = std::any_of(kept.begin(), kept.end(), [&](const Edit& other) {
        return other.begin <= edit.end && edit.begin <= other.end;
      });
      REQUIRE((there || !inside || in_the_way));
    }
  }
}
