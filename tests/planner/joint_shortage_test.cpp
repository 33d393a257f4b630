#include "planner/joint_shortage.h"

#include <algorithm>
#include <bit>

#include "catch.h"
#include "planner/dice.h"
#include "planner/production_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

// Up to every deadline, no role of one holder is asked for more than its hours since its first release.
bool fits(const std::vector<Demand>& demands, const Crew& crew, unsigned gone) {
  for (const Demand& until : demands) {
    std::int64_t need = 0;
    int release = until.release;
    for (const Demand& d : demands) {
      if (d.role != until.role) continue;
      release = std::min(release, d.release);
      if (d.deadline <= until.deadline && (gone >> d.item & 1U) == 0) need += d.minutes;
    }
    if (need > crew.capacity_between(crew.holders(until.role).front(), release, until.deadline)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the joint bound never says more than must go, and what is shed is enough", "[planner]") {
  int short_cases = 0, sharper = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Dice dice(seed);
    Bench b;
    b.person("w", {Role::writer}, 10);
    b.person("d", {Role::designer}, 10);
    b.person("c", {Role::community_manager}, 10);
    const WorkingDays days(b.campaign, b.plan.as_of);
    const Crew crew(b.campaign, days);
    std::vector<Demand> demands;
    const std::size_t items = 8;
    for (std::size_t i = 0; i < items; ++i) {
      int deadline = days.first() + dice.roll(6);
      for (const Role role : {Role::writer, Role::designer, Role::community_manager}) {
        if (dice.one_in(3)) continue;
        demands.push_back({i, role, 30 * (1 + dice.roll(6)), days.first(), deadline++});
      }
    }
    const std::vector<bool> all(items, true);
    unsigned least = items;
    for (unsigned gone = 0; gone < 1U << items; ++gone) {
      if (fits(demands, crew, gone)) least = std::min(least, static_cast<unsigned>(std::popcount(gone)));
    }
    const JointShortage joint = joint_shortage(demands, crew, all, all);
    const auto worst = worst_shortage(demands, crew, all, all);
    INFO("seed " << seed);
    CHECK(joint.missed <= static_cast<int>(least));
    const std::vector<bool> dropped = shed(joint, demands, crew, all, {1, 1});
    unsigned gone = 0;
    for (std::size_t i = 0; i < items; ++i) gone |= dropped[i] ? 1U << i : 0U;
    CHECK(fits(demands, crew, gone));
    short_cases += least > 0 ? 1 : 0;
    sharper += joint.missed > (worst ? worst->missed : 0) ? 1 : 0;
  }
  CHECK(short_cases > 100);
  CHECK(sharper > 2);
}
