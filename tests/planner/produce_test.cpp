#include "catch.h"
#include "planner/audit_lists.h"
#include "planner/production_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

const PlannedTask& task_of(const PlannedPost& post, std::string_view step, int round = 0) {
  for (const PlannedTask& t : post.tasks) {
    if (t.step == step && t.round == round) return t;
  }
  throw std::out_of_range(std::string(step));
}

std::vector<std::string> complaints(const Bench& b) {
  Complaints list;
  audit_production(b.campaign, b.plan, list);
  return list;
}

/// A draft and its review, one person for each.
void writer_and_reviewer(Bench& b) {
  b.steps({{"draft", Role::writer}, {"review", Role::regulatory_reviewer}});
  b.person("ben", {Role::writer}, 20);
  b.person("raj", {Role::regulatory_reviewer}, 20);
}

void two_long_rounds(Bench& b) {
  writer_and_reviewer(b);
  b.review(2, business(10), {Role::regulatory_reviewer});
}

}  // namespace

TEST_CASE("a chain is booked backwards, each step on a later day", "[planner]") {
  Bench b;
  b.hours(Format::image, {{Role::writer, 480}, {Role::designer, 240}});
  b.steps({{"draft", Role::writer}, {"design", Role::designer}});
  b.person("ben", {Role::writer}, 20);
  b.person("dana", {Role::designer}, 20);
  b.open("2027-01-14", Format::image);  // a Thursday
  produce(b.campaign, b.plan);
  const PlannedPost& post = b.plan.posts[0];
  CHECK(task_of(post, "design").first == day("2027-01-13"));
  CHECK(task_of(post, "draft").last == day("2027-01-12"));
  CHECK(task_of(post, "draft").first == day("2027-01-11"));  // 8 h at 4 h a day
  CHECK(task_of(post, "draft").days.size() == 2);
  CHECK(b.plan.everything_met());
  CHECK(b.plan.quality.placed_optimal);
  CHECK(complaints(b).empty());
}

TEST_CASE("absences and holidays push work to earlier days", "[planner]") {
  Bench b;
  b.campaign.calendar.holidays = list<std::string>({"US"});
  b.one_step();
  Person& ben = b.person("ben", {Role::writer}, 20);
  ben.away = list<DateRange>({span("2027-01-13", "2027-01-15")});
  b.open("2027-01-19");  // Tuesday after a holiday on Monday
  produce(b.campaign, b.plan);
  CHECK(task_of(b.plan.posts[0], "draft").last == day("2027-01-12"));
  CHECK(complaints(b).empty());
}

TEST_CASE("two rounds of ten business days are twenty", "[planner]") {
  Bench b;
  two_long_rounds(b);
  b.campaign.workflow.freeze = at(business(2));
  b.open("2027-02-11");
  produce(b.campaign, b.plan);
  const PlannedPost& post = b.plan.posts[0];
  CHECK(post.frozen_from == day("2027-02-09"));
  CHECK(task_of(post, "review", 2).last == day("2027-02-08"));
  CHECK(task_of(post, "review", 2).first == day("2027-01-26"));
  CHECK(task_of(post, "review", 1).last == day("2027-01-25"));
  CHECK(task_of(post, "review", 1).first == day("2027-01-12"));
  CHECK(post.submit_by == day("2027-01-12"));
  CHECK(task_of(post, "draft").last == day("2027-01-11"));
  CHECK(task_of(post, "review", 1).effort.minutes == 90);
  CHECK(complaints(b).empty());
}

TEST_CASE("a busy reviewer makes a queue and the submit dates move", "[planner]") {
  Bench b;
  b.hours(Format::text, {{Role::writer, 30}, {Role::regulatory_reviewer, 240}});
  b.review(1, business(1), {Role::regulatory_reviewer});
  writer_and_reviewer(b);  // 4 h a day: one review a day
  for (int i = 0; i < 3; ++i) b.open("2027-01-14");
  produce(b.campaign, b.plan);
  std::vector<Date> submit;
  for (const PlannedPost& p : b.plan.posts) submit.push_back(*p.submit_by);
  std::sort(submit.begin(), submit.end());
  CHECK(submit == std::vector<Date>{day("2027-01-11"), day("2027-01-12"), day("2027-01-13")});
  CHECK(b.plan.everything_met());
  CHECK(complaints(b).empty());
}

TEST_CASE("parallel reviewers share a round", "[planner]") {
  Bench b;
  b.review(1, business(3), {Role::regulatory_reviewer, Role::medical_reviewer});
  b.steps({{"draft", Role::writer}, {"review", Role::regulatory_reviewer}});
  b.person("ben", {Role::writer}, 20);
  b.person("raj", {Role::regulatory_reviewer}, 20);
  b.person("mia", {Role::medical_reviewer}, 20);
  b.open("2027-01-14");
  produce(b.campaign, b.plan);
  int in_round = 0;
  for (const PlannedTask& t : b.plan.posts[0].tasks) {
    if (t.round != 1) continue;
    ++in_round;
    CHECK(t.last - t.first == 2);
  }
  CHECK(in_round == 2);
}

TEST_CASE("whoever reviews a post does not write it, where another can", "[planner]") {
  Bench b;
  b.review(1, business(1), {Role::medical_reviewer});
  b.steps({{"draft", Role::writer}, {"review", Role::medical_reviewer}});
  b.person("mia", {Role::writer, Role::medical_reviewer}, 20);
  b.person("ben", {Role::writer}, 1);
  b.open("2027-02-11");
  produce(b.campaign, b.plan);
  CHECK(task_of(b.plan.posts[0], "draft").person == 1);
  CHECK(task_of(b.plan.posts[0], "review", 1).person == 0);
}

TEST_CASE("open posts that nobody has the hours for are held back evenly, with the proof", "[planner]") {
  Bench b;
  b.one_step();
  b.hours(Format::text, {{Role::writer, 1200}});
  b.person("ben", {Role::writer}, 20);  // a post a week
  b.campaign.prepare_from = at(day("2027-01-04"));
  b.plan.as_of = day("2027-01-04");
  for (Date monday = day("2027-01-11"); monday < day("2027-03-22"); monday = monday + 7) {
    b.open(monday.iso().c_str());
    b.open((monday + 3).iso().c_str());
  }
  const int wanted = b.placed();
  produce(b.campaign, b.plan);
  CHECK(wanted == 20);
  CHECK(b.placed() == 10);
  CHECK(b.plan.quality.upper_bound == 10);
  CHECK(b.plan.quality.placed_optimal);
  const Unmet* short_of = b.unmet(UnmetKind::cadence_short);
  REQUIRE(short_of != nullptr);
  CHECK(short_of->grade == Grade::proved);
  CHECK(short_of->subject == "linkedin");
  CHECK(short_of->message.find("writer: 4 January-17 March needs 400 h, has 212 h") != std::string::npos);
  // Every pair of weeks keeps posts: nothing is dropped at the front alone.
  int first_half = 0;
  for (const PlannedPost& p : b.plan.posts) first_half += p.placed && p.at.date < day("2027-02-15") ? 1 : 0;
  CHECK(first_half == 5);
  CHECK(complaints(b).empty());
}

TEST_CASE("a fixed post over the hours stays and its overload is said", "[planner]") {
  Bench b;
  b.campaign.prepare_from = at(day("2027-01-11"));
  b.plan.as_of = day("2027-01-11");
  b.one_step();
  b.hours(Format::text, {{Role::writer, 960}});
  b.person("ben", {Role::writer}, 20).away = list<DateRange>({span("2027-01-13", "2027-01-13")});
  b.fixed("a", "2027-01-18");
  b.fixed("b", "2027-01-18");
  b.open("2027-01-19");
  produce(b.campaign, b.plan);
  CHECK(b.post("a").placed);
  CHECK(b.post("b").placed);
  CHECK(b.placed() == 2);  // the open post gives way
  const Unmet* over = nullptr;
  for (const Unmet& u : b.plan.unmet) {
    if (u.kind == UnmetKind::person_over && u.subject == "ben") over = &u;
  }
  REQUIRE(over != nullptr);
  CHECK(over->grade == Grade::proved);
  CHECK(over->message.find("writer: 11-15 January needs 32 h, has 16 h (away 13 January)") != std::string::npos);
  std::int64_t booked = 0;
  for (const WeekLoad& w : b.plan.people[0].weeks) booked += w.planned_minutes;
  CHECK(booked == 1920);
  CHECK(complaints(b).empty());
}

TEST_CASE("a submit date that is past is said, with the first day that would work", "[planner]") {
  Bench b;
  two_long_rounds(b);
  b.plan.as_of = day("2027-01-11");
  b.fixed("soon", "2027-01-28");
  b.fixed("ready", "2027-01-14", PostStatus::approved);
  produce(b.campaign, b.plan);
  const Unmet* past = b.unmet(UnmetKind::submit_past);
  REQUIRE(past != nullptr);
  CHECK(past->subject == "soon");
  CHECK(past->grade == Grade::proved);
  CHECK(b.post("soon").placed);
  CHECK(b.post("soon").submit_by == day("2026-12-31"));
  // Draft on 11 January, two rounds from the 12th to 8 February, published the day after.
  CHECK(b.post("soon").earliest_publish == day("2027-02-09"));
  CHECK(past->mend.find("9 Feb 2027") != std::string::npos);
  CHECK_FALSE(b.post("ready").submit_by.has_value());
  CHECK(complaints(b).empty());
}

TEST_CASE("the first day that would work is one on which the platform publishes", "[planner]") {
  Bench b;
  two_long_rounds(b);
  b.plan.as_of = day("2027-01-11");
  b.fixed("soon", "2027-01-28");
  // Without the blackout it would be Tuesday, 9 February; behind it comes a weekend.
  Blackout blackout;
  blackout.dates = at(span("2027-02-09", "2027-02-12"));
  b.campaign.calendar.blackouts.push_back(blackout);
  produce(b.campaign, b.plan);
  CHECK(b.post("soon").earliest_publish == day("2027-02-15"));
  const Unmet* past = b.unmet(UnmetKind::submit_past);
  REQUIRE(past != nullptr);
  CHECK(past->mend.find("15 Feb 2027") != std::string::npos);
}

TEST_CASE("a role that nobody holds is said, its hours are counted", "[planner]") {
  Bench b;
  b.hours(Format::text, {{Role::writer, 60}, {Role::video_editor, 300}});
  b.person("ben", {Role::writer}, 20);
  b.open("2027-02-01");
  b.open("2027-02-02");
  produce(b.campaign, b.plan);
  const Unmet* missing = b.unmet(UnmetKind::role_missing);
  REQUIRE(missing != nullptr);
  CHECK(missing->subject == "video-editor");
  CHECK(missing->grade == Grade::proved);
  REQUIRE(b.plan.unstaffed.size() == 1);
  CHECK(b.plan.unstaffed[0].minutes == 600);
}

TEST_CASE("without a team hours by role are shown and nothing is unmet", "[planner]") {
  Bench b;
  b.hours(Format::text, {{Role::writer, 60}, {Role::designer, 30}});
  b.campaign.workflow.review = {};
  b.open("2027-02-01");
  produce(b.campaign, b.plan);
  CHECK(b.plan.everything_met());
  CHECK(b.placed() == 1);
  std::map<Role, std::int64_t> minutes;
  for (const UnstaffedLoad& u : b.plan.unstaffed) minutes[u.role] = u.minutes;
  CHECK(minutes[Role::writer] == 60);
  CHECK(minutes[Role::designer] == 30);
  CHECK(minutes[Role::regulatory_reviewer] == 90);
  for (const PlannedTask& t : b.plan.posts[0].tasks) CHECK(t.person == -1);
}

TEST_CASE("a lead holds the start of the work early", "[planner]") {
  Bench b;
  b.campaign.formats[Format::text].lead = at(business(10));
  b.person("ben", {Role::writer}, 20);
  b.open("2027-02-01");
  b.open("2026-12-15");  // six business days after preparation begins
  produce(b.campaign, b.plan);
  CHECK(task_of(b.post("in-1"), "draft").first <= day("2027-01-18"));
  CHECK_FALSE(b.post("in-2").placed);
  REQUIRE(b.unmet(UnmetKind::cadence_short) != nullptr);
  CHECK(b.unmet(UnmetKind::cadence_short)->message.find("a lead of 10 business days") != std::string::npos);
}

TEST_CASE("defaults are listed with their source", "[planner]") {
  Bench b;
  b.campaign.formats.clear();
  b.campaign.workflow = {};
  b.campaign.prepare_from.reset();
  b.open("2027-03-01", Format::image);
  produce(b.campaign, b.plan);
  std::map<std::string, DefaultUsed> found;
  for (const DefaultUsed& d : b.plan.defaults) found[d.key] = d;
  CHECK(found.size() == b.plan.defaults.size());
  CHECK(found["formats.image.hours"].value == "writer 20 min, designer 30 min, community-manager 10 min");
  CHECK(found["formats.image.hours"].assumption);
  CHECK(found["workflow.review.tiers.standard"].value == "10 business days");
  CHECK(found["workflow.freeze"].value == "1 business day");
  CHECK(found["campaign.prepare_from"].value == "2026-11-23");
  CHECK(found.count("workflow.review.rounds") == 1);
}

TEST_CASE("a floating post that stands too early changes places with a later open one", "[planner]") {
  Bench b;
  b.one_step();
  b.person("ben", {Role::writer}, 20);
  b.hours(Format::image, {{Role::writer, 480}});
  b.plan.as_of = day("2027-01-11");
  PlannedPost& early = b.fixed("early", "2027-01-12", PostStatus::draft, Format::image);  // two days of work
  early.fixed = false;
  b.campaign.posts[0].at.reset();
  b.campaign.posts[0].window = at(span("2027-01-11", "2027-01-20"));
  b.open("2027-01-12");  // too early itself
  b.open("2027-01-13").pillar = "product";
  b.open("2027-01-14");
  b.open("2027-01-21");  // outside the window
  produce(b.campaign, b.plan);
  CHECK(b.post("early").placed);
  CHECK(b.post("early").at.date == day("2027-01-14"));  // of its own pillar
  CHECK(b.post("in-4").at.date == day("2027-01-12"));
  CHECK(b.placed() == 5);
}
