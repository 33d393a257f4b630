// A month on paper: every card within its cell, nothing over anything, and what has no room told on a list.
#include "render/pages/month_page.h"

#include <map>
#include <set>

#include "catch.h"
#include "render/pages/calendar_book.h"
#include "render/pages/even_ruler.h"
#include "render/pages/full_month.h"
#include "render/pages/list_page.h"
#include "render/pages/poster.h"

using namespace posology;
using namespace posology::render;
using report::day;

namespace {

constexpr double hair = 0.001;  // of a point

bool inside(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x - hair && inner.y >= outer.y - hair && inner.right() <= outer.right() + hair &&
         inner.bottom() <= outer.bottom() + hair;
}

struct Scene {
  report::SmallPlan small;
  report::CalendarChoice choice;
  report::Calendar calendar;
  EvenRuler ruler;

  explicit Scene(bool full = true) {
    if (full) report::fill_month(small);
    calendar = report::make_calendar(small.outcome);
  }
  [[nodiscard]] Desk desk(PaperSize size) const {
    return {small.outcome, choice, calendar, ruler, paper_facts(size, Turned::across)};
  }
  [[nodiscard]] MonthLayout month(PaperSize size, const char* first) const {
    const Desk on = desk(size);
    return lay_out(on, Foot(on), span_of(Month::of(day(first))));
  }
};

std::string texts_of(const Page& page) {
  std::string all;
  for (const PageItem& item : page.items) {
    if (const auto* text = std::get_if<TextItem>(&item)) all += text->text + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("in a full month every card lies in its cell, below the notes, above the next, on every paper",
          "[render][pages]") {
  const Scene scene;
  for (const PaperSize size : {PaperSize::a4, PaperSize::letter, PaperSize::a3, PaperSize::legal}) {
    const Desk desk = scene.desk(size);
    const MonthLayout month = scene.month(size, "2027-03-01");
    std::size_t told = 0, hidden = 0;
    for (const MonthRow& row : month.rows) {
      for (const MonthDay& one : row.days) {
        const DayCell cell(desk, one.cell.w);
        double from = one.cell.y + cell.head_height(one.fitted.note_lines);
        const std::vector<Rect> places = cell.places(one.fitted, one.cell);
        for (std::size_t i = 0; i < places.size(); ++i) {
          CHECK(inside(places[i], one.cell));
          CHECK(places[i].y >= from - hair);
          from = places[i].bottom();
          // Its text has room for whole lines, so that no last line is clipped.
          CHECK(cell.card_text(places[i]).h >= one.fitted.shown[i].lines * pitch({desk.u(7.1)}) - hair);
        }
        if (one.fitted.hidden > 0) CHECK(cell.more_place(one.cell).y >= from - hair);
        told += one.fitted.shown.size();
        hidden += one.fitted.hidden;
      }
    }
    CHECK(told + hidden == 150);
    CHECK(hidden > 0);
    CHECK(month.needs_list());
    CHECK(month.rows.back().days.back().cell.bottom() < desk.paper.height - Foot(desk).height());
  }
}

TEST_CASE("a fuller week has the higher row, and a larger paper hides less", "[render][pages]") {
  const Scene scene;
  const MonthLayout month = scene.month(PaperSize::a4, "2027-03-01");
  REQUIRE(month.rows.size() == 5);
  CHECK(month.rows[1].height > month.rows[4].height * 1.2);
  const auto hidden = [&](PaperSize size) {
    std::size_t n = 0;
    for (const MonthRow& row : scene.month(size, "2027-03-01").rows) {
      for (const MonthDay& one : row.days) n += one.fitted.hidden;
    }
    return n;
  };
  CHECK(hidden(PaperSize::a3) <= hidden(PaperSize::a4));
}

TEST_CASE("absences stand in the margin of their week, with days where it is not the whole", "[render][pages]") {
  const Scene scene;
  const MonthLayout month = scene.month(PaperSize::a4, "2027-03-01");
  CHECK(month.rows[0].beside.empty());
  CHECK(month.rows[1].beside == std::vector<std::string>{"Ben away Wed-Sun"});
  CHECK(month.rows[2].beside == std::vector<std::string>{"Ben away"});
  CHECK(month.rows[3].days[3].blackout);
  CHECK(month.rows[3].days[6].fitted.notes == std::vector<std::string>{"clocks change"});
}

namespace {

/// Every link of the book leads to one place; the links, and the places.
struct Ways {
  std::set<std::string> places;
  std::multiset<std::string> links;
};

Ways ways_of(const Book& book) {
  Ways ways;
  for (const Page& page : book.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* anchor = std::get_if<Anchor>(&item)) CHECK(ways.places.insert(anchor->name).second);
      if (const auto* link = std::get_if<LinkBegin>(&item)) ways.links.insert(link->to);
    }
  }
  for (const std::string& link : ways.links) CHECK(ways.places.count(link) == 1);
  return ways;
}

}  // namespace

TEST_CASE("two holidays and a congress on one day are all told where there is room, and none needs a list",
          "[render][pages]") {
  const Scene scene(false);
  const Desk desk = scene.desk(PaperSize::a4);
  const DayCell cell(desk, desk.u(110));
  const std::vector<std::string> notes = {"holiday: Memorial Day (US)", "holiday: Spring bank holiday (GB)",
                                          "European congress of cardiothoracic surgery"};
  report::CalendarDay one;
  one.cards.push_back(scene.calendar.weeks.front().days.at(1).cards.at(0));
  const FittedDay roomy = cell.fit(one, notes, desk.u(160));
  CHECK(roomy.hidden_notes == 0);
  for (std::size_t i = 0; i < notes.size(); ++i)
    CHECK(roomy.lines_of_notes.at(i) ==
          scene.ruler.lines(notes[i], {desk.u(6.4), false, true}, desk.u(110 - 2.6 - 19)));
  CHECK_FALSE(roomy.needs_list());

  // The card keeps its line; two lines are for notes: the first, and how many more the list has.
  const FittedDay narrow = cell.fit(one, notes, desk.u(21));
  CHECK(narrow.lines_of_notes == std::vector<int>{1, 0, 0});
  CHECK(narrow.hidden_notes == 2);
  CHECK(narrow.note_lines == 2);
  CHECK(narrow.needs_list());
  const Rect at{0, 0, desk.u(110), desk.u(21)};
  CHECK(inside(cell.more_notes_place(narrow, at), at));
}

TEST_CASE("notes that a cell has no room for are counted in it and lead to the list", "[render][pages]") {
  Scene scene;
  for (int i = 0; i < 7; ++i) {
    Event event = scene.small.campaign.events.front();
    event.id = report::at(Id{"more-" + std::to_string(i)});
    event.name = report::at("A gathering with a name of some length, number " + std::to_string(i));
    event.on = report::at(DateRange{day("2027-03-09"), day("2027-03-09")});
    scene.small.campaign.events.push_back(event);
  }
  const Book book = calendar_book(scene.small.outcome, {}, PaperSize::a4, scene.ruler);
  const auto [places, links] = ways_of(book);
  CHECK(links.count("notes-2027-03-09") == 1);
  CHECK(texts_of(book.pages.front()).find("+5 \u2192 p. 2") != std::string::npos);
  CHECK(texts_of(book.pages.at(1)).find("number 6") != std::string::npos);
}

TEST_CASE("a blackout of several days stands once in the margin of its week, not in each of its cells",
          "[render][pages]") {
  Scene scene;
  scene.small.campaign.calendar.blackouts.front().dates = report::at(DateRange{day("2027-03-23"), day("2027-03-25")});
  scene.calendar = report::make_calendar(scene.small.outcome);
  const MonthLayout month = scene.month(PaperSize::a4, "2027-03-01");
  REQUIRE(month.rows[3].beside.size() == 1);
  CHECK(month.rows[3].beside.front().find("no posts") == 0);
  CHECK(month.rows[3].beside.front().find("Tue-Thu") != std::string::npos);
  for (const int d : {1, 2, 3}) {
    CHECK(month.rows[3].days[static_cast<std::size_t>(d)].blackout);
    CHECK(month.rows[3].days[static_cast<std::size_t>(d)].fitted.notes.empty());
  }
}

TEST_CASE("every link has its place, and the hidden posts are one link away and back", "[render][pages]") {
  const Scene scene;
  const Book book = calendar_book(scene.small.outcome, {}, PaperSize::letter, scene.ruler);
  const auto [places, links] = ways_of(book);
  for (const OutlineEntry& entry : book.outline) CHECK(places.count(entry.to) == 1);
  CHECK(links.count("day-2027-03-09") > 0);
  CHECK(texts_of(book.pages.front()).find(" more \u2192 p. 2") != std::string::npos);
  // All 150 have their line, whatever the month's page had room for.
  std::size_t lines = 0;
  for (const std::string& place : places) lines += place.starts_with("post-") ? 1 : 0;
  CHECK(lines == 150);
}

TEST_CASE("tags are closed in the order in which they were opened, on every page", "[render][pages]") {
  const Scene scene;
  for (const Page& page : calendar_book(scene.small.outcome, {}, PaperSize::a4, scene.ruler).pages) {
    std::vector<Tag> open;
    std::map<Tag, int> seen;
    bool linked = false;
    for (const PageItem& item : page.items) {
      if (const auto* tag = std::get_if<TagBegin>(&item)) {
        open.push_back(tag->tag);
        ++seen[tag->tag];
      } else if (const auto* end = std::get_if<TagEnd>(&item)) {
        REQUIRE(!open.empty());
        CHECK(open.back() == end->tag);
        open.pop_back();
      } else if (std::holds_alternative<LinkBegin>(item)) {
        CHECK_FALSE(std::exchange(linked, true));
      } else if (std::holds_alternative<LinkEnd>(item)) {
        CHECK(std::exchange(linked, false));
      }
    }
    CHECK(open.empty());
    CHECK(seen[Tag::heading] == 1);
  }
}

TEST_CASE("weeks, quarters and years hold every post, in its place", "[render][pages]") {
  const Scene scene;
  for (const auto view : {report::CalendarView::week, report::CalendarView::quarter, report::CalendarView::year}) {
    report::CalendarChoice choice;
    choice.view = view;
    const Book book = calendar_book(scene.small.outcome, choice, PaperSize::a3, scene.ruler);
    ways_of(book);
    for (const Page& page : book.pages) {
      for (const PageItem& item : page.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text == nullptr) continue;
        CHECK(text->y + text->lines * pitch(text->font) < page.height - 15);
        CHECK(text->x + text->w < page.width - 15);
      }
    }
    CHECK(book.outline.front().to == (view == report::CalendarView::week      ? "week-2027-03-01"
                                      : view == report::CalendarView::quarter ? "quarter-2027-01"
                                                                              : "year-2027"));
  }
  const Desk desk = scene.desk(PaperSize::a3);
  const QuarterLayout quarter = lay_out_quarter(desk, Foot(desk), quarter_of({2027, 1}));
  std::size_t posts = 0;
  for (const QuarterRow& row : quarter.rows) {
    for (const QuarterCell& week : row.weeks) {
      posts += week.fitted.shown.size() + week.fitted.hidden;
      for (const Rect& card : DayCell(desk, week.at.w, CellHead::bare).places(week.fitted, week.at))
        CHECK(inside(card, week.at));
    }
  }
  CHECK(posts == 150);
}

TEST_CASE("a quiet month has no list, and its cards lead nowhere", "[render][pages]") {
  const Scene scene(false);
  const Book book = calendar_book(scene.small.outcome, {}, PaperSize::a4, scene.ruler);
  REQUIRE(book.pages.size() == 1);
  CHECK(book.outline.size() == 1);
  CHECK(texts_of(book.pages.front()).find("Page 1 of 1") != std::string::npos);
  CHECK(texts_of(book.pages.front()).find(" more ") == std::string::npos);
}

TEST_CASE("a text that would hide or steer is shown, and letters from right to left keep to themselves",
          "[render][pages]") {
  CHECK(PaperText("a\n  b\tc").text() == "a b c");
  CHECK(PaperText("safe\u202Eevil").text() == "safe<U+202E>evil");
  CHECK(PaperText::after("09:30", "\u0645\u0636").text() == "09:30 \u2068\u0645\u0636\u2069");
  CHECK(PaperText::after("09:30", "plain").text() == "09:30 plain");
}

TEST_CASE("a week tells more of its posts where there is room, in larger letters where there is much",
          "[render][pages]") {
  Scene scene(false);
  scene.choice.view = report::CalendarView::week;
  Post written;
  written.text = report::at(std::string("The first line\nWhat a ward has to know of the second."));
  scene.small.campaign.posts.push_back(written);
  scene.small.plan().posts[0].written = 0;
  const Desk desk = scene.desk(PaperSize::a4);
  const MonthLayout week = lay_out(desk, Foot(desk), span_of(scene.calendar.weeks.front()));
  CHECK(week.enlarged > 1);
  CHECK_FALSE(week.needs_list());
  for (const MonthDay& one : week.rows.front().days) {
    const Desk inner = desk.enlarged(week.enlarged);
    for (const Rect& card : DayCell(inner, one.cell.w).places(one.fitted, one.cell)) CHECK(inside(card, one.cell));
  }
  const std::string texts = texts_of(draw_month(desk, week, {}).take());
  for (const char* words :
       {"LinkedIn · educational · idea", "Submit by Fri 8 Jan", "reviewed by", "What a ward has to know"})
    CHECK(texts.find(words) != std::string::npos);

  const Scene full;
  Desk crowded = full.desk(PaperSize::a4);
  report::CalendarChoice choice;
  choice.view = report::CalendarView::week;
  const Desk of_week{full.small.outcome, choice, full.calendar, full.ruler, crowded.paper};
  const MonthLayout busy = lay_out(of_week, Foot(of_week), span_of(full.calendar.weeks.at(1)));
  CHECK(busy.enlarged == 1);
  for (const MonthDay& one : busy.rows.front().days) {
    for (const Rect& card : DayCell(of_week, one.cell.w).places(one.fitted, one.cell)) CHECK(inside(card, one.cell));
  }
}
