// Where everything of a month's page stands.
#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "render/pages/month_page.h"
#include "render/pages/week_details.h"
#include "report/words.h"

namespace posology::render {
namespace {

constexpr double least_row = 34, weekday_height = 13, beside_top = 14, beside_size = 6,
                 beside_gap = 1.5;  // points on A4
constexpr int most_week_lines = 12, most_lines_beside = 6;

const report::CalendarDay* day_in(const report::Calendar& calendar, Date date) {
  const int offset = date - calendar.weeks.front().days.front().date;
  const auto week = static_cast<std::size_t>(offset / 7);
  if (offset < 0 || week >= calendar.weeks.size()) return nullptr;
  return &calendar.weeks[week].days[static_cast<std::size_t>(offset % 7)];
}

const report::CalendarWeek* week_in(const report::Calendar& calendar, Date first) {
  const int offset = first - calendar.weeks.front().days.front().date;
  const auto week = static_cast<std::size_t>(offset / 7);
  return offset < 0 || week >= calendar.weeks.size() ? nullptr : &calendar.weeks[week];
}

// Of those days of the week on which people usually work; all of them need no naming.
std::string words_beside(const report::DayNote& note, Date first) {
  const DateRange days{std::max(note.days.first, first), std::min(note.days.last, first + 6)};
  bool whole = true;
  for (Date d = first; d <= first + 6; ++d) whole = whole && (d.weekday() >= Weekday::sat || days.holds(d));
  if (whole) return note.text;
  const std::string_view from = report::weekday_name(days.first.weekday());
  if (days.first == days.last) return fmt::format("{} {}", note.text, from);
  return fmt::format("{} {}-{}", note.text, from, report::weekday_name(days.last.weekday()));
}

// Absences, and blackouts and observances of several days: a month of awareness would else stand in every cell.
bool in_margin(const report::DayNote& note) {
  const bool several = note.days.first < note.days.last;
  return note.kind == report::NoteKind::absence ||
         (several && (note.kind == report::NoteKind::observance || note.kind == report::NoteKind::blackout));
}

std::vector<std::string> note_texts(const report::CalendarWeek& week, MonthDay& day) {
  std::vector<std::string> texts;
  for (const report::DayNote& note : report::notes_of(week, day.date)) {
    day.holiday = day.holiday || note.kind == report::NoteKind::holiday;
    if (!in_margin(note)) texts.push_back(note.text);
  }
  return texts;
}

MonthRow row_of(const Desk& desk, Date first, const DateRange& shown) {
  MonthRow row;
  const report::CalendarWeek* const week = week_in(desk.calendar, first);
  for (int i = 0; i < 7; ++i) {
    MonthDay day{first + i};
    day.weekend = day.date.weekday() >= Weekday::sat;
    day.other_month = !shown.holds(day.date);
    day.day = day_in(desk.calendar, day.date);
    if (day.other_month || (day.day != nullptr && day.day->outside)) day.day = nullptr;
    if (week != nullptr && day.day != nullptr) day.fitted.notes = note_texts(*week, day);
    day.blackout = day.day != nullptr && desk.closed(day.date);
    row.days.push_back(std::move(day));
  }
  if (week == nullptr) return row;
  row.week = "W" + week->name.substr(week->name.find(' ') + 1);
  row.present = DateRange{first, first + 6}.holds(desk.outcome.plan->as_of);
  for (const report::DayNote& note : week->notes) {
    if (in_margin(note)) row.beside.push_back(words_beside(note, first));
  }
  return row;
}

int lines_beside(const Desk& desk, const std::string& words, double width) {
  return desk.ruler.lines(PaperText(words).text(), {desk.u(beside_size)}, width);
}

double margin_height(const Desk& desk, const MonthRow& row, double width) {
  double height = desk.u(beside_top);
  for (const std::string& words : row.beside) {
    const int lines = std::min(most_lines_beside, lines_beside(desk, words, width));
    height += lines * pitch({desk.u(beside_size)}) + desk.u(beside_gap);
  }
  return height;
}

// What stands beside a row of its final height.
void fit_beside(const Desk& desk, MonthRow& row, double width) {
  double room = row.height - desk.u(beside_top) + 0.01;
  for (const std::string& words : row.beside) {
    const int wanted = lines_beside(desk, words, width);
    const int most = std::max(0, static_cast<int>(room / pitch({desk.u(beside_size)})));
    row.lines_beside.push_back(std::min({wanted, most, most_lines_beside}));
    row.beside_cut = row.beside_cut || row.lines_beside.back() < wanted;
    room -= row.lines_beside.back() * pitch({desk.u(beside_size)}) + desk.u(beside_gap);
  }
}

double wanted(const Desk& desk, const DayCell& cell, const MonthRow& row, double margin, int lines) {
  double height = std::max(desk.u(least_row), margin_height(desk, row, margin));
  for (const MonthDay& day : row.days) {
    if (day.day != nullptr) height = std::max(height, cell.wanted(*day.day, day.fitted.notes, lines));
  }
  return height;
}

// First the least for every row, then what one line for each card asks for, then what two ask for and so on; each step
// whole where there is room for it, else by parts of what is asked. What is left goes to the rows of the campaign.
std::vector<double> share_height(const std::vector<std::vector<double>>& steps, const std::vector<bool>& used,
                                 double height) {
  std::vector<double> rows(steps.front().size(), 0);
  double left = height;
  for (const std::vector<double>& step : steps) {
    double asked = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) asked += std::max(0.0, step[i] - rows[i]);
    const double part = asked > left ? left / asked : 1;
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] += part * std::max(0.0, step[i] - rows[i]);
    left -= part * asked;
    if (part < 1) return rows;
  }
  const auto users = static_cast<double>(std::count(used.begin(), used.end(), true));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (used[i] || users == 0) rows[i] += left / (users == 0 ? static_cast<double>(rows.size()) : users);
  }
  return rows;
}

void set_heights(const Desk& desk, const DayCell& cell, MonthLayout& layout, double margin, double height) {
  std::vector<std::vector<double>> steps(1 + most_card_lines);
  for (const MonthRow& row : layout.rows) {
    steps[0].push_back(std::max(desk.u(least_row), margin_height(desk, row, margin)));
    for (int lines = 1; lines <= most_card_lines; ++lines)
      steps[static_cast<std::size_t>(lines)].push_back(wanted(desk, cell, row, margin, lines));
  }
  std::vector<bool> used;
  for (const MonthRow& row : layout.rows) {
    used.push_back(std::any_of(row.days.begin(), row.days.end(), [](const MonthDay& d) { return d.day != nullptr; }));
  }
  const std::vector<double> heights = share_height(steps, used, height);
  for (std::size_t i = 0; i < heights.size(); ++i) layout.rows[i].height = heights[i];
}

// A week has a page for itself: what its days leave free tells more of their posts. Whether all of it has room.
bool add_week_details(const Desk& desk, const DayCell& cell, MonthDay& day, double height) {
  std::vector<std::vector<std::string>> details;
  for (const FittedCard& card : day.fitted.shown) details.push_back(week_details(desk, *card.card));
  return cell.add_details(day.fitted, details, height);
}

// Puts the cards into the cells at this size of the letters; whether everything is told in full.
bool fill_cells(const Desk& desk, MonthLayout& layout, double enlarged) {
  const Desk inner = desk.enlarged(enlarged);
  const bool week = desk.choice.view == report::CalendarView::week;
  layout.enlarged = enlarged;
  bool whole = true;
  for (MonthRow& row : layout.rows) {
    for (MonthDay& day : row.days) {
      if (day.day == nullptr) continue;
      const DayCell cell(inner, day.cell.w, CellHead::day, week ? most_week_lines : most_card_lines);
      day.fitted = cell.fit(*day.day, day.fitted.notes, row.height);
      if (week) whole = add_week_details(inner, cell, day, row.height) && whole;
      whole = whole && !day.fitted.needs_list();
    }
  }
  return whole;
}

// The letters of a quiet week are larger.
void fill_cells(const Desk& desk, MonthLayout& layout) {
  if (desk.choice.view == report::CalendarView::week) {
    for (const double larger : {1.35, 1.2, 1.1}) {
      if (fill_cells(desk, layout, larger)) return;
    }
  }
  fill_cells(desk, layout, 1);
}

}  // namespace

bool MonthLayout::needs_list() const {
  for (const MonthRow& row : rows) {
    if (row.beside_cut) return true;
    for (const MonthDay& day : row.days) {
      if (day.fitted.needs_list()) return true;
    }
  }
  return false;
}

Span span_of(Month month) {
  return {{month.first(), month.last()}, report::full_month_year(month), "month-" + month.iso()};
}

Span span_of(const report::CalendarWeek& week) {
  const DateRange days{week.days.front().date, week.days.back().date};
  return {days, week.name + ", " + report::span(days), "week-" + days.first.iso()};
}

MonthLayout lay_out(const Desk& desk, const Foot& foot, const Span& span) {
  MonthLayout layout;
  layout.span = span;
  layout.head = desk.u(64);
  layout.margin = desk.u(24);
  for (Date first = week_first(span.days.first, desk.calendar.week_start); first <= span.days.last; first = first + 7) {
    layout.rows.push_back(row_of(desk, first, span.days));
    if (!layout.rows.back().beside.empty()) layout.margin = desk.u(48);
  }
  const double top = layout.head + desk.u(weekday_height);
  const double width = (desk.inner() - layout.margin) / 7;
  const DayCell cell(desk, width);
  set_heights(desk, cell, layout, layout.margin - desk.u(4), desk.paper.height - foot.height() - desk.u(7) - top);
  double y = top;
  for (MonthRow& row : layout.rows) {
    row.y = y;
    fit_beside(desk, row, layout.margin - desk.u(4));
    for (std::size_t d = 0; d < row.days.size(); ++d) {
      MonthDay& day = row.days[d];
      day.cell = {desk.margin() + layout.margin + width * static_cast<double>(d), y, width, row.height};
      if (day.day != nullptr) layout.posts += day.day->cards.size();
    }
    y += row.height;
  }
  fill_cells(desk, layout);
  return layout;
}

}  // namespace posology::render
