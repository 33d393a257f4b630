#include "render/week_grid.h"

#include <algorithm>
#include <set>

#include "render/cards.h"
#include "render/wrap.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t left = 10;        // cells of the names of weeks and times
constexpr std::size_t gap = 2;          // between two days
constexpr std::size_t least_page = 60;  // cells; below, a list is easier to read than a grid
constexpr std::size_t least_text = 8;   // cells of a day
constexpr std::size_t title_lines_most = 3;

struct Columns {
  std::vector<std::size_t> days;  ///< places in the week that are shown
  std::size_t text = 0;           ///< cells of each, without the gap
  [[nodiscard]] std::size_t at(std::size_t column) const { return left + column * (text + gap); }
};

Columns columns_of(const report::Calendar& calendar, const TextStyle& style) {
  Columns columns;
  columns.days = report::weekdays_shown(calendar);
  const std::size_t each = style.width > left ? (style.width - left) / columns.days.size() : 0;
  columns.text = each > gap ? each - gap : 0;
  return columns;
}

/// One week, drawn line by line.
class Grid {
 public:
  Grid(const report::CalendarWeek& week, const Columns& columns, bool is_now, const TextStyle& style)
      : week_(week), columns_(columns), is_now_(is_now), style_(style) {}

  Lines draw() {
    header();
    rule();
    strips();
    cells(day_notes(), "");
    for (const TimeOfDay time : times()) cells(cards_at(time), time.text());
    if (week_.posts() == 0) lines_.push_back(Line(style_).to(left).add("no posts", Paint::faint));
    hidden_notes();
    lines_.emplace_back(style_);
    return std::move(lines_);
  }

 private:
  const report::CalendarDay& day(std::size_t column) const { return week_.days[columns_.days[column]]; }

  void header() {
    Line line(style_);
    line.add(week_.name, Paint::strong);
    for (std::size_t c = 0; c < columns_.days.size(); ++c) {
      const Date date = day(c).date;
      const bool with_month = c == 0 || date.day() == 1;
      std::string name = report::day_month(date);
      if (!with_month || display_width(name) > columns_.text) {
        name = std::string(report::weekday_name(date.weekday())) + " " + std::to_string(date.day());
      }
      line.to(columns_.at(c)).add(name, day(c).outside ? Paint::faint : Paint::strong);
    }
    lines_.push_back(std::move(line));
  }

  void rule() {
    Line line(style_);
    if (is_now_) line.add("this week", Paint::good);
    const std::size_t end = columns_.at(columns_.days.size() - 1) + columns_.text;
    std::string dashes;
    for (std::size_t i = left; i < end; ++i) dashes += "─";
    lines_.push_back(line.to(left).add(dashes, Paint::faint));
  }

  /// Notes of several days, each as a strip over its columns.
  void strips() {
    Lines rows;
    for (const report::DayNote& note : week_.notes) {
      const auto [first, last] = shown_span(note);
      if (first >= last) continue;
      const auto row = std::find_if(rows.begin(), rows.end(), [&, from = first](const Line& l) {
        return l.width() + gap <= columns_.at(from) || l.empty();
      });
      Line& line = row == rows.end() ? rows.emplace_back(style_) : *row;
      const std::size_t room = columns_.at(last - 1) + columns_.text - columns_.at(first);
      line.to(columns_.at(first)).add(strip(note, room), paint_of(note.kind));
    }
    for (Line& row : rows) lines_.push_back(std::move(row));
  }

  std::string strip(const report::DayNote& note, std::size_t room) const {
    const std::string text = cut_to_width(clean(note.text, style_), room, style_.unicode);
    const bool goes_on = note.days.last > week_.days.back().date;
    std::size_t used = display_width(text);
    std::string out = text;
    if (used + 2 > room) return out;
    out += ' ';
    for (++used; used + 1 < room; ++used) out += style_.unicode ? "─" : "-";
    return out + (goes_on ? (style_.unicode ? "▸" : ">") : (style_.unicode ? "╴" : "-"));
  }

  /// Columns [first, last) of more than one; an empty span for a note that stands in one day's cell or in none.
  std::pair<std::size_t, std::size_t> shown_span(const report::DayNote& note) const {
    std::size_t first = columns_.days.size(), last = 0;
    for (std::size_t c = 0; c < columns_.days.size(); ++c) {
      if (!note.days.holds(day(c).date)) continue;
      first = std::min(first, c);
      last = c + 1;
    }
    return last > first + 1 ? std::pair(first, last) : std::pair<std::size_t, std::size_t>(0, 0);
  }

  std::vector<Lines> day_notes() const {
    std::vector<Lines> columns(columns_.days.size());
    for (const report::DayNote& note : week_.notes) {
      if (shown_span(note).second > 0) continue;
      for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!note.days.holds(day(c).date)) continue;
        for (Line& line : note_lines(note, columns_.text, style_)) columns[c].push_back(std::move(line));
      }
    }
    return columns;
  }

  std::set<TimeOfDay> times() const {
    std::set<TimeOfDay> times;
    for (const report::CalendarDay& d : week_.days) {
      for (const report::Card& card : d.cards) times.insert(card.time);
    }
    return times;
  }

  std::vector<Lines> cards_at(TimeOfDay time) const {
    std::vector<Lines> columns(columns_.days.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
      for (const report::Card& card : day(c).cards) {
        if (card.time != time) continue;
        for (Line& line : card_lines(card, columns_.text, title_lines_most, style_))
          columns[c].push_back(std::move(line));
      }
    }
    return columns;
  }

  void cells(const std::vector<Lines>& columns, const std::string& label) {
    std::size_t height = 0;
    for (const Lines& column : columns) height = std::max(height, column.size());
    for (std::size_t row = 0; row < height; ++row) {
      Line line(style_);
      if (row == 0) line.to(2).add(label);
      for (std::size_t c = 0; c < columns.size(); ++c) {
        if (row < columns[c].size()) line.to(columns_.at(c)).add(columns[c][row]);
      }
      lines_.push_back(std::move(line));
    }
  }

  /// Notes of days that have no column.
  void hidden_notes() {
    for (const report::DayNote& note : week_.notes) {
      bool shown = false;
      for (std::size_t c = 0; c < columns_.days.size(); ++c) shown = shown || note.days.holds(day(c).date);
      if (shown || note.kind == report::NoteKind::absence) continue;
      const std::string text = report::day_month(note.days.first) + ": " + note.text;
      for (const std::string& part : wrap(clean(text, style_), style_.width - left, 0, style_.unicode)) {
        lines_.push_back(Line(style_).to(left).add(part, paint_of(note.kind)));
      }
    }
  }

  const report::CalendarWeek& week_;
  const Columns& columns_;
  bool is_now_;
  const TextStyle& style_;
  Lines lines_;
};

}  // namespace

Lines week_grids(const report::Calendar& calendar, std::optional<Date> today, const TextStyle& style) {
  if (calendar.weeks.empty()) return {};
  const Columns columns = columns_of(calendar, style);
  if (style.width < least_page || columns.text < least_text) return week_lists(calendar, style);
  Lines lines;
  for (const report::CalendarWeek& week : calendar.weeks) {
    const bool is_now = today && *today >= week.days.front().date && *today <= week.days.back().date;
    for (Line& line : Grid(week, columns, is_now, style).draw()) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace posology::render
