#include "planner/thinning.h"

#include <map>

#include "catch.h"
#include "planner/audit.h"
#include "planner/even_out.h"
#include "planner/over_full.h"
#include "planner/plan.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("where hours are short, the mix runs evenly over the posts that are left", "[planner][thinning]") {
  for (const int percent : {95, 80, 65, 40}) {
    Scene scene = over_full(percent);
    const Plan made = plan(scene.campaign, {});
    const Quality& q = made.quality;
    INFO(percent << " %: " << q.placed << " of " << q.possible << ", bound " << q.upper_bound);
    CHECK(q.placed < q.possible);
    CHECK(q.placed <= q.upper_bound);
    CHECK(100 * q.placed >= 95 * q.upper_bound);
    CHECK(q.prefix_deviation <= Ratio{3, 2});
    for (const PlatformQuality& p : q.platforms) CHECK(p.prefix_deviation <= Ratio{3, 2});
    CHECK(std::none_of(made.unmet.begin(), made.unmet.end(),
                       [](const Unmet& u) { return u.kind == UnmetKind::neighbour; }));
    CHECK(audit(scene.campaign, made) == std::vector<std::string>{});
  }
}

TEST_CASE("posts are left out all through the campaign, not at its front alone", "[planner][thinning]") {
  Scene scene = over_full(70);
  const Plan made = plan(scene.campaign, {});
  std::map<int, int> kept;  // by quarter of the campaign
  for (const PlannedPost& p : made.posts) kept[(p.at.date - day("2027-01-04")) / 28] += p.placed ? 1 : 0;
  REQUIRE(kept.size() == 4);
  for (const auto& [quarter, posts] : kept) {
    INFO("quarter " << quarter);
    CHECK(4 * posts >= made.quality.placed * 2 / 3);
  }
}

TEST_CASE("dealing again keeps every pillar and format that there was", "[planner][thinning]") {
  Scene scene = over_full(70);
  REQUIRE(scene.place().empty());
  Redeal redeal(scene.campaign, scene.plan);
  std::map<std::pair<int, Format>, int> before, after;
  for (const PostKind& k : redeal.kinds()) ++before[{k.column, k.format}];
  std::vector<bool> gone(scene.plan.posts.size());
  PillarCounts dropped(redeal.lanes(), std::vector<int>(redeal.columns()));
  for (std::size_t n = 0; n < redeal.open()[0].size(); n += 3) {
    gone[redeal.open()[0][n]] = true;
    ++dropped[0][n % 2];
  }
  const std::vector<PostKind> kinds = redeal.deal(gone, dropped);
  for (const PostKind& k : kinds) ++after[{k.column, k.format}];
  CHECK(after == before);
  PillarCounts went(redeal.lanes(), std::vector<int>(redeal.columns()));
  for (const std::size_t i : redeal.open()[0]) {
    if (gone[i]) ++went[0][static_cast<std::size_t>(kinds[i].column)];
  }
  CHECK(went == dropped);
}

TEST_CASE("a chain is booked forwards on the first free days, and moved to the last ones", "[planner][thinning]") {
  Scene scene = over_full(100);
  scene.campaign.start = at(day("2027-03-01"));
  REQUIRE(scene.place().empty());
  scene.plan.as_of = day("2026-12-21");
  ProductionBase base(scene.campaign, scene.plan.as_of);
  ProductionModel model(base, scene.plan);
  model.items.resize(1);
  const WorkItem item = model.items.front();
  Booker booker(model.days, model.crew);
  ChainBooking early, late;
  REQUIRE(booker.book_early(*item.chain, item.last, item.start, early));
  CHECK(early.front().first == model.days.first());
  CHECK(early.back().last < item.last);
  for (std::size_t s = 1; s < early.size(); ++s) CHECK(early[s].first > early[s - 1].last);
  booker.book_later(*item.chain, item.last, item.start, early);
  model.crew.release_all();
  REQUIRE(booker.book(*item.chain, item.last, item.start, &late));
  REQUIRE(early.size() == late.size());
  for (std::size_t s = 0; s < early.size(); ++s) {
    CHECK(early[s].first == late[s].first);
    CHECK(early[s].last == late[s].last);
  }
  CHECK_FALSE(booker.book_early(*item.chain, model.days.first(), item.start, early));
}
