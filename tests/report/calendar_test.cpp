// The calendar: weeks without gaps, posts on their days, what the days are.
#include "report/calendar.h"

#include "catch.h"
#include "small_plan.h"

using namespace posology;
using namespace posology::report;

TEST_CASE("posts stand on their days in whole weeks from the campaign's first day of the week", "[report]") {
  SmallPlan small;
  Calendar calendar = make_calendar(small.outcome);
  REQUIRE(calendar.weeks.size() == 2);
  CHECK(calendar.weeks[0].name == "Week 3");
  CHECK(calendar.weeks[0].days.front().date == day("2027-01-18"));
  CHECK(calendar.weeks[0].posts() == 3);
  REQUIRE(calendar.weeks[0].days[3].cards.size() == 2);
  CHECK(calendar.weeks[0].days[3].cards[0].id == "in-02");
  CHECK(calendar.weeks[0].days[3].cards[1].letter == "P");
  CHECK(calendar.weeks[0].days[3].cards[1].settled);
  CHECK_FALSE(calendar.weeks[1].days[4].outside);
  CHECK(calendar.weeks[1].days[5].outside);
  small.campaign.week_start = at(Weekday::sun);
  calendar = make_calendar(small.outcome);
  CHECK(calendar.weeks[0].days.front().date == day("2027-01-17"));
  CHECK(calendar.weeks[0].name == "Week 3");
}

TEST_CASE("a post outside the campaign still has its week", "[report]") {
  SmallPlan small;
  small.plan().posts[0].at.date = day("2027-03-03");
  const Calendar calendar = make_calendar(small.outcome);
  REQUIRE(calendar.weeks.size() == 7);
  CHECK(calendar.weeks.back().posts() == 1);
}

TEST_CASE("an open slot is named by its id and format", "[report]") {
  SmallPlan small;
  CHECK(make_calendar(small.outcome).weeks[0].days[3].cards[0].title == "in-02, image");
}

TEST_CASE("a post in another zone stands at the calendar's day and hour, and says its own", "[report]") {
  SmallPlan small;
  PlannedPost& post = small.plan().posts[0];
  post.zone = "Europe/Berlin";
  post.at = {day("2027-01-12"), TimeOfDay{2 * 60}};
  post.utc_minutes = post.at.wall_minutes() - 60;
  const Calendar calendar = make_calendar(small.outcome);
  const CalendarDay& before = calendar.weeks[0].days[0];
  REQUIRE(before.cards.size() == 1);
  CHECK(before.date == day("2027-01-11"));
  CHECK(before.cards[0].time.text() == "20:00");
  CHECK(before.cards[0].there_time == "02:00 CET");
  CHECK(calendar.weeks[0].days[1].cards.empty());
}

TEST_CASE("a segment in another zone sees the post at its own hour, and the calendar says both", "[report]") {
  SmallPlan small;
  Segment abroad;
  abroad.id = at(Id{"abroad"});
  abroad.time_zone = at(std::string("Europe/Berlin"));
  Segment here;
  here.id = at(Id{"here"});
  here.time_zone = at(std::string("America/New_York"));
  small.campaign.audience = {abroad, here};
  PlannedPost& post = small.plan().posts[0];
  post.utc_minutes = post.at.wall_minutes() + 300;
  post.audience = {"here", "abroad", "nobody"};
  CHECK(make_calendar(small.outcome).weeks[0].days[1].cards[0].there_time == "15:30 CET");
  post.audience = {"here"};
  CHECK(make_calendar(small.outcome).weeks[0].days[1].cards[0].there_time.empty());
}

TEST_CASE("holidays, blackouts, events and absences are notes of their days, in order", "[report]") {
  SmallPlan small;
  const std::vector<DayNote> notes = day_notes(small.campaign, small.campaign.run());
  REQUIRE(notes.size() == 4);
  CHECK(notes[0].text == "holiday: Martin Luther King Jr. Day");
  CHECK(notes[1].text == "Ben away");
  CHECK(notes[1].days.days() == 9);
  CHECK(notes[2].text == "Surgeons' meeting");
  CHECK(notes[3].text == "no posts: quarter close");
  CHECK(day_notes(small.campaign, {day("2027-01-29"), day("2027-01-20")}).empty());
}

TEST_CASE("a holiday that two countries keep is said once, and a clock change is said", "[report]") {
  SmallPlan small;
  for (const char* country : {"US", "DE"}) small.campaign.countries.items.push_back(at(std::string(country)));
  const std::vector<DayNote> notes = day_notes(small.campaign, {day("2027-03-14"), day("2027-03-26")});
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].text == "clocks change");
  CHECK(notes[1].text == "holiday: Karfreitag (DE)");
}

TEST_CASE("the observances that a campaign names are notes, and an event may take its days from one", "[report]") {
  SmallPlan small;
  small.campaign.end = at(day("2027-02-28"));
  small.campaign.calendar.observances.items = {at(std::string("heart-month")), at(std::string("world-cancer-day"))};
  Event event;
  event.id = at(Id{"cancer"});
  event.observance = at(std::string("world-cancer-day"));
  small.campaign.events.push_back(event);
  std::vector<std::string> said;
  for (const DayNote& note : day_notes(small.campaign, small.campaign.run())) {
    if (note.kind == NoteKind::observance) said.push_back("observance " + note.text);
    if (note.kind == NoteKind::event) said.push_back("event " + note.text);
  }
  CHECK(said == std::vector<std::string>{"event Surgeons' meeting", "observance American Heart Month",
                                         "event World Cancer Day"});
}

TEST_CASE("an observance of a month is told once a week, on the first day that is shown", "[report]") {
  SmallPlan small;
  small.campaign.end = at(day("2027-02-28"));
  small.campaign.calendar.observances.items = {at(std::string("heart-month"))};
  CalendarChoice choice;
  choice.from = day("2027-02-03");
  const Calendar calendar = make_calendar(small.outcome, choice);
  std::vector<std::string> days;
  for (const CalendarWeek& week : calendar.weeks) {
    for (const CalendarDay& one : week.days) {
      for (const DayNote& note : notes_of(week, one.date)) {
        if (note.kind == NoteKind::observance && !one.outside) days.push_back(one.date.iso());
      }
    }
  }
  CHECK(days == std::vector<std::string>{"2027-02-03", "2027-02-08", "2027-02-15", "2027-02-22"});
}
