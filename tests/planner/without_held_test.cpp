// What caps hold back is not made: nobody is asked for its hours, and no date waits for it.
#include <algorithm>

#include "catch.h"
#include "planner/audit.h"
#include "planner/capped_scene.h"
#include "planner/plan.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// Five texts a week in April, 100.00 each; one reviewer has time for half of them, so they are handed in early.
Scene queued() {
  Scene scene = text_and_image("2027-04-05", "2027-04-30", 0);
  Campaign& campaign = scene.campaign;
  campaign.prepare_from = at(day("2027-02-01"));
  campaign.platforms[0].days = list<Weekday>({Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri});
  campaign.platforms[0].cadence->target = at(per_week(5));
  campaign.workflow.review.rounds = at(std::int64_t{1});
  campaign.workflow.review.turnaround = at(business(1));
  campaign.workflow.review.reviewers = list<Role>({Role::regulatory_reviewer});
  WorkflowStep review = campaign.workflow.steps.front();
  review.id = at(Id{"review"});
  review.role = at(Role::regulatory_reviewer);
  campaign.workflow.steps.push_back(review);
  campaign.formats[Format::text].hours[Role::regulatory_reviewer] = at(Effort{120});
  Person raj = campaign.team.front();
  raj.id = at(Id{"raj"});
  raj.roles = list<Role>({Role::regulatory_reviewer});
  raj.hours = at(HoursRate{{5 * 60}, Period::week});
  campaign.team.push_back(raj);
  return scene;
}

Plan capped(Campaign& campaign, std::int64_t cap) {
  campaign.budget->caps[Month{2027, 4}] = at(Money{cap});
  return plan(campaign, {});
}

std::optional<Date> submit_of(const Plan& plan, const std::string& id) {
  const auto found =
      std::find_if(plan.posts.begin(), plan.posts.end(), [&](const auto& post) { return post.id == id; });
  return found == plan.posts.end() ? std::nullopt : found->submit_by;
}

}  // namespace

TEST_CASE("posts that a cap holds back stand in no queue", "[planner][caps]") {
  Scene scene = queued();
  Campaign& campaign = scene.campaign;
  const Plan all = plan(campaign, {});
  REQUIRE(placed_in(all) == 20);
  // With a reviewer for each post nobody waits.
  Campaign many = campaign;
  for (int i = 0; i < 20; ++i) {
    Person other = many.team[1];
    other.id = at(Id{"raj-" + std::to_string(i)});
    many.team.push_back(other);
  }
  const Plan alone = plan(many, {});
  const Plan few = capped(campaign, 40000);
  CHECK(placed_in(few) == 4);
  bool waited = false;
  for (const PlannedPost& post : few.posts) {
    if (!post.placed) continue;
    INFO(post.id);
    CHECK(post.submit_by == submit_of(alone, post.id));
    waited = waited || post.submit_by != submit_of(all, post.id);
  }
  CHECK(waited);
  REQUIRE(few.quality.peak_bound.has_value());
  CHECK(*few.quality.peak_bound <= few.quality.peak_load);
  CHECK(few.quality.peak_load < all.quality.peak_load);
  CHECK(audit(campaign, few).empty());
}

TEST_CASE("hours that held posts leave are given to posts that had none", "[planner][caps]") {
  Scene scene = queued();
  Campaign& campaign = scene.campaign;
  campaign.prepare_from = at(day("2027-03-29"));
  // Half of the posts cost nothing, and only the others are held back.
  Scene::mix(campaign.content_mix, {{"educational", 100}});
  campaign.content_mix.shares[0].formats = {{Format::text, at(Ratio::of(50, 100))},
                                            {Format::image, at(Ratio::of(50, 100))}};
  campaign.formats[Format::image].hours = campaign.formats[Format::text].hours;
  campaign.formats[Format::text].cost = at(Money{0});
  const Plan all = plan(campaign, {});
  const int made = placed_in(all);
  REQUIRE(made < 20);
  const Plan few = capped(campaign, 0);
  const auto dear = std::count_if(all.posts.begin(), all.posts.end(),
                                  [](const PlannedPost& post) { return post.placed && post.format == Format::image; });
  CHECK(placed_in(few) > made - dear);
  CHECK(audit(campaign, few).empty());
}

TEST_CASE("the audit finds dates, peaks and hours of posts that are not made", "[planner][caps]") {
  Scene scene = queued();
  Campaign& campaign = scene.campaign;
  Plan few = capped(campaign, 10000);
  REQUIRE(audit(campaign, few).empty());
  SECTION("a submit date that waits for them") {
    for (PlannedPost& post : few.posts) {
      if (post.submit_by) *post.submit_by = *post.submit_by - 7;
      for (PlannedTask& task : post.tasks) {
        task.first = task.first - 7;
        task.last = task.last - 7;
        for (DayWork& work : task.days) work.date = work.date - 7;
      }
    }
    const std::vector<std::string> told = audit(campaign, few);
    CHECK(std::any_of(told.begin(), told.end(), [](const std::string& sentence) {
      return sentence.find("could be handed in later") != std::string::npos;
    }));
  }
  SECTION("a bound of the peak above what was reached") {
    few.quality.peak_bound = few.quality.peak_load + Ratio::of(1, 100);
    CHECK(audit(campaign, few).size() == 1);
  }
  SECTION("a peak that nobody has") {
    few.quality.peak_load = few.quality.peak_load + Ratio::of(1, 100);
    CHECK(audit(campaign, few).size() == 1);
  }
  SECTION("hours of a role that no post needs") {
    few.unstaffed.push_back({Role::designer, 60});
    CHECK(audit(campaign, few).size() == 1);
  }
  SECTION("a hand-in of a post without a place") {
    for (PlannedPost& post : few.posts) {
      if (!post.placed) post.submit_by = few.as_of + 1;
    }
    CHECK(audit(campaign, few).size() == 19);
  }
}
