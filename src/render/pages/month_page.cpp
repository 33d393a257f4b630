#include "render/pages/month_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

using report::Hue;

void draw_weekdays(Canvas& canvas, const Desk& desk, const MonthLayout& layout) {
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, desk.margin(), layout.head, layout.margin, 1, desk.soft(7), "Week");
  for (const MonthDay& day : layout.rows.front().days) {
    canvas.tagged(Tag::head_cell, day.cell.x + desk.u(3), layout.head, day.cell.w - desk.u(3), 1, desk.strong(8),
                  report::weekday_name(day.date.weekday()));
  }
  canvas.close();
}

// Hatched below the notes, which stay on plain ground.
void draw_closed(Canvas& canvas, const Desk& desk, const MonthDay& day) {
  const double head = DayCell(desk, day.cell.w).head_height(day.fitted.note_lines);
  const Rect below{day.cell.x, day.cell.y + head, day.cell.w, day.cell.h - head};
  canvas.add(BoxItem{below, 0, {}, Edge::none, Desk::hue(Hue::hair), desk.u(0.6), true});
}

void draw_grounds(Canvas& canvas, const Desk& desk, const MonthLayout& layout) {
  const Desk inner = desk.enlarged(layout.enlarged);
  for (const MonthRow& row : layout.rows) {
    for (const MonthDay& day : row.days) {
      if (day.weekend || day.day == nullptr || day.holiday) canvas.fill(day.cell, Desk::hue(Hue::quiet));
      if (day.blackout) draw_closed(canvas, inner, day);
    }
  }
}

// Over the grounds, so that no line is half covered.
void draw_lines(Canvas& canvas, const Desk& desk, const MonthLayout& layout) {
  const Rect& first = layout.rows.front().days.front().cell;
  const Rect& last = layout.rows.back().days.back().cell;
  const Colour hair = Desk::hue(Hue::hair);
  for (const MonthDay& day : layout.rows.front().days)
    canvas.line(day.cell.x, first.y, day.cell.x, last.bottom(), hair, desk.u(0.6));
  canvas.line(last.right(), first.y, last.right(), last.bottom(), hair, desk.u(0.6));
  for (const MonthRow& row : layout.rows) canvas.line(desk.margin(), row.y, last.right(), row.y, hair, desk.u(0.6));
  canvas.line(desk.margin(), last.bottom(), last.right(), last.bottom(), hair, desk.u(0.6));
  for (const MonthRow& row : layout.rows) {
    if (!row.present) continue;
    const Rect frame{desk.margin(), row.y, last.right() - desk.margin(), row.height};
    canvas.add(BoxItem{frame, 0, {}, Edge::solid, Desk::hue(Hue::badge), desk.u(1.6)});
  }
}

void draw_margin(Canvas& canvas, const Desk& desk, const MonthLayout& layout, const MonthRow& row) {
  canvas.open(Tag::head_cell);
  const double x = desk.margin() + (row.present ? desk.u(3) : 0), width = layout.margin - desk.u(4);
  double y = row.y + desk.u(3.5);
  y += canvas.text(x, y, width, 1, desk.strong(7.4), row.week) + desk.u(1.5);
  for (std::size_t i = 0; i < row.lines_beside.size(); ++i) {
    if (row.lines_beside[i] == 0) break;
    y += canvas.tagged(Tag::paragraph, x, y, width, row.lines_beside[i], desk.soft(6), row.beside[i]) + desk.u(1.5);
  }
  canvas.close();
}

void draw_card(Canvas& canvas, const DayCell& cell, const MonthDay& day, std::size_t i, const Rect& at,
               const ListPlaces& list) {
  const std::size_t page = list.page_of(day.date, i);
  canvas.open(Tag::paragraph);
  if (page > 0) canvas.add(LinkBegin{card_place(day.date, i), fmt::format("to its line on page {}", page), at});
  cell.draw_card(canvas, day.fitted.shown[i], at);
  if (page > 0) canvas.add(LinkEnd{});
  canvas.close();
}

/// What leads from the page to the list.
struct Way {
  Rect at;
  std::string words, to, says;
};

void draw_way(Canvas& canvas, Ink ink, const Way& way) {
  ink.colour = Desk::hue(Hue::link);
  canvas.open(Tag::paragraph);
  canvas.add(LinkBegin{way.to, way.says, way.at});
  canvas.text(way.at.x, way.at.y, way.at.w, 1, ink, way.words);
  canvas.add(LinkEnd{});
  canvas.close();
}

void draw_more(Canvas& canvas, const Desk& desk, const DayCell& cell, const MonthDay& day, const ListPlaces& list) {
  const std::size_t first = day.fitted.shown.size(), page = list.page_of(day.date, first);
  Rect at = cell.more_place(day.cell);
  at.x += desk.u(2);
  at.w -= desk.u(2);
  draw_way(canvas, desk.strong(6.8),
           {at, fmt::format("+{} more \u2192 p. {}", day.fitted.hidden, page), card_place(day.date, first),
            fmt::format("to the rest of the day on page {}", page)});
}

void draw_more_notes(Canvas& canvas, const Desk& desk, const DayCell& cell, const MonthDay& day,
                     const ListPlaces& list) {
  const std::size_t page = list.page_of_notes(day.date);
  draw_way(canvas, desk.strong(6.4),
           {cell.more_notes_place(day.fitted, day.cell), fmt::format("+{} \u2192 p. {}", day.fitted.hidden_notes, page),
            notes_place(day.date), fmt::format("to all notes of the day on page {}", page)});
}

void draw_day(Canvas& canvas, const Desk& desk, const MonthDay& day, const ListPlaces& list) {
  const DayCell cell(desk, day.cell.w);
  canvas.open(Tag::cell);
  canvas.add(Anchor{day_place(day.date), day.cell.x, day.cell.y});
  const Ink number = right(day.day != nullptr ? desk.strong(10) : desk.soft(9.5));
  canvas.tagged(Tag::paragraph, day.cell.x, day.cell.y + desk.u(1.5), day.cell.w - desk.u(4), 1, number,
                std::to_string(day.date.day()));
  cell.draw_notes(canvas, day.fitted, day.cell);
  if (day.fitted.hidden_notes > 0 && day.fitted.note_lines > 0) draw_more_notes(canvas, desk, cell, day, list);
  const std::vector<Rect> places = cell.places(day.fitted, day.cell);
  for (std::size_t i = 0; i < places.size(); ++i) draw_card(canvas, cell, day, i, places[i], list);
  if (day.fitted.hidden > 0) draw_more(canvas, desk, cell, day, list);
  canvas.close();
}

std::string note_of(const Desk& desk, const MonthLayout& layout) {
  const auto posts = static_cast<std::int64_t>(layout.posts);
  std::size_t all = 0;
  for (const report::CalendarWeek& week : desk.calendar.weeks) all += week.posts();
  std::string note = report::counted(posts, "post", "posts") + " on this page";
  if (all != layout.posts) note += fmt::format(", {} in all", all);
  std::vector<std::string> only;
  for (const std::string& id : desk.choice.platforms) only.push_back(report::platform_name(id));
  for (const std::string& pillar : desk.choice.pillars) only.push_back(pillar);
  return only.empty() ? note : note + " · only " + report::joined(only);
}

}  // namespace

std::size_t ListPlaces::page_of(Date date, std::size_t card) const {
  for (const Day& day : days) {
    if (day.date == date) return card < day.pages.size() ? day.pages[card] : 0;
  }
  return 0;
}

std::size_t ListPlaces::page_of_notes(Date date) const {
  for (const Day& day : days) {
    if (day.date == date) return day.notes;
  }
  return 0;
}

std::string day_place(Date date) { return "day-" + date.iso(); }
std::string card_place(Date date, std::size_t card) { return fmt::format("post-{}-{}", date.iso(), card + 1); }
std::string notes_place(Date date) { return "notes-" + date.iso(); }

Canvas draw_month(const Desk& desk, const MonthLayout& layout, const ListPlaces& list) {
  Canvas canvas(desk.paper.width, desk.paper.height, desk.ruler);
  canvas.open(Tag::section);
  canvas.add(Anchor{layout.span.place, 0, 0});
  draw_head(canvas, desk, layout.span.title, note_of(desk, layout));
  draw_grounds(canvas, desk, layout);
  draw_lines(canvas, desk, layout);
  const Desk inner = desk.enlarged(layout.enlarged);
  canvas.open(Tag::table);
  draw_weekdays(canvas, desk, layout);
  for (const MonthRow& row : layout.rows) {
    canvas.open(Tag::row);
    draw_margin(canvas, desk, layout, row);
    for (const MonthDay& day : row.days) draw_day(canvas, inner, day, list);
    canvas.close();
  }
  canvas.close();
  return canvas;
}

}  // namespace posology::render
