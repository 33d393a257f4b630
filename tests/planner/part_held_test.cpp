// Product posts where a lock holds their neighbours: who changes places, and who does not.
#include "planner/part_held.h"

#include "catch.h"
#include "planner/campaign_fixture.h"
#include "planner/even_out.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// "PEeE" is a lane: P a product post, E and D others; small letters are free, great ones are held; W is written.
Board board_of(const Scene& scene, const std::string& letters) {
  Board board;
  board.columns = {{"educational", Pillar::educational}, {"product", Pillar::product}, {"dialogue", Pillar::dialogue}};
  const PlatformUse& use = scene.campaign.platforms[0];
  Lane lane{&use, PublishingDays(scene.campaign, use), {}, {}, {}, {}};
  for (std::size_t s = 0; s < letters.size(); ++s) {
    const char c = letters[s];
    lane.slots.emplace_back();
    lane.slots.back().held = c >= 'A' && c <= 'Z' && c != 'W' ? static_cast<int>(s) : -1;
    lane.pillar.push_back(c == 'P' || c == 'p' ? 1 : c == 'D' || c == 'd' ? 2 : 0);
    lane.post.push_back(c == 'W' ? 0 : -1);
  }
  board.lanes.push_back(std::move(lane));
  return board;
}

std::string parted(const std::string& letters) {
  Scene scene("2027-01-11", "2027-04-02");
  scene.platform("x", per_week(3));
  Board board = board_of(scene, letters);
  part_held_products(board);
  std::string text;
  for (std::size_t s = 0; s < letters.size(); ++s) {
    const Lane& lane = board.lanes[0];
    const char c = "epd"[lane.pillar[s]];
    text += lane.post[s] >= 0 ? 'W' : lane.slots[s].held >= 0 ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return text;
}

}  // namespace

TEST_CASE("a new product post beside another one changes places with the nearest that is held", "[planner][held]") {
  CHECK(parted("PpEEE") == "PepEE");
  CHECK(parted("EEEpP") == "EEpeP");
  CHECK(parted("PpDEE") == "PdpEE");
}

TEST_CASE("what the lock holds itself, and what somebody wrote, stays", "[planner][held]") {
  CHECK(parted("PPEEE") == "PPEEE");
  CHECK(parted("PpWWW") == "PpWWW");
  CHECK(parted("EPEPE") == "EPEPE");
  CHECK(parted("") == "");
  // No other order parts them.
  CHECK(parted("PpP") == "PpP");
}
