// What posts wait for: the post that one is cut from, and the days of events and observances.
#include "planner/waits.h"

#include "catch.h"
#include "planner/campaign_fixture.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

namespace {

Scene four_a_week() {
  Scene scene("2027-09-06", "2027-10-29");
  scene.platform("linkedin", per_week(4));
  return scene;
}

}  // namespace

TEST_CASE("what is cut from a post runs after it, wherever it is written", "[planner]") {
  Scene scene = four_a_week();
  Post& cut = scene.post("cut", "linkedin", "educational");
  cut.derived_from = at(RefTo<Kind::post>{"whole"});
  scene.post("whole", "linkedin", "educational").window = at(span("2027-10-04", "2027-10-08"));
  CHECK(scene.place().empty());
  REQUIRE(scene.planned("cut")->placed);
  REQUIRE(scene.planned("whole")->placed);
  CHECK(scene.planned("cut")->utc_minutes > scene.planned("whole")->utc_minutes);
}

TEST_CASE("an hour before the post that it is cut from is kept, and said", "[planner]") {
  Scene scene = four_a_week();
  Post& cut = scene.post("cut", "linkedin", "educational");
  cut.derived_from = at(RefTo<Kind::post>{"whole"});
  cut.at = at(LocalTime{day("2027-09-08"), {600}});
  scene.post("whole", "linkedin", "educational").at = at(LocalTime{day("2027-09-20"), {600}});
  CHECK(scene.place().empty());
  const Unmet* unmet = scene.unmet(UnmetKind::gate_broken);
  REQUIRE(unmet != nullptr);
  CHECK(unmet->message == "'cut' is fixed on 2027-09-08, before 'whole', which it is cut from");
}

TEST_CASE("an observance has its days in the year of the campaign", "[planner]") {
  Scene scene = four_a_week();
  Event& event = scene.event("heart", "2027-01-01");
  event.on.reset();
  event.observance = at(std::string("world-heart-day"));
  const auto days = event_days(scene.campaign, scene.campaign.events[0]);
  REQUIRE(days);
  CHECK(days->first == day("2027-09-29"));
}

TEST_CASE("an event that is no gate pulls one post to its day", "[planner]") {
  for (const bool by_observance : {false, true}) {
    Scene scene = four_a_week();
    Event& event = scene.event("heart", "2027-09-29");
    event.gate.reset();
    if (by_observance) {
      event.on.reset();
      event.observance = at(std::string("world-heart-day"));
    }
    for (const char* id : {"first", "second"}) {
      scene.post(id, "linkedin", "educational").after = list<RefTo<Kind::post_or_event>>({{"heart"}});
    }
    CHECK(scene.place().empty());
    CHECK(scene.planned("first")->at.date == day("2027-09-29"));
    CHECK(scene.planned("second")->at.date > day("2027-09-29"));
  }
}

TEST_CASE("a post whose event's day is closed runs on the next day that has room", "[planner]") {
  for (const bool windowed : {false, true}) {
    Scene scene = four_a_week();
    Scene::mix(scene.campaign.content_mix, {{"educational", 90}, {"dialogue", 10}});
    scene.event("heart", "2027-09-29").gate.reset();  // a Wednesday
    scene.blackout("2027-09-29", "2027-09-29");
    Post& post = scene.post("talk", "linkedin", "dialogue");
    post.after = list<RefTo<Kind::post_or_event>>({{"heart"}});
    if (windowed) post.window = at(span("2027-09-13", "2027-10-22"));
    CHECK(scene.place().empty());
    REQUIRE(scene.planned("talk")->placed);
    CHECK(scene.planned("talk")->at.date >= day("2027-09-30"));
    CHECK(scene.planned("talk")->at.date <= day("2027-10-01"));
  }
}

TEST_CASE("an event pulls a post to its day inside the post's window", "[planner]") {
  Scene scene = four_a_week();
  scene.event("heart", "2027-09-29").gate.reset();
  Post& post = scene.post("talk", "linkedin", "educational");
  post.after = list<RefTo<Kind::post_or_event>>({{"heart"}});
  post.window = at(span("2027-09-13", "2027-10-22"));
  CHECK(scene.place().empty());
  CHECK(scene.planned("talk")->at.date == day("2027-09-29"));
  bool told = false;
  for (const Reason& reason : scene.planned("talk")->reasons) told = told || reason.text == "on a day of 'heart'";
  CHECK(told);
}

TEST_CASE("events that pull posts to their days break no definition", "[planner]") {
  int pulled = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Dice dice(seed);
    Scene scene = scene_of(dice);
    if (scene.campaign.events.empty()) continue;
    scene.campaign.events[0].gate.reset();
    INFO("seed " << seed);
    CHECK(scene.place() == std::vector<std::string>{});
    for (const PlannedPost& post : scene.plan.posts) {
      for (const Reason& reason : post.reasons) pulled += !post.fixed && reason.text == "on a day of 'gate'" ? 1 : 0;
    }
  }
  CHECK(pulled > 30);
}

// The planner and the audit must mean the same days, also where the observance lies outside the campaign.
TEST_CASE("an observance outside the campaign is waited for in the year of its start", "[planner]") {
  for (const bool autumn : {false, true}) {
    Scene scene = autumn ? four_a_week() : Scene("2027-01-04", "2027-02-26");
    if (autumn) {
      scene.campaign.start = at(day("2027-10-04"));
    } else {
      scene.platform("linkedin", per_week(4));
    }
    Event& event = scene.event("heart", "2027-01-01");
    event.on.reset();
    event.observance = at(std::string("world-heart-day"));
    scene.post("wait", "linkedin", "educational");
    // Without the wait it has a place; with it, only when the day is over: 29 September.
    CHECK(scene.place().empty());
    REQUIRE(scene.planned("wait")->placed);
    scene.campaign.posts[0].after = list<RefTo<Kind::post_or_event>>({{"heart"}});
    Complaints list;
    audit_placement(scene.campaign, scene.plan, list);
    CHECK(list.size() == (autumn ? 0 : 1));
    CHECK(scene.place().empty());
    CHECK(scene.planned("wait")->placed == autumn);
  }
}
