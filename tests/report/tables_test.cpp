// The tables of a page: loads, submit dates, what comes next, money by month.
#include "catch.h"
#include "report/money.h"
#include "report/people.h"
#include "report/review.h"
#include "report/review_load.h"
#include "report/words.h"
#include "small_plan.h"

using namespace posology;
using namespace posology::report;

TEST_CASE("a week's load is a part of what a person can give, and overload says how much", "[report]") {
  SmallPlan small;
  const Table people = people_by_week(small.outcome);
  REQUIRE(people.columns.size() == 5);
  CHECK(people.columns[1].title == "W1");
  CHECK(people.columns[3].title == "W3");
  REQUIRE(people.rows.size() == 3);
  CHECK(people.rows[0][1].text == "90%");
  CHECK(people.rows[0][1].bar == Ratio{9, 10});
  CHECK(people.rows[0][1].tone == Tone::warn);
  CHECK(people.rows[0][2].text.empty());
  CHECK(people.rows[1][1].text == "118%!");
  CHECK(people.rows[1][1].tone == Tone::bad);
  CHECK(people.rows[1][3].text == "away");
  CHECK(people.rows[1][4].text == "118% W1");
  CHECK(people.rows[2][2].text == "30 min!");
}

TEST_CASE("without work there are no weeks", "[report]") {
  SmallPlan small;
  small.plan().people.clear();
  CHECK(people_by_week(small.outcome).rows.empty());
}

TEST_CASE("a reviewer's week says how many posts and how much of the hours", "[report]") {
  SmallPlan small;
  // No days are booked in the plan by hand: nobody reviews.
  CHECK(review_load(small.outcome).rows.empty());
  PlannedPost& post = small.plan().posts[1];
  for (PlannedTask& task : post.tasks) {
    if (task.round == 1) task.days = {{day("2027-01-08"), 20}, {day("2027-01-11"), 10}};
    if (task.round == 2) task.days = {{day("2027-01-13"), 30}};
  }
  PlannedPost& other = small.plan().posts[0];
  other.tasks.push_back({"review", 1, Role::legal_reviewer, 2, {15}, day("2027-01-12"), day("2027-01-12"), {}});
  other.tasks.back().days = {{day("2027-01-12"), 15}};
  small.plan().people[2].weeks = {{IsoWeek::of(day("2027-01-11")), 60, 55, false}};

  const std::vector<ReviewWeek> weeks = review_weeks(small.outcome);
  REQUIRE(weeks.size() == 2);
  CHECK(weeks[0].posts == 1);
  CHECK(weeks[0].minutes == 20);
  // Two rounds of one post and one of another.
  CHECK(weeks[1].posts == 2);
  CHECK(weeks[1].minutes == 55);
  CHECK(weeks[1].capacity_minutes == 60);
  const Table table = review_load(small.outcome);
  REQUIRE(table.columns.size() == 2);
  CHECK(table.columns[1].title == "Raj");
  CHECK(table.rows[0][1].text == "1 post, 20 min of 0 h!");
  CHECK(table.rows[0][1].tone == Tone::bad);
  CHECK(table.rows[1][0].text == "W2, from Mon 11 Jan");
  CHECK(table.rows[1][1].text == "2 posts, 55 min of 1 h");
}

TEST_CASE("each placed post has its makers, reviewers and last day to hand in", "[report]") {
  SmallPlan small;
  const Table table = submit_dates(small.outcome, Years::where_needed);
  REQUIRE(table.rows.size() == 4);
  CHECK(table.rows[0][0].text == "Sat 2 Jan (past)");
  CHECK(table.rows[0][0].tone == Tone::bad);
  CHECK(table.rows[1][1].text == "waveform");
  CHECK(table.rows[1][3].text == "Ana, designer (nobody)");
  CHECK(table.rows[1][4].text == "Raj");
  CHECK(table.rows[1][5].text == "Tue 19 Jan 09:30");
  CHECK(table.rows[2][0].text == "approved");
  CHECK(submit_dates(small.outcome, Years::always).rows[1][0].text == "Fri 8 Jan 2027");
  small.campaign.prepare_from = at(day("2026-03-01"));
  CHECK(submit_dates(small.outcome, Years::where_needed).rows[1][0].text == "Fri 8 Jan 2027");
}

TEST_CASE("a draft in review is no longer to be handed in, and one without review never was", "[report]") {
  SmallPlan small;
  CHECK(open_submissions(small.outcome).size() == 3);
  small.plan().posts[0].status = PostStatus::in_review;
  small.plan().posts[1].submit_by.reset();
  CHECK(open_submissions(small.outcome).size() == 1);
  const Table table = submit_dates(small.outcome, Years::where_needed);
  CHECK(table.rows[1][0].text == "in review");
  CHECK(table.rows[3][0].text == "no review");
}

TEST_CASE("next comes first what must be decided, then who does what by when; a day's posts stand together",
          "[report]") {
  SmallPlan small;
  const Table next = next_actions(small.outcome, 10);
  REQUIRE(next.rows.size() == 4);
  CHECK(next.rows[0][0].text == "now");
  CHECK(next.rows[0][2].text == "decide on late: run it on 4 Feb");
  CHECK(next.rows[1][0].text == "Tue 5 Jan");
  CHECK(next.rows[1][1].text == "Ana");
  CHECK(next.rows[1][2].text == "start draft: waveform, in-02 and late (4.5 h)");
  CHECK(next.rows[2][2].text == "last day to hand in: waveform to Raj");
  CHECK(next_actions(small.outcome, 2).rows.size() == 2);
}

TEST_CASE("caps stand only where there are any, and the months add up", "[report]") {
  SmallPlan small;
  Table money = money_by_month(small.plan().money);
  REQUIRE(money.columns.size() == 4);
  CHECK(money.rows[0][1].text == "1,730.00");
  CHECK(money.rows[0][3].text == "-230.00");
  CHECK(money.rows[0][3].tone == Tone::bad);
  CHECK(money.rows[1][2].text.empty());
  CHECK(money.rows[2][1].text == "1,740.00");
  small.plan().money.months[0].cap.reset();
  money = money_by_month(small.plan().money);
  CHECK(money.columns.size() == 2);
  CHECK(money.rows[2].size() == 2);
}

TEST_CASE("days and spans are said as people say them", "[report]") {
  CHECK(day_month(day("2027-01-11")) == "Mon 11 Jan");
  CHECK(span({day("2027-01-11"), day("2027-04-02")}) == "Mon 11 Jan - Fri 2 Apr 2027");
  CHECK(span({day("2026-12-28"), day("2027-01-03")}) == "Mon 28 Dec 2026 - Sun 3 Jan 2027");
  CHECK(span({day("2027-01-11"), day("2027-01-11")}) == "Mon 11 Jan 2027");
  CHECK(whole_percent({905, 1000}) == "91%");
  CHECK(joined({"Ana", "Ben", "Raj"}) == "Ana, Ben and Raj");
  CHECK(role_name(Role::video_editor) == "video editor");
}
