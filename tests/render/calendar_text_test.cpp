// The posting calendar as text: every view at every width, and nothing a post says can steer the terminal.
#include "render/calendar_text.h"

#include <sstream>

#include "../report/small_plan.h"
#include "catch.h"
#include "text/width.h"

using namespace posology;
using namespace posology::render;
using report::CalendarChoice;
using report::CalendarView;
using report::SmallPlan;

namespace {

bool holds(const std::string& page, const std::string& text) { return page.find(text) != std::string::npos; }

std::string page_of(SmallPlan& small, CalendarView view, unsigned width = 100) {
  CalendarChoice choice;
  choice.view = view;
  return calendar_text(small.outcome, choice, {false, true, width});
}

}  // namespace

TEST_CASE("no view of a calendar is wider than the page, in signs or in plain letters", "[render]") {
  SmallPlan small;
  small.plan().posts[0].title = "グラフト流量測定の波形を読む、手術台で役立つ五つの原因\x1b[2J and more";
  for (const CalendarView view : {CalendarView::month, CalendarView::week, CalendarView::quarter, CalendarView::year}) {
    for (const bool unicode : {true, false}) {
      for (const unsigned width : {40U, 60U, 80U, 100U, 140U}) {
        CalendarChoice choice;
        choice.view = view;
        std::istringstream page(calendar_text(small.outcome, choice, {false, unicode, width}));
        for (std::string line; std::getline(page, line);) {
          CAPTURE(word(view), unicode, width, line);
          CHECK(display_width(line) <= width);
          CHECK(line.find('\x1b') == std::string::npos);
          CHECK((unicode || std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; })));
        }
      }
    }
  }
}

TEST_CASE("a month is a sheet of boxes with posts and holidays in them", "[render]") {
  SmallPlan small;
  const std::string page = page_of(small, CalendarView::month);
  CHECK(holds(page, "January 2027\n  Mon                Tue"));
  CHECK(holds(page, "┌──────────────────┬"));
  CHECK(holds(page, "│ 18               │ 19               │ 20 "));
  CHECK(holds(page, "│ holiday: Martin  │ 09:30 in □ E     │"));
  CHECK(holds(page, "  Sat 23 Jan: Surgeons' meeting\n"));
  CHECK_FALSE(holds(page, "Ben away"));
}

TEST_CASE("a sheet begins and ends with the days that are shown", "[render]") {
  SmallPlan small;
  CalendarChoice choice;
  choice.from = report::day("2027-01-25");
  choice.platforms = {"x"};
  const std::string page = calendar_text(small.outcome, choice, {false, true, 100});
  CHECK(holds(page, "Mon 25 Jan - Fri 29 Jan 2027 · 1 post · only X"));
  CHECK_FALSE(holds(page, "│ 22 "));
  CHECK(holds(page, "│ 25 "));
}

TEST_CASE("a quarter has a row for each week, a year a sign for each day", "[render]") {
  SmallPlan small;
  const std::string quarter = page_of(small, CalendarView::quarter);
  CHECK(holds(quarter, "2027, January to March"));
  CHECK(holds(quarter, "18 (holiday)"));
  CHECK(holds(quarter, "21 in X"));
  const std::string year = page_of(small, CalendarView::year);
  CHECK(holds(year, "  Jan                                     h 1 . 2 . e e . ."));
  CHECK(holds(year, "  January 2027      4"));
}
