// The plans of fifty random campaigns, by their hash: every build and every compiler is held to the same bytes.
#include <fmt/format.h>

#include "catch.h"
#include "golden/compare.h"
#include "model/outcome.h"
#include "planner/plan.h"
#include "planner/random_scene.h"
#include "render/plan_json.h"
#include "text/hash.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("fifty random campaigns are planned to the same bytes by every build", "[golden][planner]") {
  std::string list;
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Dice dice(seed);
    const Scene scene = whole_scene(dice);
    const Sources sources;
    Outcome outcome;
    outcome.campaign = &scene.campaign;
    outcome.sources = &sources;
    outcome.plan = plan(scene.campaign, {});
    const Quality& q = outcome.plan->quality;
    const std::string bytes = render::plan_json(outcome);
    list += fmt::format("seed {}: {} of {} posts, {} unmet, {} bytes, {}\n", seed, q.placed, q.wanted,
                        outcome.plan->unmet.size(), bytes.size(), sha256_hex(bytes).substr(0, 16));
  }
  golden::compare("random", "plans.txt", list);
}
