#include <algorithm>

#include "catch.h"
#include "planner/audit.h"
#include "planner/capped_scene.h"
#include "planner/lock_fixture.h"
#include "planner/plan.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// Eight posts, four of them images: April and May cost 800.00 each.
Scene april_and_may() { return text_and_image("2027-04-05", "2027-05-30", 50); }

void cap(Scene& scene, unsigned month, std::int64_t minor) {
  scene.campaign.budget->caps[Month{2027, month}] = Located<Money>{{minor}, Place{0, month, 1}};
}

int images_in(const Plan& plan, unsigned month) {
  return static_cast<int>(std::count_if(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& post) {
    return post.placed && post.format == Format::image && post.at.date.month() == month;
  }));
}

std::vector<std::string> exchanges_told(const Plan& plan) {
  std::vector<std::string> told;
  for (const PlannedPost& post : plan.posts) {
    for (const Reason& reason : post.reasons) {
      if (reason.text.rfind("exchanged with", 0) == 0) told.push_back(post.id + ": " + reason.text);
    }
  }
  return told;
}

}  // namespace

TEST_CASE("a dear post of a month over its cap changes places with a cheap one of another month", "[planner][caps]") {
  Scene scene = april_and_may();
  cap(scene, 4, 60000);
  cap(scene, 5, 100000);
  const Plan without = plan_of_stages(scene.campaign);
  CHECK(placed_in(without) == 7);
  const Plan whole = plan(scene.campaign, {});
  CHECK(audit(scene.campaign, whole).empty());
  CHECK(whole.everything_met());
  CHECK(placed_in(whole) == 8);
  CHECK(images_in(whole, 4) == 1);
  CHECK(images_in(whole, 5) == 3);
  const std::vector<std::string> told = exchanges_told(whole);
  REQUIRE(told.size() == 2);
  CHECK(told[0] == "in-04: exchanged with 'in-05' of May 2027, whose money lasts for it");
  CHECK(told[1] == "in-05: exchanged with 'in-04': the cap of April 2027 does not last for it");
  for (const PlannedPost& post : whole.posts) {
    for (const Reason& reason : post.reasons) {
      if (reason.text.rfind("exchanged with", 0) == 0) CHECK(reason.place.begin == 4);
    }
  }
  for (const PlannedPost& post : without.posts) {
    const auto same = std::find_if(whole.posts.begin(), whole.posts.end(),
                                   [&](const PlannedPost& other) { return other.id == post.id; });
    REQUIRE(same != whole.posts.end());
    CHECK(same->at == post.at);
  }
}

TEST_CASE("where all posts cost the same nothing is exchanged", "[planner][caps]") {
  Scene scene = text_and_image("2027-04-05", "2027-05-30", 100);
  cap(scene, 4, 60000);
  cap(scene, 5, 200000);
  const Plan whole = plan(scene.campaign, {});
  CHECK(bytes(scene.campaign, whole) == bytes(scene.campaign, plan_of_stages(scene.campaign)));
  CHECK(placed_in(whole) == 6);
}

TEST_CASE("where no month has money left one dear post goes and nothing is exchanged", "[planner][caps]") {
  Scene scene = april_and_may();
  cap(scene, 4, 60000);
  cap(scene, 5, 80000);
  const Plan whole = plan(scene.campaign, {});
  CHECK(placed_in(plan_of_stages(scene.campaign)) == 7);
  CHECK(placed_in(whole) == 7);
  CHECK(images_in(whole, 4) == 1);
  CHECK(audit(scene.campaign, whole).empty());
  CHECK(exchanges_told(whole).empty());
}

TEST_CASE("a post that somebody wrote is not exchanged", "[planner][caps]") {
  Scene scene = april_and_may();
  cap(scene, 4, 60000);
  cap(scene, 5, 100000);
  // All of May is written, so nothing of it is free.
  for (const char* date : {"2027-05-03", "2027-05-10", "2027-05-17", "2027-05-24"}) {
    Post& post = scene.post(std::string("may-") + date, "linkedin", "educational");
    post.window = at(span(date, date));
    post.format = at(Format::text);
  }
  const Plan whole = plan(scene.campaign, {});
  CHECK(bytes(scene.campaign, whole) == bytes(scene.campaign, plan_of_stages(scene.campaign)));
}

TEST_CASE("product posts come no nearer to each other by an exchange", "[planner][caps]") {
  // The images are product posts, every second one: any exchange puts two of them in a row.
  Scene scene = april_and_may();
  Scene::mix(scene.campaign.content_mix, {{"educational", 50}, {"product", 50}});
  for (MixShare& share : scene.campaign.content_mix.shares) {
    const Format format = share.counts_as == Pillar::product ? Format::image : Format::text;
    share.formats = {{format, at(Ratio{1, 1})}};
  }
  cap(scene, 4, 60000);
  cap(scene, 5, 100000);
  const Plan whole = plan(scene.campaign, {});
  CHECK(exchanges_told(whole).empty());
  CHECK(placed_in(whole) == 7);
  CHECK(audit(scene.campaign, whole).empty());
}

TEST_CASE("what a lock holds is not exchanged, and an exchange is kept by the lock", "[planner][caps]") {
  Scene scene = april_and_may();
  const PlanLock loose = lock_of(scene.campaign, plan(scene.campaign, {}));
  cap(scene, 4, 60000);
  cap(scene, 5, 100000);
  Options held;
  held.lock = &loose;
  const Plan stays = plan(scene.campaign, held);
  CHECK(placed_in(stays) == 7);
  CHECK(exchanges_told(stays).empty());
  const Plan exchanged = plan(scene.campaign, {});
  const PlanLock kept = lock_of(scene.campaign, exchanged);
  held.lock = &kept;
  const Plan again = plan(scene.campaign, held);
  CHECK(placed_in(again) == 8);
  for (std::size_t i = 0; i < again.posts.size(); ++i) {
    CHECK(again.posts[i].format == exchanged.posts[i].format);
    CHECK(again.posts[i].at == exchanged.posts[i].at);
  }
}

TEST_CASE("an exchange counts work in the months in which it is done", "[planner][caps]") {
  // An image takes the writer ten hours and four weeks: no post runs in April, but those of May are made in it.
  Scene scene = text_and_image("2027-05-03", "2027-06-27", 50);
  Campaign& campaign = scene.campaign;
  campaign.prepare_from = at(day("2027-03-01"));
  campaign.team[0].rate = at(Money{3000});
  for (auto& [format, row] : campaign.formats) row.cost = at(Money{});
  campaign.formats[Format::image].hours = {{Role::writer, at(Effort{600})}};
  campaign.formats[Format::image].lead = at(business(20));
  const Plan loose = plan(campaign, {});
  const auto april = std::find_if(loose.money.months.begin(), loose.money.months.end(), [](const MonthMoney& row) {
    return row.month == Month{2027, 4};
  });
  REQUIRE(april != loose.money.months.end());
  REQUIRE(april->total() > Money{30000});
  cap(scene, 4, april->total().minor - 12000);
  const Plan without = plan_of_stages(campaign);
  const Plan whole = plan(campaign, {});
  CHECK(placed_in(without) == 7);
  CHECK(placed_in(whole) == 8);
  CHECK(kinds_of(whole) == kinds_of(without));
  CHECK(audit(campaign, whole).empty());
}
