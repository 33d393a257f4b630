#include "planner/mends.h"

#include <algorithm>

#include "catch.h"
#include "planner/audit.h"
#include "planner/campaign_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

Person person(const char* id, Role role, int hours) {
  Person p;
  p.place = written_here;
  p.id = at(Id{id});
  p.roles = list<Role>({role});
  p.hours = at(HoursRate{{hours * 60}, Period::week});
  return p;
}

/// Ten posts a week, and a writer with the hours of some of them.
Scene short_of_writers() {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(5));
  scene.platform("x", per_week(5));
  scene.campaign.team = {person("wim", Role::writer, 2), person("rita", Role::regulatory_reviewer, 40),
                         person("carl", Role::community_manager, 40), person("dora", Role::designer, 40)};
  scene.campaign.team[0].away = list<DateRange>({span("2027-01-11", "2027-01-15")});
  return scene;
}

int not_placed(const Plan& plan) {
  return static_cast<int>(std::count_if(plan.posts.begin(), plan.posts.end(), [](const auto& p) { return !p.placed; }));
}

}  // namespace

TEST_CASE("the menu of mends is ordered, each entry winning more, and the writer's hours are on it", "[planner]") {
  const Scene scene = short_of_writers();
  const Plan made = plan(scene.campaign, {.mends = true});
  CHECK(audit(scene.campaign, made).empty());
  REQUIRE_FALSE(made.everything_met());
  REQUIRE_FALSE(made.mends.empty());
  int left = not_placed(made);
  for (const Mend& mend : made.mends) {
    CHECK(mend.not_placed <= left);
    left = mend.not_placed;
  }
  CHECK(std::any_of(made.mends.begin(), made.mends.end(), [](const Mend& m) { return m.key == "team.wim.hours"; }));
}

TEST_CASE("what the menu says of the writer's hours is what comes of them", "[planner]") {
  Scene scene = short_of_writers();
  const Plan made = plan(scene.campaign, {.mends = true});
  int tried = 0;
  for (const Mend& mend : made.mends) {
    if (mend.key != "team.wim.hours") continue;
    scene.campaign.team[0].hours = at(HoursRate{{60 * std::stoi(mend.value)}, Period::week});
    const Plan after = plan(scene.campaign, {});
    CHECK(after.quality.placed == mend.placed);
    CHECK(not_placed(after) == mend.not_placed);
    CHECK(static_cast<int>(after.unmet.size()) == mend.unmet);
    ++tried;
  }
  CHECK(tried > 0);
}

TEST_CASE("nothing is tried where everything is met, or where nobody asked", "[planner]") {
  Scene scene = short_of_writers();
  CHECK(plan(scene.campaign, {}).mends.empty());
  scene.campaign.team.clear();
  CHECK(plan(scene.campaign, {.mends = true}).mends.empty());
}

TEST_CASE("a post that is too early is offered the date that works, and the date does", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.campaign.prepare_from = at(day("2027-01-04"));
  scene.platform("linkedin", std::nullopt);
  scene.post("early", "linkedin", "educational").at = at(LocalTime{day("2027-01-12"), {600}});
  const Plan made = plan(scene.campaign, {.mends = true});
  REQUIRE(made.mends.size() == 1);
  CHECK(made.mends[0].key == "posts.early.at");
  CHECK(made.mends[0].unmet == 0);
  REQUIRE(made.unmet.size() == 1);
  scene.campaign.posts[0].at = at(LocalTime{Date::parse(made.mends[0].value.substr(0, 10)).value(), {600}});
  CHECK(plan(scene.campaign, {}).everything_met());
}

TEST_CASE("where no step is enough, the fewest hours of one person with which everything is met are searched",
          "[planner]") {
  Scene scene = short_of_writers();
  scene.campaign.team[0].hours = at(HoursRate{{60}, Period::week});
  const Plan made = plan(scene.campaign, {.mends = true});
  REQUIRE_FALSE(made.mends.empty());
  const Mend& last = made.mends.back();
  CHECK(last.key == "team.wim.hours");
  CHECK(last.not_placed == 0);
  const int hours = std::stoi(last.value);
  CHECK(hours > 2);  // half as much again was not enough
  const auto left_with = [&](int h) {
    scene.campaign.team[0].hours = at(HoursRate{{60 * h}, Period::week});
    return not_placed(plan(scene.campaign, {}));
  };
  CHECK(left_with(hours) == 0);
  CHECK(left_with(hours - 1) > 0);
}

// Hours cost money: a mend that is paid for by nobody is no mend.
TEST_CASE("a mend that breaks the budget is offered with the total that covers it, or not at all", "[planner]") {
  for (const bool total : {true, false}) {
    Scene scene = short_of_writers();
    for (Person& p : scene.campaign.team) p.rate = at(Money{6000});
    scene.campaign.budget.emplace();
    scene.campaign.budget->currency = currency("USD");
    // What is planned now is just covered, every further post is not; or nothing is, and no total would help.
    scene.campaign.budget->total = at(plan(scene.campaign, {}).money.planned);
    if (!total) scene.campaign.budget->contingency = at(MoneyOrShare{true, {}, Share{1, 1}});
    const Plan made = plan(scene.campaign, {.mends = true});
    REQUIRE(made.quality.placed < made.quality.possible);
    for (const Mend& mend : made.mends) {
      INFO(mend.key << ": " << mend.value);
      const bool paid = mend.key.find(" and budget.total") != std::string::npos;
      const bool hours = mend.key.rfind("team.", 0) == 0;
      CHECK((paid || !hours));
    }
    CHECK(std::any_of(made.mends.begin(), made.mends.end(),
                      [](const Mend& m) { return m.key == "team.wim.hours and budget.total"; }) == total);
  }
}
