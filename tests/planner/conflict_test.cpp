// Smallest conflicting sets, and that each of them is a smallest one: without any member the post has a place.
#include "planner/conflict.h"

#include <algorithm>

#include "catch.h"
#include "planner/campaign_fixture.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

namespace {

bool says(const std::vector<Reason>& set, std::string_view words) {
  return std::any_of(set.begin(), set.end(), [&](const Reason& r) { return r.text.find(words) != std::string::npos; });
}

Scene closed_window() {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(3));
  scene.post("film", "linkedin", "educational").window = at(span("2027-01-14", "2027-01-17"));
  scene.blackout("2027-01-13", "2027-01-15");
  scene.blackout("2027-02-01", "2027-02-03");
  return scene;
}

}  // namespace

TEST_CASE("a closed window names the window, the blackout and the weekend, and nothing else", "[planner]") {
  Scene scene = closed_window();
  CHECK(scene.place().empty());
  const PlannedPost* film = scene.planned("film");
  REQUIRE(film != nullptr);
  CHECK_FALSE(film->placed);
  REQUIRE(film->reasons.size() == 3);
  CHECK(says(film->reasons, "its window is"));
  CHECK(says(film->reasons, "the blackout of"));
  CHECK(says(film->reasons, "no other weekdays"));
  const Unmet* unmet = scene.unmet(UnmetKind::window_missed);
  REQUIRE(unmet != nullptr);
  CHECK(unmet->grade == Grade::proved);
  CHECK(unmet->message.find("what cannot hold together") != std::string::npos);
}

TEST_CASE("without any one of the conflicting wishes the post has a day", "[planner]") {
  Scene no_blackout = closed_window(), weekends = closed_window(), wide = closed_window();
  no_blackout.campaign.calendar.blackouts.erase(no_blackout.campaign.calendar.blackouts.begin());
  weekends.campaign.platforms[0].days = list<Weekday>({Weekday::mon, Weekday::sat});
  wide.campaign.posts[0].window.reset();
  for (Scene* scene : {&no_blackout, &weekends, &wide}) {
    CHECK(scene->place().empty());
    CHECK(scene->planned("film")->placed);
  }
}

TEST_CASE("an event that slips behind a window is named with it", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(3));
  scene.event("clearance", "2027-02-10");
  Post& post = scene.post("launch", "linkedin", "product");
  post.window = at(span("2027-02-01", "2027-02-05"));
  post.after = list<RefTo<Kind::post_or_event>>({{"clearance"}});
  CHECK(scene.place().empty());
  const PlannedPost* launch = scene.planned("launch");
  CHECK_FALSE(launch->placed);
  REQUIRE(launch->reasons.size() == 2);
  CHECK(says(launch->reasons, "it waits for 'clearance', not before Wed 10 Feb 2027"));
  CHECK(says(launch->reasons, "its window is"));
}

TEST_CASE("posts that wait for each other are told so", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(3));
  scene.post("one", "linkedin", "product").after = list<RefTo<Kind::post_or_event>>({{"two"}});
  scene.post("two", "linkedin", "product").after = list<RefTo<Kind::post_or_event>>({{"one"}});
  CHECK(scene.place().empty());
  REQUIRE(scene.planned("one")->reasons.size() == 1);
  CHECK(scene.planned("one")->reasons[0].text == "it waits for 'two', which waits for it");
}

TEST_CASE("no conflict is named for a post that has a place", "[planner]") {
  int closed = 0;
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    Dice dice(seed * 31);
    Scene scene = scene_of(dice);
    scene.place();
    INFO("seed " << seed);
    for (const PlannedPost& planned : scene.plan.posts) {
      if (planned.written < 0 || planned.fixed) continue;
      const Post& post = scene.campaign.posts[static_cast<std::size_t>(planned.written)];
      // A post without a platform stands on the first one.
      const PlatformUse* use =
          planned.platform.empty() ? &scene.campaign.platforms.front() : scene.campaign.platform(planned.platform);
      REQUIRE(use != nullptr);
      // A window of one day is kept whatever the calendar says.
      if (post.window && post.window->value.days() == 1) continue;
      const bool conflict = !smallest_conflict(scene.campaign, PostIndex(scene.campaign), *use, post).empty();
      CHECK_FALSE((planned.placed && conflict));
      closed += conflict ? 1 : 0;
    }
  }
  CHECK(closed > 20);
}

TEST_CASE("a post that is fixed in a blackout keeps its hour and is named, unless it has run", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(2));
  scene.post("launch", "linkedin", "educational").at = at(LocalTime{day("2027-01-20"), {600}});
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::blocked_day) == nullptr);
  scene.blackout("2027-01-18", "2027-01-22");
  CHECK(scene.place().empty());
  const Unmet* closed = scene.unmet(UnmetKind::blocked_day);
  REQUIRE(closed != nullptr);
  CHECK(closed->subject == "launch");
  CHECK(closed->grade == Grade::proved);
  CHECK(closed->message.find("'launch' is fixed on 2027-01-20, in the blackout of") == 0);
  CHECK(scene.planned("launch")->at.date == day("2027-01-20"));
  scene.campaign.posts[0].status = at(PostStatus::published);
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::blocked_day) == nullptr);
}
