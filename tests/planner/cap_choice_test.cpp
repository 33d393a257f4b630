// The choice of posts that give way to caps, against every choice there is.
#include <algorithm>
#include <bit>

#include "catch.h"
#include "planner/cap_choice.h"
#include "planner/capped_scene.h"
#include "planner/dice.h"
#include "planner/plan.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// Up to nine posts against one to three caps; most put money on one of them.
CapRows random_rows(Dice& dice) {
  CapRows rows;
  const int posts = 1 + dice.roll(9), caps = 1 + dice.roll(3);
  rows.locked.assign(static_cast<std::size_t>(posts), false);
  for (int c = 0; c < caps; ++c) {
    Amounts& row = rows.on.emplace_back();
    std::int64_t all = 0;
    for (int p = 0; p < posts; ++p) {
      row.push_back({dice.one_in(2) ? 0 : 1 + dice.roll(dice.one_in(3) ? 1000 : 30)});
      all += row.back().minor;
    }
    rows.over.push_back({dice.roll(static_cast<int>(all) + 20)});
  }
  return rows;
}

Money on(const CapRows& rows, std::size_t cap, const std::vector<bool>& gone) {
  Money sum;
  for (std::size_t i = 0; i < gone.size(); ++i) {
    if (gone[i]) sum += rows.on[cap][i];
  }
  return sum;
}

bool does(const CapRows& rows, const std::vector<bool>& gone) {
  for (std::size_t c = 0; c < rows.on.size(); ++c) {
    const Money all = on(rows, c, std::vector<bool>(gone.size(), true));
    if (on(rows, c, gone) < std::min(all, rows.over[c])) return false;
  }
  return true;
}

int fewest(const CapRows& rows) {
  const std::size_t posts = rows.locked.size();
  int least = static_cast<int>(posts);
  for (unsigned set = 0; set < (1U << posts); ++set) {
    std::vector<bool> gone(posts);
    for (std::size_t i = 0; i < posts; ++i) gone[i] = (set >> i & 1U) != 0;
    if (does(rows, gone)) least = std::min(least, std::popcount(set));
  }
  return least;
}

std::vector<bool> gone_of(const CapChoice& choice) {
  std::vector<bool> gone;
  for (const int cap : choice.held) gone.push_back(cap >= 0);
  return gone;
}

// None could stay.
void check_needed(const CapRows& rows, std::vector<bool> gone) {
  for (std::size_t i = 0; i < gone.size(); ++i) {
    if (!gone[i]) continue;
    gone[i] = false;
    CHECK_FALSE(does(rows, gone));
    gone[i] = true;
  }
}

}  // namespace

TEST_CASE("the fewest posts give way, against every choice there is", "[planner][caps]") {
  int several = 0, improved = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    Dice dice(seed * 37);
    const CapRows rows = random_rows(dice);
    INFO("seed " << seed);
    const CapChoice choice = choose_posts(rows);
    CHECK(does(rows, gone_of(choice)));
    CHECK(choice.count() == fewest(rows));
    CHECK(choice.fewest);
    check_needed(rows, gone_of(choice));
    const CapChoice quick = choose_posts_quickly(rows);
    CHECK(does(rows, gone_of(quick)));
    CHECK(quick.count() >= choice.count());
    check_needed(rows, gone_of(quick));
    several += choice.count() > 1 ? 1 : 0;
    improved += quick.count() > choice.count() ? 1 : 0;
  }
  CHECK(several > 1000);
  CHECK(improved > 5);
}

TEST_CASE("what a lock holds gives way only where the others do too little", "[planner][caps]") {
  CapRows rows;
  rows.locked = {true, false, false, true};
  rows.on = {{{100}, {10}, {10}, {100}}};
  rows.over = {{20}};
  CHECK(gone_of(choose_posts(rows)) == std::vector<bool>{false, true, true, false});
  // One of the two that it holds is enough, and the others may stay then.
  rows.over = {{100}};
  CHECK(choose_posts(rows).count() == 1);
  rows.over = {{110}};
  const CapChoice choice = choose_posts(rows);
  CHECK(choice.count() == 2);
  CHECK(choice.held[0] != choice.held[3]);
}

TEST_CASE("posts of one price give way evenly", "[planner][caps]") {
  CapRows rows;
  rows.locked.assign(9, false);
  rows.on = {Amounts(9, Money{100})};
  rows.over = {{250}};
  CHECK(gone_of(choose_posts(rows)) == std::vector<bool>{false, true, false, false, true, false, false, true, false});
}

TEST_CASE("where prices differ the dear posts give way, and no money is left that a held one could have",
          "[planner][caps]") {
  Scene scene = text_and_image("2027-04-01", "2027-04-30", 30);
  Campaign& campaign = scene.campaign;
  campaign.platforms[0].days = {};
  campaign.platforms[0].cadence->target = at(per_week(7));
  campaign.formats[Format::text].cost = at(Money{1000});
  campaign.formats[Format::image].cost = at(Money{250000});
  BudgetLine tools;
  tools.id = at(Id{"tools"});
  tools.amount = at(Money{100000});
  tools.kind = at(LineKind::tools);
  tools.month = at(Month{2027, 4});
  campaign.budget->lines.push_back(tools);
  const Plan all = plan(campaign, {});
  const auto images = std::count_if(all.posts.begin(), all.posts.end(),
                                    [](const PlannedPost& post) { return post.format == Format::image; });
  REQUIRE(images > 4);
  // Money for three of the dear ones and for all others.
  const Money cap = all.money.planned - Money{(images - 3) * 250000 - 123400};
  campaign.budget->caps[Month{2027, 4}] = at(cap);
  const Plan few = plan(campaign, {});
  CHECK(placed_in(few) == placed_in(all) - (images - 3));
  for (const PlannedPost& post : few.posts) CHECK((post.placed || post.format == Format::image));
  const auto held = std::find_if(few.unmet.begin(), few.unmet.end(),
                                 [](const Unmet& unmet) { return unmet.kind == UnmetKind::cap_over; });
  REQUIRE(held != few.unmet.end());
  CHECK(held->grade == Grade::chosen);
  CHECK(held->message.find("that no fewer do at these costs is proved") != std::string::npos);
}
