#include "catch.h"
#include "planner/audit_lists.h"
#include "planner/production_fixture.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("peaks are lowered to what the work allows, within the slack", "[planner]") {
  Bench b;
  b.one_step();
  b.hours(Format::text, {{Role::writer, 600}});
  b.person("ben", {Role::writer}, 20);
  b.campaign.prepare_from = at(day("2027-01-04"));
  b.plan.as_of = day("2027-01-04");
  b.open("2027-02-01");
  b.open("2027-02-01");
  produce(b.campaign, b.plan);
  CHECK(b.plan.quality.peak_load == Ratio{1, 1});  // 20 h in the last week
  level(b.campaign, b.plan);
  CHECK(b.plan.quality.peak_load == Ratio{1, 4});  // 5 h in each of four weeks
  CHECK(b.plan.quality.peak_bound == Ratio{1, 4});
  Complaints list;
  audit_production(b.campaign, b.plan, list);
  CHECK(list.empty());
}

TEST_CASE("levelling keeps the last safe submit date", "[planner]") {
  Bench b;
  b.hours(Format::text, {{Role::writer, 300}, {Role::regulatory_reviewer, 300}});
  b.review(1, business(5), {Role::regulatory_reviewer});
  b.person("ben", {Role::writer}, 10);
  b.person("raj", {Role::regulatory_reviewer}, 10);
  for (int i = 0; i < 4; ++i) b.open("2027-02-15");
  produce(b.campaign, b.plan);
  std::vector<std::optional<Date>> before;
  for (const PlannedPost& p : b.plan.posts) before.push_back(p.submit_by);
  const Ratio peak = b.plan.quality.peak_load;
  level(b.campaign, b.plan);
  CHECK(b.plan.quality.peak_load < peak);
  CHECK(b.plan.quality.peak_load >= *b.plan.quality.peak_bound);
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(b.plan.posts[i].submit_by >= before[i]);
}
