// A workbook as values: what stands in which cell and how it is to be read, without any file format.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/outcome.h"
#include "report/calendar.h"
#include "text/colour.h"

namespace posology::render {

/// What a cell holds. A text is never anything but a text, whatever it begins with.
enum class CellKind { empty, text, date, time, number, sum };
enum class CellLook { plain, head, number_head, strong, soft, bad, lines, day, outside, money, hours, percent };

struct SheetCell {
  CellKind kind = CellKind::empty;
  CellLook look = CellLook::plain;
  std::string text{};
  std::int64_t number = 0;  ///< whole units of `one`; a sum's value, too
  std::int64_t one = 1;     ///< how many of the number make 1: 100 for cents, 60 for minutes shown as hours
  Date date{};
  std::uint32_t first = 0, last = 0;  ///< rows that a sum adds, in its own column
  bool across = false;                ///< the sum adds columns first to last of its own row instead
};

struct ListRule {
  std::uint32_t column = 0, first = 0, last = 0;  ///< rows
  std::vector<std::string> words;                 ///< the only ones that may be chosen; 255 letters in all
};

/// Cells that are coloured between two colours by their number; above 1 by a third.
struct HeatRule {
  std::uint32_t first_row = 0, first_column = 0, last_row = 0, last_column = 0;
  Colour empty, full, over;
};

struct SheetSeries {
  std::string name;
  std::uint32_t column = 0;
  Colour colour{};
};

/// Stacked columns over rows, with a line for the limit.
struct SheetChart {
  std::string title, words;  ///< the second for those who do not see it
  std::string axis;          ///< "hours", "USD"
  std::uint32_t row = 0, column = 0;
  std::uint32_t first = 0, last = 0;  ///< rows of the values; the labels stand in column 0
  std::vector<SheetSeries> series{};
  bool limited = false;
  SheetSeries limit{};
};

struct Sheet {
  std::string name;
  std::vector<std::uint32_t> widths{};  ///< of the columns, in letters
  std::vector<std::vector<SheetCell>> rows{};
  std::vector<std::uint32_t> heights{};  ///< of the rows, in points; 0 or beyond the end: the usual one
  std::uint32_t frozen_rows = 0, frozen_columns = 0;
  std::uint32_t head = 0;             ///< row that is printed on every page
  std::uint32_t printed_columns = 0;  ///< the first so many; 0: all
  bool filter = false;                ///< the head has filters for the rows below it
  std::vector<ListRule> lists{};
  std::vector<HeatRule> heats{};
  std::vector<SheetChart> charts{};
};

struct Workbook {
  std::string title;
  std::string footer;
  std::string currency_format;  ///< "#,##0.00"
  Date created;                 ///< the day that counts as today: the same plan gives the same bytes
  bool a4 = true;               ///< else Letter
  std::vector<Sheet> sheets;
};

/// Posts, calendar, people, money, review. The choice narrows posts and calendar. The outcome must hold a plan.
[[nodiscard]] Workbook make_workbook(const Outcome& outcome, const report::CalendarChoice& choice);

}  // namespace posology::render
