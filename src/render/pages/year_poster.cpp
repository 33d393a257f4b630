// A year on one page: a row for each month, a cell for each day with the badges of its posts.
#include <algorithm>

#include <fmt/format.h>

#include "render/pages/poster.h"
#include "report/words.h"

namespace posology::render {
namespace {

using report::Hue;

constexpr double names_width = 30, count_width = 26, head_height = 13, top = 64;  // points on A4

constexpr int most_note_lines = 4;

struct YearGrid {
  double x = 0, width = 0, height = 0;  ///< of a day
};

struct YearRow {
  Month month;
  std::string notes;  ///< of its days, beneath them
  int note_lines = 0;
  double height = 0;  ///< that the notes take
};

const report::CalendarWeek* week_of(const report::Calendar& calendar, Date date) {
  const int offset = date - calendar.weeks.front().days.front().date;
  const auto week = static_cast<std::size_t>(offset / 7);
  return offset < 0 || week >= calendar.weeks.size() ? nullptr : &calendar.weeks[week];
}

const report::CalendarDay* day_of(const report::Calendar& calendar, Date date) {
  const report::CalendarWeek* const week = week_of(calendar, date);
  if (week == nullptr) return nullptr;
  const report::CalendarDay& day = week->days[static_cast<std::size_t>(date - week->days.front().date)];
  return day.outside ? nullptr : &day;
}

// Bars and badges of the posts, row by row; a number stands for those that have no room.
void draw_badges(Canvas& canvas, const Desk& desk, const report::CalendarDay& day, const Rect& cell) {
  const double each = desk.u(badge_width + 3.2), line = desk.u(badge_height + 2), from = cell.y + desk.u(10);
  const auto across = static_cast<std::size_t>(std::max(1.0, (cell.w - desk.u(1)) / each));
  const auto down = static_cast<std::size_t>(std::max(1.0, (cell.bottom() - from - desk.u(1)) / line));
  const std::size_t room = across * down;
  const std::size_t shown = day.cards.size() <= room ? day.cards.size() : room - 1;
  for (std::size_t i = 0; i < shown; ++i) {
    const report::Card& card = day.cards[i];
    const std::size_t row = i / across;
    const double x = cell.x + desk.u(1.2) + static_cast<double>(i % across) * each;
    const double y = from + static_cast<double>(row) * line;
    canvas.fill({x, y, desk.u(2), desk.u(badge_height)}, Desk::bar(card.counts_as));
    draw_badge(canvas, desk, x + desk.u(2.4), y, card.letters, card.settled);
  }
  if (shown == day.cards.size()) return;
  const std::size_t row = shown / across;
  const double x = cell.x + desk.u(1.2) + static_cast<double>(shown % across) * each;
  const double y = from + static_cast<double>(row) * line;
  canvas.text(x, y + desk.u(0.2), each, 1, desk.strong(6), fmt::format("+{}", day.cards.size() - shown));
}

bool any_note(const std::vector<report::DayNote>& notes, report::NoteKind kind) {
  return std::any_of(notes.begin(), notes.end(), [&](const report::DayNote& note) { return note.kind == kind; });
}

std::size_t draw_day(Canvas& canvas, const Desk& desk, Date date, const Rect& cell) {
  const report::CalendarDay* const day = day_of(desk.calendar, date);
  const report::CalendarWeek* const week = week_of(desk.calendar, date);
  const auto notes = day == nullptr ? std::vector<report::DayNote>{} : report::notes_of(*week, date);
  const bool quiet = day == nullptr || date.weekday() >= Weekday::sat || any_note(notes, report::NoteKind::holiday);
  BoxItem box{cell, 0, {}, Edge::solid, Desk::hue(Hue::hair), desk.u(0.5)};
  if (quiet) box.fill = Desk::hue(Hue::quiet);
  canvas.add(box);
  const double head = desk.u(9.5);
  if (day != nullptr && desk.closed(date)) {
    const Rect below{cell.x, cell.y + head, cell.w, cell.h - head};
    canvas.add(BoxItem{below, 0, {}, Edge::none, Desk::hue(Hue::hair), desk.u(0.6), true});
  }
  canvas.open(Tag::cell);
  // A day that the notes beneath speak of is bold.
  canvas.text(cell.x, cell.y + desk.u(0.8), cell.w - desk.u(2), 1,
              right(notes.empty() ? desk.soft(6.2) : desk.strong(6.2)),
              std::string(report::weekday_name(date.weekday()).substr(0, 2)));
  if (day != nullptr) draw_badges(canvas, desk, *day, cell);
  canvas.close();
  return day == nullptr ? 0 : day->cards.size();
}

void draw_month_row(Canvas& canvas, const Desk& desk, const YearGrid& grid, const YearRow& row, double y) {
  const Month month = row.month;
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, desk.margin(), y + desk.u(1.5), desk.u(names_width), 1, desk.strong(8.4),
                report::month_name(month.month));
  std::size_t posts = 0;
  for (Date day = month.first(); day <= month.last(); ++day) {
    const double x = grid.x + grid.width * static_cast<double>(day.day() - 1);
    posts += draw_day(canvas, desk, day, {x, y, grid.width, grid.height});
  }
  canvas.tagged(Tag::cell, grid.x + grid.width * 31, y + desk.u(1.5), desk.u(count_width), 1, right(desk.strong(8.4)),
                std::to_string(posts));
  canvas.close();
  if (row.notes.empty()) return;
  const double below = y + grid.height + desk.u(1.5);
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, desk.margin(), below, desk.u(names_width), 1, desk.soft(poster_note_size), "Days");
  canvas.tagged(Tag::cell, grid.x + desk.u(1), below, grid.width * 31 - desk.u(2), row.note_lines,
                slanted(desk.plain(poster_note_size)), row.notes);
  canvas.close();
}

std::vector<YearRow> rows_of(const Desk& desk, const YearGrid& grid, Month first, Month last) {
  const double width = grid.width * 31 - desk.u(2);
  const Font font{desk.u(poster_note_size), false, true};
  std::vector<YearRow> rows;
  for (Month month = first; month <= last; month = month.next()) {
    YearRow row{month, running_notes(desk, dated_notes(desk, {month.first(), month.last()}), width, most_note_lines)};
    if (!row.notes.empty()) {
      row.note_lines = std::min(most_note_lines, desk.ruler.lines(PaperText(row.notes).text(), font, width));
      row.height = desk.u(3.5) + row.note_lines * pitch(font);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

void draw_year_heads(Canvas& canvas, const Desk& desk, const YearGrid& grid) {
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, desk.margin(), desk.u(top), desk.u(names_width), 1, desk.soft(7), "Month");
  for (int day = 1; day <= 31; ++day) {
    canvas.tagged(Tag::head_cell, grid.x + grid.width * (day - 1), desk.u(top), grid.width, 1,
                  centred(desk.strong(7.4)), std::to_string(day));
  }
  canvas.tagged(Tag::head_cell, grid.x + grid.width * 31, desk.u(top), desk.u(count_width), 1, right(desk.soft(7)),
                "Posts");
  canvas.close();
}

}  // namespace

Span year_of(int year) {
  const Month first{year, 1}, last{year, 12};
  return {{first.first(), last.last()}, std::to_string(year), fmt::format("year-{}", year)};
}

Canvas draw_year(const Desk& desk, const Foot& foot, const Span& year) {
  Canvas canvas(desk.paper.width, desk.paper.height, desk.ruler);
  canvas.open(Tag::section);
  canvas.add(Anchor{year.place, 0, 0});
  draw_head(canvas, desk, year.title, "every day with the platforms of its posts");
  const Month first = std::max(Month::of(year.days.first), Month::of(desk.calendar.days.first));
  const Month last = std::min(Month::of(year.days.last), Month::of(desk.calendar.days.last));
  YearGrid grid{desk.margin() + desk.u(names_width), 0, 0};
  grid.width = (desk.inner() - desk.u(names_width + count_width)) / 31;
  const std::vector<YearRow> rows = rows_of(desk, grid, first, last);
  double height = desk.paper.height - foot.height() - desk.u(7) - desk.u(top + head_height);
  for (const YearRow& row : rows) height -= row.height;
  // A short campaign has rows that are read as such: never higher than a fourth of the page.
  grid.height = height / std::max(4.0, static_cast<double>(rows.size()));
  canvas.open(Tag::table);
  draw_year_heads(canvas, desk, grid);
  double y = desk.u(top + head_height);
  for (const YearRow& row : rows) {
    draw_month_row(canvas, desk, grid, row, y);
    y += grid.height + row.height;
  }
  canvas.close();
  return canvas;
}

}  // namespace posology::render
