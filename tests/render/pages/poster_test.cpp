// Posters say what their days are: every holiday, blackout, event and observance, in its week or beneath its month.
#include "render/pages/poster.h"

#include <set>

#include "catch.h"
#include "render/pages/calendar_book.h"
#include "render/pages/even_ruler.h"
#include "render/pages/full_month.h"

using namespace posology;
using namespace posology::render;
using report::at;
using report::day;

namespace {

struct Wall {
  report::SmallPlan small;
  report::CalendarChoice choice;
  report::Calendar calendar;
  EvenRuler ruler;

  Wall() {
    report::fill_month(small);
    small.campaign.calendar.observances.items = {at(std::string("world-kidney-day"))};
    calendar = report::make_calendar(small.outcome);
  }
  [[nodiscard]] Desk desk() const {
    return {small.outcome, choice, calendar, ruler, paper_facts(PaperSize::a3, Turned::across)};
  }
  [[nodiscard]] QuarterLayout quarter() const {
    const Desk on = desk();
    return lay_out_quarter(on, Foot(on), quarter_of({2027, 1}));
  }
  [[nodiscard]] std::multiset<std::string> texts(report::CalendarView view) const {
    report::CalendarChoice of;
    of.view = view;
    std::multiset<std::string> all;
    const Book book = calendar_book(small.outcome, of, PaperSize::a3, ruler);
    for (const PageItem& item : book.pages.front().items) {
      if (const auto* text = std::get_if<TextItem>(&item)) all.insert(text->text);
    }
    return all;
  }
};

}  // namespace

TEST_CASE("a quarter's weeks name what their days are, above the pillars", "[render][pages]") {
  const Wall wall;
  const auto texts = wall.texts(report::CalendarView::quarter);
  for (const char* words : {"Tue 9 - Fri 12 Surgeons' meeting", "Thu 11 World Kidney Day",
                            "Thu 25 no posts: quarter close", "Sun 28 clocks change"})
    CHECK(texts.count(words) == 1);
  const QuarterLayout quarter = wall.quarter();
  for (const QuarterColumn& column : quarter.columns) {
    for (const QuarterRow& row : quarter.rows) CHECK(column.at.bottom() <= row.weeks.front().at.y + 0.001);
  }
}

TEST_CASE("a note that lasts all working days of a week needs no days", "[render][pages]") {
  Wall wall;
  wall.small.campaign.events.front().on = at(DateRange{day("2027-03-08"), day("2027-03-12")});
  CHECK(dated_notes(wall.desk(), {day("2027-03-08"), day("2027-03-14")}).front() == "Surgeons' meeting");
  CHECK(dated_notes(wall.desk(), {day("2027-03-01"), day("2027-03-31")}).front() == "Mon 8 - Fri 12 Surgeons' meeting");
}

TEST_CASE("a week that is closed throughout is hatched, one with a closed day is not", "[render][pages]") {
  Wall wall;
  const auto closed = [&](std::size_t i) { return wall.quarter().columns.at(i).closed; };
  CHECK_FALSE(closed(3));
  wall.small.campaign.calendar.blackouts.front().dates = at(DateRange{day("2027-03-22"), day("2027-03-26")});
  CHECK(closed(3));
  CHECK_FALSE(closed(2));
}

TEST_CASE("what a week has no room to say is counted, and told in the list", "[render][pages]") {
  Wall wall;
  for (int i = 0; i < 40; ++i) {
    Event event;
    event.id = at(Id{"meeting"});
    event.name = at("A meeting of many hospitals, number " + std::to_string(i));
    event.on = at(DateRange{day("2027-03-16"), day("2027-03-16")});
    wall.small.campaign.events.push_back(event);
  }
  const QuarterLayout quarter = wall.quarter();
  const FittedNotes& notes = quarter.columns.at(2).notes;
  CHECK(notes.shown.size() + notes.hidden == 40);
  CHECK(notes.hidden > 0);
  CHECK(quarter.needs_list());
  CHECK(wall.texts(report::CalendarView::quarter).count("+" + std::to_string(notes.hidden) + " more in the list") == 1);
}

TEST_CASE("a year names the days of each month beneath it, in as many lines as they take", "[render][pages]") {
  const Wall wall;
  const auto texts = wall.texts(report::CalendarView::year);
  CHECK(texts.count("Tue 9 - Fri 12 Surgeons' meeting \u00b7 Thu 11 World Kidney Day \u00b7 Thu 25 no posts: quarter "
                    "close \u00b7 Sun 28 clocks change") == 1);
  const Desk desk = wall.desk();
  const std::vector<std::string> many(60, "Thu 11 World Kidney Day");
  const std::string text = running_notes(desk, many, 500, 2);
  CHECK(text.ends_with(" more"));
  CHECK(wall.ruler.lines(text, {desk.u(poster_note_size)}, 500) <= 2);
}
