#include "planner/next_place.h"

#include <cstdlib>

#include "catch.h"
#include "planner/plan.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("the next best place keeps days, gaps, windows and gates", "[planner]") {
  int offered = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Dice dice(seed);
    const Scene scene = whole_scene(dice);
    Plan made = plan(scene.campaign, {});
    INFO("seed " << seed);
    for (std::size_t i = 0; i < made.posts.size(); ++i) {
      if (!made.posts[i].next_best) continue;
      ++offered;
      for (const Blackout& closed : scene.campaign.calendar.blackouts)
        CHECK_FALSE(closed.dates->holds(made.posts[i].next_best->at.date));
      if (offered % 7 != 0) continue;
      // Set there, the post breaks no definition of placement.
      Plan moved = made;
      PlannedPost& post = moved.posts[i];
      post.utc_minutes += post.offset_minutes - post.next_best->offset_minutes + post.next_best->at.wall_minutes() -
                          post.at.wall_minutes();
      post.at = post.next_best->at;
      post.offset_minutes = post.next_best->offset_minutes;
      Complaints list;
      audit_placement(scene.campaign, moved, list);
      CHECK(list == std::vector<std::string>{});
    }
  }
  CHECK(offered > 1000);
}

TEST_CASE("a post that lost its place says why, and no longer what spoke for it", "[planner]") {
  int lost = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Dice dice(seed);
    const Scene scene = whole_scene(dice);
    INFO("seed " << seed);
    for (const PlannedPost& post : plan(scene.campaign, {}).posts) {
      if (post.placed || post.reasons.empty() || post.reasons.back().text.find("held back") != 0) continue;
      ++lost;
      CHECK(post.reasons.size() == 1);
      CHECK_FALSE(post.next_best);
    }
  }
  CHECK(lost > 100);
}

TEST_CASE("the next best place says what it would do to the gaps", "[planner]") {
  Scene scene("2027-01-04", "2027-01-31");
  PlatformUse& use = scene.platform("linkedin", per_week(1));
  use.days = list<Weekday>({Weekday::tue, Weekday::wed});
  use.times = list<TimeOfDay>({{600}});
  const Plan made = plan(scene.campaign, {});
  REQUIRE(made.posts.size() == 4);
  REQUIRE(made.posts[1].next_best);
  CHECK(made.posts[1].next_best->at.date == made.posts[1].at.date + 1);
  CHECK(made.posts[1].next_best->price == "gaps of 192 h and 144 h, now 168 h and 168 h");
}

TEST_CASE("a plan without next places is the same plan in all else", "[planner]") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Dice dice(seed);
    const Scene scene = whole_scene(dice);
    const Plan whole = plan(scene.campaign, {}), lean = plan(scene.campaign, {.next_places = false});
    INFO("seed " << seed);
    REQUIRE(lean.posts.size() == whole.posts.size());
    for (std::size_t i = 0; i < lean.posts.size(); ++i) {
      const PlannedPost &a = lean.posts[i], &b = whole.posts[i];
      CHECK_FALSE(a.next_best);
      CHECK((a.id == b.id && a.placed == b.placed && a.utc_minutes == b.utc_minutes && a.submit_by == b.submit_by));
      CHECK((a.cost.total() == b.cost.total() && a.suggested_use == b.suggested_use));
      CHECK((a.tasks.size() == b.tasks.size() && a.reasons.size() == b.reasons.size()));
    }
    CHECK(lean.quality.placed == whole.quality.placed);
    REQUIRE(lean.unmet.size() == whole.unmet.size());
    for (std::size_t i = 0; i < lean.unmet.size(); ++i) CHECK(lean.unmet[i].message == whole.unmet[i].message);
  }
}
