// A quarter on one page: weeks across, pillars down.
#include <algorithm>

#include <fmt/format.h>

#include "render/pages/list_page.h"
#include "render/pages/poster.h"
#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

using report::Hue;

constexpr double names_width = 62, head_height = 24, note_side = 3, least_row = 30, top = 64;  // points on A4

std::vector<QuarterColumn> columns_of(const Desk& desk, const Span& span) {
  std::vector<QuarterColumn> columns;
  for (const report::CalendarWeek& week : desk.calendar.weeks) {
    const DateRange days{week.days.front().date, week.days.back().date};
    if (days.meets(span.days)) columns.push_back({"W" + week.name.substr(week.name.find(' ') + 1), days});
  }
  return columns;
}

QuarterRow& row_of(QuarterLayout& layout, const report::Card& card) {
  for (QuarterRow& row : layout.rows) {
    if (row.name == card.pillar) return row;
  }
  layout.rows.push_back({card.pillar, card.letter, card.counts_as});
  layout.rows.back().weeks.resize(layout.columns.size());
  return layout.rows.back();
}

void add_cards(const Desk& desk, QuarterLayout& layout) {
  for (const MixShare& share : desk.outcome.campaign->content_mix.shares) {
    layout.rows.push_back({share.pillar.value, report::pillar_letter(share.counts_as), share.counts_as});
    layout.rows.back().weeks.resize(layout.columns.size());
  }
  for (const report::CalendarWeek& week : desk.calendar.weeks) {
    for (const report::CalendarDay& day : week.days) {
      if (!layout.span.days.holds(day.date)) continue;
      const auto column = std::find_if(layout.columns.begin(), layout.columns.end(),
                                       [&](const QuarterColumn& c) { return c.days.holds(day.date); });
      for (std::size_t i = 0; i < day.cards.size() && column != layout.columns.end(); ++i) {
        QuarterRow& row = row_of(layout, day.cards[i]);
        QuarterCell& cell = row.weeks[static_cast<std::size_t>(column - layout.columns.begin())];
        cell.posts.cards.push_back(day.cards[i]);
        cell.posts.cards.back().title =
            fmt::format("{} {} {}", report::weekday_name(day.date.weekday()), day.date.day(), day.cards[i].title);
        cell.days.push_back(day.date);
        cell.numbers.push_back(i);
      }
    }
  }
}

bool closed_throughout(const Desk& desk, DateRange days) {
  for (Date day = days.first; day <= days.last; ++day) {
    if (day.weekday() < Weekday::sat && !desk.closed(day)) return false;
  }
  return true;
}

// The row of notes, as high as its fullest week asks for, a fourth of the page at most; its height.
double place_notes(const Desk& desk, QuarterLayout& layout, double width, double height) {
  const double room = width - 2 * desk.u(note_side), line = pitch({desk.u(poster_note_size)});
  const int most_lines = static_cast<int>(height / 4 / line);
  int lines = 0;
  for (QuarterColumn& column : layout.columns) {
    const DateRange days{std::max(column.days.first, layout.span.days.first),
                         std::min(column.days.last, layout.span.days.last)};
    column.notes = fit_notes(desk, dated_notes(desk, days), room, most_lines);
    column.closed = closed_throughout(desk, days);
    lines = std::max(lines, note_lines(desk, column.notes, room));
  }
  const double high = lines == 0 ? 0 : lines * line + desk.u(5);
  for (std::size_t c = 0; c < layout.columns.size(); ++c) {
    layout.columns[c].at = {desk.margin() + desk.u(names_width) + width * static_cast<double>(c),
                            desk.u(top + head_height), width, high};
  }
  return high;
}

// What one line for each post asks for, and what six ask for.
double wanted(const Desk& desk, const DayCell& cell, const QuarterRow& row, int lines) {
  double height = desk.u(least_row);
  for (const QuarterCell& week : row.weeks) height = std::max(height, cell.wanted(week.posts, {}, lines));
  return height;
}

void place(const Desk& desk, const DayCell& cell, QuarterLayout& layout, double width, double height) {
  const double notes = place_notes(desk, layout, width, height);
  height -= notes;
  std::vector<double> least, most;
  double all_least = 0, more = 0;
  for (const QuarterRow& row : layout.rows) {
    least.push_back(wanted(desk, cell, row, 1));
    most.push_back(wanted(desk, cell, row, 6));
    all_least += least.back();
    more += most.back() - least.back();
  }
  // Where even one line is too much, all rows shrink alike.
  const double shrink = std::min(1.0, height / std::max(all_least, 1.0));
  const double grow = more <= 0 ? 0 : std::clamp((height - all_least) / more, 0.0, 1.0);
  // What is left when every title is whole, all rows share.
  const double spare = std::max(0.0, height - all_least - more) / static_cast<double>(layout.rows.size());
  double y = desk.u(top + head_height) + notes;
  for (std::size_t r = 0; r < layout.rows.size(); ++r) {
    const double row = shrink < 1 ? least[r] * shrink : least[r] + grow * (most[r] - least[r]) + spare;
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
      QuarterCell& week = layout.rows[r].weeks[c];
      week.at = {desk.margin() + desk.u(names_width) + width * static_cast<double>(c), y, width, row};
      week.fitted = cell.fit(week.posts, {}, row);
    }
    y += row;
  }
}

void draw_heads(Canvas& canvas, const Desk& desk, const QuarterLayout& layout) {
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, desk.margin(), desk.u(top), desk.u(names_width), 1, desk.soft(7), "Pillar");
  for (std::size_t c = 0; c < layout.columns.size(); ++c) {
    const Rect& at = layout.rows.front().weeks[c].at;
    const QuarterColumn& column = layout.columns[c];
    canvas.open(Tag::head_cell);
    canvas.text(at.x + desk.u(3), desk.u(top), at.w - desk.u(4), 1, desk.strong(8), column.name);
    canvas.text(at.x + desk.u(3), desk.u(top + 10.5), at.w - desk.u(4), 1, desk.soft(6.6),
                fmt::format("{} {}", column.days.first.day(), report::month_name(column.days.first.month())));
    canvas.close();
  }
  canvas.close();
}

void draw_notes(Canvas& canvas, const Desk& desk, const QuarterLayout& layout) {
  const double x = desk.margin(), y = layout.columns.front().at.y + desk.u(2.5);
  if (layout.columns.front().at.h <= 0) return;
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, x + desk.u(6), y, desk.u(names_width - 9), 2, desk.strong(7.6), "Days");
  for (const QuarterColumn& column : layout.columns) {
    canvas.open(Tag::cell);
    const double left = column.at.x + desk.u(note_side), room = column.at.w - 2 * desk.u(note_side);
    double line = y;
    for (const std::string& words : column.notes.shown)
      line += canvas.tagged(Tag::paragraph, left, line, room, 99, slanted(desk.plain(poster_note_size)), words);
    if (column.notes.hidden > 0) {
      Ink ink = desk.strong(poster_note_size);
      ink.colour = Desk::hue(Hue::link);
      const std::string words = fmt::format("+{} more in the list", column.notes.hidden);
      canvas.open(Tag::paragraph);
      canvas.add(LinkBegin{list_place(layout.span), "to the list", {left, line, room, pitch(ink.font)}});
      canvas.text(left, line, room, 1, ink, words);
      canvas.add(LinkEnd{});
      canvas.close();
    }
    canvas.close();
  }
  canvas.close();
}

void draw_cell(Canvas& canvas, const Desk& desk, const QuarterCell& week, const ListPlaces& list) {
  const DayCell cell(desk, week.at.w, CellHead::bare);
  canvas.open(Tag::cell);
  const std::vector<Rect> places = cell.places(week.fitted, week.at);
  const auto linked = [&](std::size_t i, const Rect& at, const auto& draw) {
    const std::size_t page = list.page_of(week.days[i], week.numbers[i]);
    canvas.open(Tag::paragraph);
    if (page > 0)
      canvas.add(LinkBegin{card_place(week.days[i], week.numbers[i]), fmt::format("to its line on page {}", page), at});
    draw(page);
    if (page > 0) canvas.add(LinkEnd{});
    canvas.close();
  };
  for (std::size_t i = 0; i < places.size(); ++i) {
    linked(i, places[i], [&](std::size_t) { cell.draw_card(canvas, week.fitted.shown[i], places[i]); });
  }
  if (week.fitted.hidden > 0) {
    const Rect at = cell.more_place(week.at);
    Ink ink = desk.strong(6.8);
    ink.colour = Desk::hue(Hue::link);
    linked(places.size(), at, [&](std::size_t page) {
      canvas.text(at.x + desk.u(2), at.y, at.w - desk.u(2), 1, ink,
                  fmt::format("+{} more \u2192 p. {}", week.fitted.hidden, page));
    });
  }
  canvas.close();
}

void draw_grid(Canvas& canvas, const Desk& desk, const QuarterLayout& layout) {
  const Rect &first = layout.columns.front().at, &last = layout.rows.back().weeks.back().at;
  const Colour hair = Desk::hue(Hue::hair);
  for (const QuarterColumn& column : layout.columns) {
    const Rect below{column.at.x, column.at.bottom(), column.at.w, last.bottom() - column.at.bottom()};
    if (column.closed) canvas.add(BoxItem{below, 0, {}, Edge::none, hair, desk.u(0.6), true});
  }
  if (first.h > 0) canvas.line(desk.margin(), first.y, last.right(), first.y, hair, desk.u(0.6));
  for (const QuarterRow& row : layout.rows) {
    const Rect& at = row.weeks.front().at;
    canvas.line(desk.margin(), at.y, last.right(), at.y, hair, desk.u(0.6));
    canvas.fill({desk.margin(), at.y + desk.u(3), desk.u(3), desk.u(9)}, Desk::bar(row.pillar));
  }
  canvas.line(desk.margin(), last.bottom(), last.right(), last.bottom(), hair, desk.u(0.6));
  for (const QuarterCell& week : layout.rows.front().weeks)
    canvas.line(week.at.x, first.y, week.at.x, last.bottom(), hair, desk.u(0.6));
  canvas.line(last.right(), first.y, last.right(), last.bottom(), hair, desk.u(0.6));
}

}  // namespace

bool QuarterLayout::needs_list() const {
  for (const QuarterColumn& column : columns) {
    if (column.notes.hidden > 0) return true;
  }
  for (const QuarterRow& row : rows) {
    for (const QuarterCell& week : row.weeks) {
      if (week.fitted.needs_list()) return true;
    }
  }
  return false;
}

Span quarter_of(Month first) {
  const Month last = first.next().next();
  return {{first.first(), last.last()},
          fmt::format("{} to {} {}", report::month_name(first.month), report::month_name(last.month), first.year),
          "quarter-" + first.iso()};
}

QuarterLayout lay_out_quarter(const Desk& desk, const Foot& foot, const Span& span) {
  QuarterLayout layout{span, columns_of(desk, span), {}};
  add_cards(desk, layout);
  if (layout.columns.empty() || layout.rows.empty()) return layout;
  const double width = (desk.inner() - desk.u(names_width)) / static_cast<double>(layout.columns.size());
  const double height = desk.paper.height - foot.height() - desk.u(7) - desk.u(top + head_height);
  place(desk, DayCell(desk, width, CellHead::bare), layout, width, height);
  return layout;
}

Canvas draw_quarter(const Desk& desk, const QuarterLayout& layout, const ListPlaces& list) {
  Canvas canvas(desk.paper.width, desk.paper.height, desk.ruler);
  canvas.open(Tag::section);
  canvas.add(Anchor{layout.span.place, 0, 0});
  // The lists lead back to days: on a poster they are all on its page.
  for (Date day = layout.span.days.first; day <= layout.span.days.last; ++day) canvas.add(Anchor{day_place(day), 0, 0});
  draw_head(canvas, desk, layout.span.title, "weeks and pillars");
  if (!layout.rows.empty() && !layout.columns.empty()) {
    draw_grid(canvas, desk, layout);
    canvas.open(Tag::table);
    draw_heads(canvas, desk, layout);
    draw_notes(canvas, desk, layout);
    for (const QuarterRow& row : layout.rows) {
      canvas.open(Tag::row);
      canvas.tagged(Tag::head_cell, desk.margin() + desk.u(6), row.weeks.front().at.y + desk.u(2.5),
                    desk.u(names_width - 9), 2, desk.strong(7.6), row.letter + "  " + row.name);
      for (const QuarterCell& week : row.weeks) draw_cell(canvas, desk, week, list);
      canvas.close();
    }
    canvas.close();
  }
  return canvas;
}

}  // namespace posology::render
