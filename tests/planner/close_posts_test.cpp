#include <algorithm>
#include <cstdlib>

#include "catch.h"
#include "planner/campaign_fixture.h"
#include "planner/dice.h"

using namespace posology;
using namespace posology::planner;

namespace {

void fix(Scene& scene, const std::string& id, const char* date, int hour, std::uint32_t line) {
  Post& post = scene.post(id, "linkedin", "educational");
  post.at = Located<LocalTime>{{day(date), {hour * 60}}, Place{0, line, line + 1}};
}

Scene linkedin() {
  Scene scene("2027-01-04", "2027-02-28");
  PlatformUse& use = scene.platform("linkedin", per_week(2));
  use.times = list<TimeOfDay>({{9 * 60}, {15 * 60}});
  return scene;
}

/// Two posts on one day, at these hours.
Scene launch_and_award(int launch, int award) {
  Scene scene = linkedin();
  fix(scene, "launch", "2027-01-12", launch, 10);
  fix(scene, "award", "2027-01-12", award, 20);
  return scene;
}

}  // namespace

TEST_CASE("two posts that are fixed at one minute stay there, and both are named with their lines", "[planner]") {
  Scene scene = launch_and_award(9, 9);
  CHECK(scene.place().empty());
  const Unmet* close = scene.unmet(UnmetKind::gap_short);
  REQUIRE(close != nullptr);
  CHECK(close->grade == Grade::proved);
  CHECK(close->subject == "award");
  CHECK(close->message ==
        "'launch' and 'award' are both fixed on Tue 12 Jan 2027 09:00; LinkedIn asks for 18 h between two posts");
  CHECK(close->place.begin == 20);
  CHECK(close->other.begin == 10);
  // The afternoon before is the nearest place that leaves 18 hours.
  CHECK(close->mend == "posts.award.at: 2027-01-11 15:00 instead of 2027-01-12 09:00");
  CHECK(scene.planned("launch")->at == scene.planned("award")->at);
  SECTION("unless both have run") {
    for (Post& post : scene.campaign.posts) post.status = at(PostStatus::published);
    CHECK(scene.place().empty());
    CHECK(scene.unmet(UnmetKind::gap_short) == nullptr);
  }
  SECTION("what has run is not moved") {
    scene.campaign.posts[1].status = at(PostStatus::published);
    scene.place();
    CHECK(scene.unmet(UnmetKind::gap_short)->mend == "posts.launch.at: 2027-01-11 15:00 instead of 2027-01-12 09:00");
  }
  SECTION("a window keeps its post") {
    scene.campaign.posts[1].window = at(span("2027-01-14", "2027-01-20"));
    scene.place();
    CHECK(scene.unmet(UnmetKind::gap_short)->mend == "posts.launch.at: 2027-01-11 15:00 instead of 2027-01-12 09:00");
  }
  SECTION("the audit finds it where it is not said") {
    std::erase_if(scene.plan.unmet, [](const Unmet& unmet) { return unmet.kind == UnmetKind::gap_short; });
    Complaints told;
    audit_placement(scene.campaign, scene.plan, told);
    CHECK(told == Complaints{"'launch' and 'award' are fixed too near to each other and nobody says so"});
  }
}

TEST_CASE("fixed posts nearer than the gap that the file asks for are named with the gap", "[planner]") {
  Scene scene = launch_and_award(9, 15);
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::gap_short) == nullptr);
  scene.campaign.platforms[0].min_gap = at(Duration{24, DurationUnit::hours});
  CHECK(scene.place().empty());
  const Unmet* close = scene.unmet(UnmetKind::gap_short);
  REQUIRE(close != nullptr);
  CHECK(
      close->message ==
      "'launch' and 'award' are fixed on Tue 12 Jan 2027 09:00 and Tue 12 Jan 2027 15:00, 6 h apart; LinkedIn asks for "
      "24 h between two posts");
  CHECK(close->mend == "posts.award.at: 2027-01-13 09:00 instead of 2027-01-12 15:00");
  SECTION("also from the others that are fixed") {
    fix(scene, "next", "2027-01-13", 15, 30);
    CHECK(scene.place().empty());
    const auto both = std::count_if(scene.plan.unmet.begin(), scene.plan.unmet.end(),
                                    [](const Unmet& unmet) { return unmet.kind == UnmetKind::gap_short; });
    CHECK(both == 1);
    CHECK(scene.unmet(UnmetKind::gap_short)->mend == "posts.launch.at: 2027-01-11 15:00 instead of 2027-01-12 09:00");
  }
}

TEST_CASE("a gap that nobody wrote is not asked of posts that somebody fixed", "[planner]") {
  Scene scene = launch_and_award(9, 10);
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::gap_short) == nullptr);
}

TEST_CASE("an hour that the clock loses makes no gap too short", "[planner]") {
  Scene scene("2027-03-01", "2027-04-30");
  scene.campaign.time_zone = at(std::string("Europe/Berlin"));
  scene.platform("linkedin", per_week(2)).min_gap = at(Duration{24, DurationUnit::hours});
  fix(scene, "saturday", "2027-03-27", 10, 10);
  fix(scene, "sunday", "2027-03-28", 10, 20);
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::gap_short) == nullptr);
}

TEST_CASE("the mend of close posts is done and plans without them, on random files", "[planner]") {
  int said = 0, mended = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Dice dice(seed * 41);
    Scene scene = linkedin();
    if (dice.one_in(2)) scene.campaign.platforms[0].min_gap = at(Duration{dice.roll(60), DurationUnit::hours});
    fix(scene, "a", "2027-01-12", 9 + dice.roll(3), 10);
    fix(scene, "b", "2027-01-12", 9 + dice.roll(3), 20);
    INFO("seed " << seed);
    CHECK(scene.place().empty());
    const Unmet* close = scene.unmet(UnmetKind::gap_short);
    if (close == nullptr) continue;
    ++said;
    const std::string mend = close->mend;
    if (mend.empty()) continue;
    Post& post = scene.campaign.posts[mend.rfind("posts.a.at: ", 0) == 0 ? 0 : 1];
    post.at->value.date = day(mend.substr(12, 10).c_str());
    post.at->value.time.minutes = std::atoi(mend.substr(23, 2).c_str()) * 60;
    CHECK(scene.place().empty());
    CHECK(scene.unmet(UnmetKind::gap_short) == nullptr);
    ++mended;
  }
  CHECK(said > 60);
  CHECK(mended == said);
}
