#include "render/month_grid.h"

#include <algorithm>

#include "render/cards.h"
#include "render/wrap.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t least_cells = 11;  // of a day; below, lists are easier to read
constexpr std::size_t title_lines_most = 2;

/// The strokes of a box, in line-drawing signs or in plain letters.
struct Strokes {
  std::string_view down, across, left[3], middle[3], right[3];  ///< corners: top, between, bottom
};
constexpr Strokes drawn = {"│", "─", {"┌", "├", "└"}, {"┬", "┼", "┴"}, {"┐", "┤", "┘"}};
constexpr Strokes typed = {"|", "-", {"+", "+", "+"}, {"+", "+", "+"}, {"+", "+", "+"}};

/// One month, drawn line by line.
class MonthPage {
 public:
  MonthPage(const report::Calendar& calendar, Month month, std::size_t cells, const TextStyle& style)
      : calendar_(calendar),
        month_(month),
        places_(report::weekdays_shown(calendar)),
        cells_(cells),
        style_(style),
        strokes_(style.unicode ? drawn : typed) {}

  Lines draw() {
    lines_.push_back(Line(style_).add(report::full_month_year(month_), Paint::strong));
    weekday_names();
    rule(0);
    bool first = true;
    for (const report::CalendarWeek& week : calendar_.weeks) {
      if (!touches(week)) continue;
      if (!first) rule(1);
      first = false;
      boxes(week);
    }
    rule(2);
    notes_without_a_box();
    lines_.emplace_back(style_);
    return std::move(lines_);
  }

 private:
  bool here(const report::CalendarDay& day) const { return !day.outside && Month::of(day.date) == month_; }
  bool has_box(std::size_t place) const { return std::find(places_.begin(), places_.end(), place) != places_.end(); }
  bool touches(const report::CalendarWeek& week) const {
    return std::any_of(places_.begin(), places_.end(), [&](std::size_t p) { return here(week.days[p]); });
  }

  void weekday_names() {
    Line line(style_);
    std::size_t at = 2;
    for (const std::size_t place : places_) {
      const Weekday day = calendar_.weeks.front().days[place].date.weekday();
      line.to(at).add(report::weekday_name(day), Paint::faint);
      at += cells_ + 3;
    }
    lines_.push_back(std::move(line));
  }

  void rule(std::size_t which) {
    std::string text(strokes_.left[which]);
    for (std::size_t c = 0; c < places_.size(); ++c) {
      if (c > 0) text += strokes_.middle[which];
      for (std::size_t i = 0; i < cells_ + 2; ++i) text += strokes_.across;
    }
    text += strokes_.right[which];
    lines_.push_back(Line(style_).add(text, Paint::faint));
  }

  Lines box(const report::CalendarWeek& week, const report::CalendarDay& day) const {
    if (!here(day)) return {};
    Lines lines = {Line(style_).add(std::to_string(day.date.day()), Paint::strong)};
    for (const report::DayNote& note : report::notes_of(week, day.date)) {
      for (Line& line : note_lines(note, cells_, style_)) lines.push_back(std::move(line));
    }
    for (const report::Card& card : day.cards) {
      for (Line& line : card_in_box(card, cells_, title_lines_most, style_)) lines.push_back(std::move(line));
    }
    return lines;
  }

  void boxes(const report::CalendarWeek& week) {
    std::vector<Lines> columns;
    std::size_t height = 2;
    for (const std::size_t place : places_) {
      columns.push_back(box(week, week.days[place]));
      height = std::max(height, columns.back().size());
    }
    for (std::size_t row = 0; row < height; ++row) {
      Line line(style_);
      std::size_t at = 0;
      for (const Lines& column : columns) {
        line.to(at).add(strokes_.down, Paint::faint).add(" ");
        if (row < column.size()) line.add(column[row]);
        at += cells_ + 3;
      }
      lines_.push_back(line.to(at).add(strokes_.down, Paint::faint));
    }
  }

  /// Of weekends that have no column.
  void notes_without_a_box() {
    for (const report::CalendarWeek& week : calendar_.weeks) {
      for (std::size_t place = 0; place < 7; ++place) {
        if (has_box(place) || !here(week.days[place])) continue;
        for (const report::DayNote& note : report::notes_of(week, week.days[place].date)) {
          const std::string text = report::day_month(week.days[place].date) + ": " + note.text;
          for (const std::string& part : wrap(clean(text, style_), style_.width - 2, 0, style_.unicode)) {
            lines_.push_back(Line(style_).to(2).add(part, paint_of(note.kind)));
          }
        }
      }
    }
  }

  const report::Calendar& calendar_;
  Month month_;
  std::vector<std::size_t> places_;
  std::size_t cells_;
  const TextStyle& style_;
  const Strokes& strokes_;
  Lines lines_;
};

}  // namespace

Lines month_grids(const report::Calendar& calendar, const TextStyle& style) {
  if (calendar.weeks.empty()) return {};
  const std::size_t columns = report::weekdays_shown(calendar).size();
  const std::size_t each = style.width > 1 ? (style.width - 1) / columns : 0;
  if (each < least_cells + 3) return week_lists(calendar, style);
  Lines lines;
  for (Month m = Month::of(calendar.days.first); m <= Month::of(calendar.days.last); m = m.next()) {
    for (Line& line : MonthPage(calendar, m, each - 3, style).draw()) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace posology::render
