// A post cut from another: its draft waits until the other one is approved.
#include "planner/approvals.h"

#include "catch.h"
#include "planner/audit_lists.h"
#include "planner/production_fixture.h"
#include "planner/production_model.h"

using namespace posology;
using namespace posology::planner;

namespace {

/// A long post on 20 January and one cut from it, made by one writer and reviewed in one round.
Bench two_posts(const char* cut_on, Duration turnaround, PostStatus whole = PostStatus::draft,
                PostStatus cut = PostStatus::draft) {
  Bench b;
  b.steps({{"draft", Role::writer}, {"review", Role::regulatory_reviewer}});
  b.review(1, turnaround, {Role::regulatory_reviewer});
  b.person("ben", {Role::writer}, 20);
  b.person("raj", {Role::regulatory_reviewer}, 20);
  b.fixed("whole", "2027-01-20", whole);
  b.fixed("cut", cut_on, cut);
  b.campaign.posts.back().derived_from = at(RefTo<Kind::post>{"whole"});
  return b;
}

Date begun(const PlannedPost& post) {
  Date first = post.tasks.front().first;
  for (const PlannedTask& task : post.tasks) first = std::min(first, task.first);
  return first;
}

Date approved(const PlannedPost& post) {
  Date last;
  for (const PlannedTask& task : post.tasks)
    if (task.round > 0) last = std::max(last, task.last);
  return last;
}

std::vector<std::string> complaints(const Bench& b) {
  Complaints list;
  audit_production(b.campaign, b.plan, list);
  return list;
}

}  // namespace

TEST_CASE("the draft of a post cut from another waits until the other is approved", "[planner][approvals]") {
  Bench b = two_posts("2027-01-21", business(3));
  produce(b.campaign, b.plan);
  CHECK(b.plan.everything_met());
  // The cut post's round takes Monday to Wednesday and its draft the Friday before; the other is approved on Thursday,
  // six days before it runs.
  CHECK(begun(b.post("cut")) == day("2027-01-15"));
  CHECK(approved(b.post("whole")) == day("2027-01-14"));
  CHECK(complaints(b).empty());
  // Were it a post of its own, the other would be made as late as it can be.
  b = two_posts("2027-01-21", business(3));
  b.campaign.posts.back().derived_from.reset();
  produce(b.campaign, b.plan);
  CHECK(approved(b.post("whole")) == day("2027-01-19"));
}

TEST_CASE("what is approved already, or in review already, waits for nothing", "[planner][approvals]") {
  for (const bool whole_done : {true, false}) {
    Bench b = two_posts("2027-01-21", business(3), whole_done ? PostStatus::approved : PostStatus::draft,
                        whole_done ? PostStatus::draft : PostStatus::in_review);
    produce(b.campaign, b.plan);
    CHECK(b.plan.everything_met());
    CHECK(approved(b.post("cut")) == day("2027-01-20"));
    if (!whole_done) CHECK(approved(b.post("whole")) == day("2027-01-19"));
    CHECK(complaints(b).empty());
  }
}

TEST_CASE("where the two reviews take longer than there is time, that is proved and the first date said",
          "[planner][approvals]") {
  Bench b = two_posts("2027-01-22", business(5));
  b.plan.as_of = day("2027-01-11");
  produce(b.campaign, b.plan);
  // Draft on the 11th and a week of review; the cut post's draft on the 19th at the earliest, then its own week.
  const Unmet* past = b.unmet(UnmetKind::submit_past);
  REQUIRE(past != nullptr);
  CHECK(past->subject == "cut");
  CHECK(past->grade == Grade::proved);
  CHECK(b.post("cut").earliest_publish == day("2027-01-27"));
  CHECK(complaints(b).empty());
  // With a week more it can be made.
  b = two_posts("2027-01-27", business(5));
  b.plan.as_of = day("2027-01-11");
  produce(b.campaign, b.plan);
  CHECK(b.unmet(UnmetKind::submit_past) == nullptr);
  CHECK(approved(b.post("whole")) < begun(b.post("cut")));
}

TEST_CASE("booked forwards the draft waits too", "[planner][approvals]") {
  Bench b = two_posts("2027-02-12", business(3));
  ProductionBase base(b.campaign, b.plan.as_of);
  ProductionModel model(base, b.plan);
  REQUIRE(model.items.size() == 2);
  CHECK(model.items[0].source == -1);
  CHECK(model.items[1].source == 0);
  Booker booker(model.days, model.crew);
  ProductionSearch search(model.items, booker, model.crew);
  for (const bool cut_first : {false, true}) {
    std::vector<ChainBooking> made(2);
    const std::vector<std::size_t> order = cut_first ? std::vector<std::size_t>{1, 0} : std::vector<std::size_t>{0, 1};
    const Production result = search.book_early(order, [&](std::size_t i, const ChainBooking& c) { made[i] = c; });
    if (cut_first) {
      CHECK(result.total_missed() == 1);  // begun on the first day, it leaves the other no time before it
    } else {
      CHECK(result.total_missed() == 0);
      CHECK(made[0][1].last < made[1][0].first);
    }
  }
}

TEST_CASE("the audit finds a post that is begun before the one it is cut from is approved", "[planner][approvals]") {
  Bench b = two_posts("2027-01-21", business(3));
  b.campaign.posts.back().derived_from.reset();
  produce(b.campaign, b.plan);
  CHECK(complaints(b).empty());
  b.campaign.posts.back().derived_from = at(RefTo<Kind::post>{"whole"});
  REQUIRE(complaints(b).size() == 1);
  CHECK(complaints(b)[0] == "'cut' is begun before 'whole', which it is cut from, is approved");
  b.plan.posts[1].status = PostStatus::in_review;
  CHECK(complaints(b).empty());
}
