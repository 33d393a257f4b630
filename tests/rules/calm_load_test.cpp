// What rules say of a plan whose calm weeks were left as they are, and of the plan that people get: always the same.
#include "catch.h"
#include "planner/plan.h"
#include "planner/random_scene.h"
#include "rules/run.h"

using namespace posology;
using namespace posology::planner;

namespace {

std::vector<std::string> said_of(const Campaign& campaign, const Plan& plan) {
  std::vector<std::string> said;
  for (const Finding& finding : rules::judge(campaign, &plan, {}).findings)
    said.push_back(finding.rule + ": " + finding.message + " / " + finding.help);
  return said;
}

bool same_days(const Plan& a, const Plan& b) {
  for (std::size_t i = 0; i < a.posts.size(); ++i) {
    const auto& one = a.posts[i].tasks;
    const auto& other = b.posts[i].tasks;
    const bool same = std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto& x, const auto& y) {
      return x.first == y.first && x.last == y.last && x.person == y.person;
    });
    if (!same) return false;
  }
  return true;
}

// More hours than the work needs: weeks that nobody warns of.
void give_hours(Campaign& campaign, Dice& dice) {
  for (Person& person : campaign.team) person.hours = at(HoursRate{{60 * (20 + dice.roll(60))}, Period::week});
}

}  // namespace

TEST_CASE("rules say the same of a plan whose calm weeks were not evened out", "[rules][property]") {
  int calm = 0, filled_otherwise = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Scene scene = whole_scene(dice);
    Campaign& campaign = scene.campaign;
    if (dice.one_in(2)) give_hours(campaign, dice);
    if (!dice.one_in(4)) campaign.budget.reset();
    for (Post& post : campaign.posts) {
      if (post.status && !dice.one_in(4)) post.status->value = PostStatus::idea;
    }
    const Ratio load = rules::calm_load(campaign);
    const Plan whole = plan(campaign, {.next_places = false});
    const Plan left = plan(campaign, {.level_above = load, .next_places = false});
    REQUIRE(said_of(campaign, whole) == said_of(campaign, left));
    calm += load > Ratio{} ? 1 : 0;
    filled_otherwise += same_days(whole, left) ? 0 : 1;
  }
  CHECK(calm > 50);
  CHECK(filled_otherwise > 10);
}
