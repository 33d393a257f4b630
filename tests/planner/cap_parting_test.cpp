// Product posts that would follow one another once others give way to caps.
#include <algorithm>

#include "catch.h"
#include "planner/audit.h"
#include "planner/audit_lists.h"
#include "planner/capped_scene.h"
#include "planner/plan.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// A text a week on LinkedIn for 100.00, every other one about the product; four in April.
Scene every_other() {
  Scene scene = text_and_image("2027-03-01", "2027-05-30", 0);
  Scene::mix(scene.campaign.content_mix, {{"educational", 50}, {"product", 50}});
  for (MixShare& share : scene.campaign.content_mix.shares) share.formats = {{Format::text, at(Ratio::of(100, 100))}};
  return scene;
}

Plan capped(Campaign& campaign, std::int64_t cap) {
  campaign.budget->caps[Month{2027, 4}] = at(Money{cap});
  return plan(campaign, {});
}

bool said(const Plan& plan) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(),
                     [](const Unmet& unmet) { return unmet.kind == UnmetKind::neighbour; });
}

}  // namespace

TEST_CASE("what a cap holds back leaves no product posts in a row where others can go", "[planner][caps]") {
  for (const std::int64_t cap : {30000, 20000, 10000}) {
    Scene scene = every_other();
    const Plan made = capped(scene.campaign, cap);
    INFO("cap " << cap);
    CHECK(placed_in(made) == placed_in(plan(every_other().campaign, {})) - (40000 - cap) / 10000);
    CHECK(product_pairs_of(made, "linkedin") == 0);
    CHECK_FALSE(said(made));
    CHECK(audit(scene.campaign, made).empty());
  }
}

TEST_CASE("product posts in a row that are left after all are said", "[planner][caps]") {
  Scene scene = every_other();
  // Nothing else can go: what stands between two of the product's costs money alone.
  Campaign& campaign = scene.campaign;
  campaign.content_mix.shares[0].formats = {{Format::image, at(Ratio::of(100, 100))}};
  campaign.formats[Format::text].cost = at(Money{0});
  Plan made = capped(campaign, 0);
  REQUIRE(product_pairs_of(made, "linkedin") > 0);
  CHECK(said(made));
  CHECK(audit(campaign, made).empty());
  SECTION("and the audit finds where they are not") {
    std::erase_if(made.unmet, [](const Unmet& unmet) { return unmet.kind == UnmetKind::neighbour; });
    Complaints told;
    audit_mix(campaign, made, told);
    CHECK(told.size() == 1);
  }
  SECTION("or are called unavoidable and are not") {
    for (Unmet& unmet : made.unmet) unmet.grade = Grade::proved;
    for (PlannedPost& post : made.posts) {
      if (!post.placed && post.pillar == "educational") post.placed = true;
    }
    Complaints told;
    audit_mix(campaign, made, told);
    CHECK_FALSE(told.empty());
  }
}
