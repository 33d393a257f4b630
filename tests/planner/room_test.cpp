// Locks of over-full plans: they hold what could be made, and the mix may have changed since.
#include "planner/room.h"

#include "catch.h"
#include "planner/audit.h"
#include "planner/lock_fixture.h"
#include "planner/over_full.h"
#include "planner/plan.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

namespace {

PlannedPost placed_on(const char* platform, const char* pillar) {
  PlannedPost post;
  post.platform = platform;
  post.pillar = pillar;
  post.placed = true;
  return post;
}

int count(const PillarRoom& room, const std::string& pillar) {
  int sum = 0;
  for (const auto& platform : room) {
    const auto cell = platform.second.find(pillar);
    sum += cell == platform.second.end() ? 0 : cell->second;
  }
  return sum;
}

int placed(const Plan& plan) {
  return static_cast<int>(
      std::count_if(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& p) { return p.placed; }));
}

void change_mix(Scene& scene) {
  Scene::mix(scene.campaign.content_mix, {{"educational", 50}, {"product", 20}, {"dialogue", 30}});
  scene.campaign.content_mix.shares[1].formats[Format::short_video] = at(Ratio{1, 1});
}

}  // namespace

TEST_CASE("room is counted by platform and pillar, and one post too many is no more than rounding", "[planner][room]") {
  Plan plan;
  plan.posts = {placed_on("x", "product"), placed_on("x", "product"), placed_on("blog", "product")};
  plan.posts.push_back(placed_on("blog", "product"));
  plan.posts.back().placed = false;
  const PillarRoom room = room_of(plan);
  CHECK(room == PillarRoom{{"blog", {{"product", 1}}}, {"x", {{"product", 2}}}});
  CHECK_FALSE(beyond({{"blog", {{"product", 1}}}, {"x", {{"product", 1}}}}, plan));
  CHECK(beyond({{"blog", {{"product", 3}}}}, plan));
  CHECK(astray({{"blog", {{"product", 3}}}}, plan) == 4);
  CHECK(astray(room, plan) == 0);
}

TEST_CASE("an over-full plan under its lock takes on another mix as far as one without it", "[planner][room][lock]") {
  for (const int percent : {80, 70, 65, 50}) {
    INFO(percent);
    Scene scene = over_full(percent);
    const Plan first = plan(scene.campaign, {});
    const PlanLock lock = lock_of(scene.campaign, first);
    change_mix(scene);
    const PillarRoom free = room_of(plan(scene.campaign, {}));
    const Plan held = plan(scene.campaign, {.lock = &lock});
    for (const char* pillar : {"educational", "product", "dialogue"}) {
      INFO(pillar << " " << count(room_of(held), pillar) << " " << count(free, pillar));
      CHECK(std::abs(count(room_of(held), pillar) - count(free, pillar)) <= 5);
    }
    // The others stay: no more go than the mix takes from a pillar.
    const int gone = count(room_of(first), "educational") - count(free, "educational");
    int stayed = 0;
    for (const PlannedPost& post : held.posts) {
      if (!post.placed) continue;
      stayed += std::any_of(lock.posts.begin(), lock.posts.end(), [&](const LockedPost& one) {
        return one.platform.value == post.platform && one.at.value == post.at && one.id->text == post.id;
      });
    }
    CHECK(stayed >= placed(first) - gone - 4);
    CHECK(audit(scene.campaign, held).empty());
  }
}

TEST_CASE("random locked plans with another mix hold to the audit", "[planner][room][lock]") {
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    Scene scene = whole_scene(dice);
    const PlanLock lock = lock_of(scene.campaign, plan(scene.campaign, {}));
    change_mix(scene);
    const Plan held = plan(scene.campaign, {.lock = &lock});
    CHECK(audit(scene.campaign, held) == std::vector<std::string>{});
  }
}
