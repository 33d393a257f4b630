#include "planner/chain.h"
#include "catch.h"
#include "planner/crew.h"
#include "planner/effort_of_post.h"
#include "planner/production_fixture.h"
#include "planner/working_days.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("working days leave out weekends and public holidays", "[planner]") {
  Bench b;
  b.campaign.calendar.holidays = list<std::string>({"US"});
  const WorkingDays days(b.campaign, b.plan.as_of);
  CHECK(days.date(days.first()) == day("2026-12-07"));
  CHECK(days.date(days.before(day("2027-01-04"))) == day("2026-12-31"));                  // New Year's Day is a Friday
  CHECK(days.at_or_after(day("2027-01-19")) - days.at_or_after(day("2027-01-15")) == 1);  // Martin Luther King's day
  CHECK(days.date(days.last()) == day("2027-03-26"));
}

TEST_CASE("the holidays of each country count", "[planner]") {
  Bench b;
  b.campaign.calendar.holidays = list<std::string>({"DE"});
  const WorkingDays days(b.campaign, b.plan.as_of);
  CHECK(days.date(days.at_or_after(day("2027-03-26"))) == day("2027-03-30"));  // Good Friday, Easter Monday
  CHECK(days.date(days.at_or_after(day("2027-01-18"))) == day("2027-01-18"));  // no holiday in Germany
}

TEST_CASE("a weekend of Friday and Saturday", "[planner]") {
  Bench b;
  b.campaign.calendar.holidays = list<std::string>({"NG"});
  b.campaign.calendar.working_days =
      list<Weekday>({Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu});
  const WorkingDays days(b.campaign, b.plan.as_of);
  CHECK(days.date(days.at_or_after(day("2027-01-15"))) == day("2027-01-17"));  // a Friday: on Sunday
  CHECK(days.date(days.before(day("2027-01-17"))) == day("2027-01-14"));
  CHECK(days.frozen_from(day("2027-01-18"), business(2)) == day("2027-01-14"));
}

TEST_CASE("work begins on the later of today and the start of preparation", "[planner]") {
  Bench b;
  CHECK(WorkingDays(b.campaign, day("2026-11-01")).date(WorkingDays(b.campaign, day("2026-11-01")).first()) ==
        day("2026-12-07"));
  const WorkingDays later(b.campaign, day("2027-01-09"));  // a Saturday
  CHECK(later.date(later.first()) == day("2027-01-11"));
}

TEST_CASE("a freeze counts business days back from publishing", "[planner]") {
  Bench b;
  const WorkingDays days(b.campaign, b.plan.as_of);
  CHECK(days.frozen_from(day("2027-01-14"), business(2)) == day("2027-01-12"));
  CHECK(days.frozen_from(day("2027-01-11"), business(1)) == day("2027-01-08"));
  CHECK(days.frozen_from(day("2027-01-17"), business(1)) == day("2027-01-15"));  // a Sunday
  CHECK(days.frozen_from(day("2027-01-14"), {24, DurationUnit::hours}) == day("2027-01-13"));
  CHECK(days.frozen_from(day("2027-01-14"), business(0)) == day("2027-01-14"));
}

TEST_CASE("weekly hours spread over the working days and an absence takes its share", "[planner]") {
  Bench b;
  Person& ana = b.person("ana", {Role::writer}, 22);
  ana.away = list<DateRange>({span("2027-01-12", "2027-01-13")});
  const WorkingDays days(b.campaign, b.plan.as_of);
  const auto minutes = daily_minutes(ana, days);
  const auto on = [&](const char* date) { return minutes[static_cast<std::size_t>(days.at_or_after(day(date)))]; };
  CHECK(on("2027-01-11") == 264);
  CHECK(on("2027-01-12") == 0);
  CHECK(on("2027-01-13") == 0);
  std::int64_t week = 0;
  for (const char* d : {"2027-01-18", "2027-01-19", "2027-01-20", "2027-01-21", "2027-01-22"}) week += on(d);
  CHECK(week == 22 * 60);
  ana.hours = at(HoursRate{{1000}, Period::month});
  const auto monthly = daily_minutes(ana, days);
  std::int64_t february = 0;
  for (int d = days.at_or_after(day("2027-02-01")); days.date(d) <= day("2027-02-28"); ++d)
    february += monthly[static_cast<std::size_t>(d)];
  CHECK(february == 1000);
}

TEST_CASE("the default chain is draft, design, review, finish, schedule", "[planner]") {
  Bench b;
  b.hours(Format::image, {{Role::writer, 40}, {Role::designer, 30}, {Role::community_manager, 10}});
  b.review(2, business(10), {Role::regulatory_reviewer});
  const Chain chain = chain_of(b.campaign, nullptr, Format::image, b.plan.as_of);
  std::vector<std::string> steps;
  for (const Stage& s : chain.stages) steps.push_back(s.step + std::to_string(s.round));
  CHECK(steps == std::vector<std::string>{"draft0", "design0", "review1", "review2", "finish0", "schedule0"});
  CHECK(chain.stages[0].jobs[0].minutes + chain.stages[4].jobs[0].minutes == 40);
  CHECK(chain.stages[2].jobs[0].minutes == 90);
}

TEST_CASE("steps of one role share its hours and own hours override", "[planner]") {
  Bench b;
  b.hours(Format::text, {{Role::writer, 100}, {Role::designer, 30}});
  b.steps({{"outline", Role::writer}, {"write", Role::writer}, {"look", Role::designer}, {"proof", Role::analyst}});
  b.campaign.workflow.steps[0].share = at(Share{1, 4});
  b.campaign.workflow.steps[3].hours = at(Effort{7});
  const Chain chain = chain_of(b.campaign, nullptr, Format::text, b.plan.as_of);
  REQUIRE(chain.stages.size() == 4);
  CHECK(chain.stages[0].jobs[0].minutes == 25);
  CHECK(chain.stages[1].jobs[0].minutes == 75);
  CHECK(chain.stages[2].jobs[0].minutes == 30);
  CHECK(chain.stages[3].jobs[0].minutes == 7);
  b.campaign.workflow.steps[2].applies_to = list<Format>({Format::image});
  const Chain without = chain_of(b.campaign, nullptr, Format::text, b.plan.as_of);
  REQUIRE(without.stages.size() == 3);
  // The designer's hours are still asked for, beside the last step.
  CHECK(without.stages[2].jobs.size() == 2);
}

TEST_CASE("the tier follows from claims and origin", "[planner]") {
  Bench b;
  Claim claim;
  claim.id = at(Id{"fast"});
  claim.approved_on = at(day("2026-10-01"));
  b.campaign.claims.push_back(claim);
  b.fixed("a", "2027-02-01");
  Post& post = b.campaign.posts[0];
  CHECK(tier_of(b.campaign, &post, b.plan.as_of) == ReviewTier::standard);
  post.derived_from = at(RefTo<Kind::post>{"a"});
  CHECK(tier_of(b.campaign, &post, b.plan.as_of) == ReviewTier::derivative);
  post.claims = list<RefTo<Kind::claim>>({{"fast"}});
  CHECK(tier_of(b.campaign, &post, b.plan.as_of) == ReviewTier::derivative);
  b.campaign.claims[0].approved_on.reset();
  CHECK(tier_of(b.campaign, &post, b.plan.as_of) == ReviewTier::new_claim);
  CHECK(tier_of(b.campaign, nullptr, b.plan.as_of) == ReviewTier::standard);
}

TEST_CASE("the file's turnaround stands before the table's, a tier's own before both", "[planner]") {
  Bench b;
  CHECK(turnaround_of(b.campaign, ReviewTier::new_claim) == business(15));
  b.campaign.workflow.review.turnaround = at(business(4));
  CHECK(turnaround_of(b.campaign, ReviewTier::new_claim) == business(4));
  b.campaign.workflow.review.tiers[ReviewTier::new_claim] = at(business(9));
  CHECK(turnaround_of(b.campaign, ReviewTier::new_claim) == business(9));
  CHECK(turnaround_of(b.campaign, ReviewTier::standard) == business(4));
}

TEST_CASE("a post's own effort and its origin change its hours", "[planner]") {
  Bench b;
  b.hours(Format::article, {{Role::writer, 300}, {Role::designer, 100}});
  b.hours(Format::image, {{Role::writer, 150}, {Role::designer, 150}});
  b.fixed("parent", "2027-02-01", PostStatus::draft, Format::article);
  b.fixed("cut", "2027-02-08", PostStatus::draft, Format::image);
  Post& cut = b.campaign.posts[1];
  cut.derived_from = at(RefTo<Kind::post>{"parent"});
  PostEffort effort = effort_of(b.campaign, &cut, Format::image);
  CHECK(effort.work[Role::writer] == 60);  // 30% of 400 minutes, in the row's proportions
  CHECK(effort.work[Role::designer] == 60);
  cut.effort = at(Effort{90});
  effort = effort_of(b.campaign, &cut, Format::image);
  CHECK(effort.work[Role::writer] + effort.work[Role::designer] == 90);
  cut.effort_by_role[Role::analyst] = at(Effort{15});
  CHECK(effort_of(b.campaign, &cut, Format::image).work[Role::analyst] == 15);
}

TEST_CASE("what is done needs no work", "[planner]") {
  Bench b;
  b.hours(Format::image, {{Role::writer, 40}, {Role::designer, 30}, {Role::community_manager, 10}});
  b.review(1, business(5), {Role::regulatory_reviewer});
  const Chain chain = chain_of(b.campaign, nullptr, Format::image, b.plan.as_of);
  CHECK(remaining(chain, PostStatus::draft).stages.size() == 5);
  CHECK(remaining(chain, PostStatus::in_review).stages.front().round == 1);
  REQUIRE(remaining(chain, PostStatus::approved).stages.size() == 1);
  CHECK(remaining(chain, PostStatus::approved).stages[0].step == "schedule");
  CHECK(remaining(chain, PostStatus::scheduled).stages.empty());
  CHECK(remaining(chain, PostStatus::published).stages.empty());
}
