#include "render/calendar_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "render/cards.h"
#include "render/line.h"
#include "render/month_grid.h"
#include "render/terminal_parts.h"
#include "render/text_table.h"
#include "render/week_grid.h"
#include "render/wrap.h"
#include "report/spans.h"
#include "report/words.h"

namespace posology::render {
namespace {

std::string notes_text(const report::Table& notes, const TextStyle& style) {
  return notes.rows.empty() ? std::string() : str(text_table(notes, style, 2)) + "\n";
}

// Lists by week where the columns of days would have no room for their letters.
std::string quarters_text(const report::Calendar& calendar, const TextStyle& style) {
  constexpr std::size_t others = 16, day = 8;  // cells of week, count and margin; of a narrow day
  if (style.width < others + day * report::weekdays_shown(calendar).size()) return str(week_lists(calendar, style));
  std::string text;
  for (const report::Quarter& quarter : report::quarters(calendar)) {
    text += Line(style).add(quarter.name, Paint::strong).str();
    text += str(text_table(quarter.weeks, style, 2)) + "\n" + notes_text(quarter.notes, style);
  }
  return text;
}

// Thirty-one days, two cells each, and the month's name: what fits is drawn, else the table of counts must do.
std::string days_of_year(const report::Year& year, const TextStyle& style) {
  constexpr std::size_t first = 6, each = 2;
  if (style.width < first + 31 * each) return {};
  Line days = Line(style).to(2).add(std::to_string(year.year), Paint::strong);
  std::string text;
  for (std::size_t d = 5; d <= 30; d += 5) days.to(first + d * each - (d > 9 ? 1 : 0)).add(std::to_string(d));
  text += days.str();
  for (const report::Year::Row& row : year.rows) {
    Line line = Line(style).to(2).add(report::month_name(row.month.month), Paint::strong);
    for (std::size_t d = 0; d < row.signs.size(); ++d) {
      const char sign = row.signs[d];
      const bool post = (sign >= '1' && sign <= '9') || sign == '+';
      const Paint paint = post ? Paint::good : sign == '.' ? Paint::faint : Paint::warn;
      if (sign != ' ') line.to(first + (d + 1) * each).add(std::string(1, sign), paint);
    }
    text += line.str();
  }
  for (const std::string& part : wrap_parts(clean(report::year_legend, style), style.width - 2, style.unicode)) {
    text += Line(style).to(2).add(part, Paint::faint).str();
  }
  return text + "\n";
}

std::string years_text(const report::Calendar& calendar, const TextStyle& style) {
  std::string text;
  for (const report::Year& year : report::years(calendar)) {
    text += days_of_year(year, style) + str(text_table(year.posts, style, 2)) + "\n" + notes_text(year.notes, style);
  }
  return text;
}

std::string pages(const report::Calendar& calendar, const report::CalendarChoice& choice, Date today,
                  const TextStyle& style) {
  switch (choice.view) {
    case report::CalendarView::month:
      return str(month_grids(calendar, style));
    case report::CalendarView::week:
      return str(week_grids(calendar, today, style));
    case report::CalendarView::quarter:
      return quarters_text(calendar, style);
    case report::CalendarView::year:
      return years_text(calendar, style);
  }
  return {};
}

}  // namespace

std::string calendar_text(const Outcome& outcome, const report::CalendarChoice& choice, const TextStyle& style) {
  TextStyle fitted = style;
  fitted.width = std::max(style.width, 40U);
  const report::Calendar calendar = report::make_calendar(outcome, choice);
  return title_part(outcome.campaign->name.value, report::calendar_words(calendar, choice), fitted) +
         legend_part(outcome, fitted) + pages(calendar, choice, outcome.plan->as_of, fitted) + promise_part(fitted);
}

}  // namespace posology::render
