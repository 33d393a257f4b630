// A month or a week on one page: a row for each week, as high as its fullest day asks for, a cell for each day.
#pragma once

#include <string>
#include <vector>

#include "render/pages/day_cell.h"
#include "render/pages/desk.h"
#include "render/pages/frame.h"

namespace posology::render {

/// The days of a page, how it is named, and the name of its place.
struct Span {
  DateRange days;
  std::string title;  ///< "January 2027", "Week 3"
  std::string place;
};
[[nodiscard]] Span span_of(Month month);
/// The week that begins on this day, by the name that the calendar gives it.
[[nodiscard]] Span span_of(const report::CalendarWeek& week);

/// A day in its place; a day of another month, or one that is not shown, has no contents.
struct MonthDay {
  Date date;
  bool other_month = false;
  const report::CalendarDay* day = nullptr;  ///< null where the calendar does not reach
  Rect cell{};
  FittedDay fitted{};
  bool weekend = false, blackout = false, holiday = false;
};

struct MonthRow {
  std::string week;                 ///< "W3"; empty where the calendar does not reach
  std::vector<std::string> beside;  ///< absences, long blackouts and observances: "Ben away Wed-Fri", "Heart Month"
  std::vector<int> lines_beside;    ///< of each of them; 0: there is no room for it
  bool beside_cut = false;          ///< the list has to tell them
  bool present = false;             ///< the day that counts as today is in it
  double y = 0, height = 0;
  std::vector<MonthDay> days;
};

/// What stands where on a month's page; made by measuring, so that list pages can be counted before it is drawn.
struct MonthLayout {
  Span span;
  double head = 0;    ///< where the weekdays stand
  double margin = 0;  ///< width of the column of weeks and of what stands beside them
  std::vector<MonthRow> rows;
  std::size_t posts = 0;
  double enlarged = 1;  ///< contents of the cells, beside the rest of the page
  [[nodiscard]] bool needs_list() const;
};
[[nodiscard]] MonthLayout lay_out(const Desk& desk, const Foot& foot, const Span& span);

/// Where a card of the month is told in full: name of the place and number of the page, from 1; 0: nowhere.
struct ListPlaces {
  struct Day {
    Date date;
    std::vector<std::size_t> pages;  ///< of each card of the day
    std::size_t notes = 0;           ///< page of its first note
  };
  std::vector<Day> days;
  [[nodiscard]] std::size_t page_of(Date date, std::size_t card) const;
  [[nodiscard]] std::size_t page_of_notes(Date date) const;
};

/// The page without its foot.
[[nodiscard]] Canvas draw_month(const Desk& desk, const MonthLayout& layout, const ListPlaces& list);

/// Names of places: of a day on a page, of a card and of a day's notes in the list.
[[nodiscard]] std::string day_place(Date date);
[[nodiscard]] std::string card_place(Date date, std::size_t card);
[[nodiscard]] std::string notes_place(Date date);

}  // namespace posology::render
