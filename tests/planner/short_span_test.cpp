// What is named where a week could not take all its posts.
#include "planner/short_span.h"

#include "catch.h"
#include "planner/campaign_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// Three posts a week on three weekdays in each of three weeks; `closed` is a day of the middle one.
Scene three_a_week(const char* closed, int gap_hours) {
  Scene scene("2027-03-01", "2027-03-21");
  PlatformUse& use = scene.platform("linkedin", per_week(3));
  use.days = list<Weekday>({Weekday::mon, Weekday::wed, Weekday::fri});
  use.times = list<TimeOfDay>({TimeOfDay{600}, TimeOfDay{960}});
  use.min_gap = at(Duration{gap_hours, DurationUnit::hours});
  if (closed != nullptr) scene.blackout(closed, closed);
  return scene;
}

std::string said(Scene scene) {
  CHECK(scene.place().empty());
  const Unmet* unmet = scene.unmet(UnmetKind::cadence_short);
  return unmet == nullptr ? "" : unmet->message.substr(unmet->message.find("; ") + 2);
}

}  // namespace

TEST_CASE("a closed day is named where the posts would fit without it, and the gap where they would not", "[planner]") {
  CHECK(said(three_a_week(nullptr, 24)).empty());
  CHECK(said(three_a_week("2027-03-10", 24)) == "closed: Wed 2027-03-10 blackout");
  // Six hours apart two posts share a day, and the closed day costs nothing.
  CHECK(said(three_a_week("2027-03-10", 6)).empty());
  // With four days between posts no week ever takes three, closed days or not.
  CHECK(said(three_a_week("2027-03-10", 96)) == "the least gap of 96 h between posts leaves no room");
  Scene hours = three_a_week("2027-03-10", 1);
  hours.campaign.platforms[0].cadence->target = at(per_week(9));
  CHECK(said(hours) == "its days and hours leave no more places");
}
