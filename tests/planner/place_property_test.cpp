#include "catch.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("placing holds to the audit on random campaigns", "[planner]") {
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    Dice dice(seed);
    Scene scene = scene_of(dice);
    INFO("seed " << seed);
    const std::vector<std::string> list = scene.place();
    CHECK(list == std::vector<std::string>{});
  }
}
