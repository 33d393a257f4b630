// Posters: a quarter with a column for each week and a row for each pillar, a year with a row for each month.
#pragma once

#include <string>
#include <vector>

#include "render/pages/day_cell.h"
#include "render/pages/desk.h"
#include "render/pages/frame.h"
#include "render/pages/month_page.h"
#include "render/pages/poster_notes.h"

namespace posology::render {

/// The posts of a pillar in a week.
struct QuarterCell {
  report::CalendarDay posts{};         ///< their titles begin with the day
  std::vector<Date> days{};            ///< of each post
  std::vector<std::size_t> numbers{};  ///< of each post in its day, from 0
  FittedDay fitted{};
  Rect at{};
};
struct QuarterRow {
  std::string name, letter;
  Pillar pillar{};
  std::vector<QuarterCell> weeks{};
};
struct QuarterColumn {
  std::string name;  ///< "W2"
  DateRange days;
  FittedNotes notes{};
  bool closed = false;  ///< no post may run on any of its working days
  Rect at{};            ///< of the notes
};
struct QuarterLayout {
  Span span;
  std::vector<QuarterColumn> columns;
  std::vector<QuarterRow> rows;
  [[nodiscard]] bool needs_list() const;
};
/// Three months from January, April, July or October on.
[[nodiscard]] Span quarter_of(Month first);
[[nodiscard]] QuarterLayout lay_out_quarter(const Desk& desk, const Foot& foot, const Span& span);
/// The page without its foot.
[[nodiscard]] Canvas draw_quarter(const Desk& desk, const QuarterLayout& layout, const ListPlaces& list);

/// The months of one year that the calendar reaches, without its foot: each day with the badges of its posts.
[[nodiscard]] Canvas draw_year(const Desk& desk, const Foot& foot, const Span& year);
[[nodiscard]] Span year_of(int year);

}  // namespace posology::render
