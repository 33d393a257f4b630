#include "render/pages/flow.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "render/pages/chart.h"
#include "render/pages/frame.h"
#include "report/words.h"

namespace posology::render {
namespace {

using report::Cell;
using report::Hue;
using report::Tone;

// Points on A4.
constexpr double cell_size = 7.2, column_gap = 11, row_padding = 2;
constexpr int most_cell_lines = 4;

Ink ink_of(const Desk& desk, const Cell& cell) {
  Ink ink = desk.plain(cell_size);
  switch (cell.tone) {
    case Tone::strong:
      ink.font.bold = true;
      break;
    case Tone::quiet:
      ink.colour = Desk::hue(Hue::soft);
      break;
    case Tone::good:
      ink.colour = Desk::hue(Hue::good);
      break;
    case Tone::warn:
      ink.colour = Desk::hue(Hue::warn);
      break;
    case Tone::bad:
      ink.colour = Desk::hue(Hue::bad);
      ink.font.bold = true;
      break;
    case Tone::plain:
      break;
  }
  return ink;
}

Ink aligned(Ink ink, report::Align align) { return align == report::Align::right ? right(ink) : ink; }

// Cells say more than colours: what has no bar has no colour either.
int percent_of(const Cell& cell) {
  return cell.bar ? static_cast<int>(cell.bar->num * 100 / std::max<std::int64_t>(cell.bar->den, 1)) : -1;
}

// Bytes of the text that take at most so many lines: to the end of a word, or of a character where there are no words;
// 0 where not even one does.
std::size_t prefix_that_fits(const Desk& desk, const std::string& text, Font font, double width, int lines) {
  const auto fits = [&](std::size_t end) {
    return desk.ruler.lines(PaperText::paragraph(std::string_view(text).substr(0, end)).text(), font, width) <= lines;
  };
  if (fits(text.size())) return text.size();
  std::vector<std::size_t> ends;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == ' ') ends.push_back(i);
  }
  for (std::size_t i = 1; ends.empty() && i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) ends.push_back(i);
  }
  const auto first_too_long = std::partition_point(ends.begin(), ends.end(), fits);
  return first_too_long == ends.begin() ? 0 : *std::prev(first_too_long);
}

// Height that has to be free for a row to begin here: the first two stand together, and the last two, so that none is
// left alone on a page.
double kept_together(const std::vector<double>& heights, std::size_t row) {
  const bool pair = row + 1 < heights.size() && (row == 0 || row + 2 == heights.size());
  return heights[row] + (pair ? heights[row + 1] : 0);
}

}  // namespace

void Flow::open_page(const std::string& title, const std::string& note, const std::string& place) {
  if (!pages_.empty()) pages_.back().close();
  pages_.emplace_back(desk_->paper.width, desk_->paper.height, desk_->ruler);
  pages_.back().open(Tag::section);
  if (!place.empty()) pages_.back().add(Anchor{place, 0, 0});
  y_ = draw_head(pages_.back(), *desk_, title, note);
}

void Flow::section(const std::string& title, const std::string& note, const std::string& place) {
  outline_.push_back({title, place});
  title_ = title;
  note_ = note;
  open_page(title, note, place);
}

Rect Flow::room(double height) {
  if (y_ + height > bottom()) open_page(title_ + " (continued)", note_, {});
  const Rect at{desk_->margin(), y_, desk_->inner(), height};
  y_ += height;
  return at;
}

void Flow::heading(const std::string& words) {
  gap(8);
  // Nothing stands at the foot of a page without what it heads.
  if (y_ + desk_->u(60) > bottom()) open_page(title_ + " (continued)", note_, {});
  const Rect at = room(desk_->u(16));
  canvas().tagged(Tag::subheading, at.x, at.y, at.w, 1, desk_->strong(11), words);
}

void Flow::text(const Ink& ink, const PaperText& words, int lines) {
  if (pages_.empty()) return;
  const int taken = canvas().lines(words, ink.font, desk_->inner(), lines);
  const Rect at = room(taken * pitch(ink.font) + desk_->u(3));
  canvas().tagged(Tag::paragraph, at.x, at.y, at.w, taken, ink, words);
}

void Flow::keep(double height) {
  if (left() < height) open_page(title_ + " (continued)", note_, {});
}

void Flow::copy(const Ink& ink, const std::string& paragraph) {
  const double indent = desk_->u(9), width = desk_->inner() - indent, line = pitch(ink.font);
  std::string rest = paragraph;
  while (!rest.empty()) {
    keep(line + desk_->u(4));
    const auto most = static_cast<int>((left() - desk_->u(4)) / line);
    std::size_t end = prefix_that_fits(*desk_, rest, ink.font, width, most);
    if (end == 0 && y_ > desk_->u(80)) {
      open_page(title_ + " (continued)", note_, {});
      continue;
    }
    if (end == 0) end = rest.size();
    const PaperText words = PaperText::paragraph(std::string_view(rest).substr(0, end));
    const int lines = desk_->ruler.lines(words.text(), ink.font, width);
    const Rect at = room(lines * line + desk_->u(3));
    canvas().fill({at.x, at.y, desk_->u(2), at.h - desk_->u(1)}, Desk::hue(Hue::hair));
    canvas().tagged(Tag::paragraph, at.x + indent, at.y, width, lines, ink, words);
    rest.erase(0, end);
  }
}

void Flow::chart(const report::Chart& chart, double height) {
  if (chart.bars.empty()) return;
  text(desk_->soft(7.6), report::chart_words(chart));
  gap(3);
  const Rect at = room(desk_->u(height));
  draw_chart(canvas(), *desk_, at, chart);
  gap(6);
}

std::vector<double> Flow::widths_of(const report::Table& table, double most) const {
  std::vector<double> widths;
  const Font plain{desk_->u(cell_size)}, bold{desk_->u(cell_size), true};
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    double width = desk_->ruler.width(PaperText(table.columns[c].title).text(), bold);
    for (const std::vector<Cell>& row : table.rows)
      width =
          std::max(width, desk_->ruler.width(PaperText(row[c].text).text(), row[c].tone == Tone::plain ? plain : bold));
    widths.push_back(width + desk_->u(1));
  }
  const double gaps = desk_->u(column_gap) * static_cast<double>(widths.size() - 1);
  const double room = desk_->inner() * most - gaps;
  // The widest gives way first, elastic ones before the others.
  for (int round = 0; round < 400 && std::accumulate(widths.begin(), widths.end(), 0.0) > room; ++round) {
    std::size_t widest = 0;
    double weight = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
      const double heavy = widths[c] * (table.columns[c].elastic ? 2 : 1);
      if (heavy > weight) {
        weight = heavy;
        widest = c;
      }
    }
    widths[widest] *= 0.95;
  }
  return widths;
}

double Flow::row_height(const std::vector<Cell>& cells, const std::vector<double>& widths) const {
  int lines = 1;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const Font font = ink_of(*desk_, cells[c]).font;
    lines = std::max(lines,
                     std::min(most_cell_lines, desk_->ruler.lines(PaperText(cells[c].text).text(), font, widths[c])));
  }
  return lines * pitch({desk_->u(cell_size)}) + 2 * desk_->u(row_padding);
}

void Flow::head_row(const report::Table& table, const std::vector<double>& widths) {
  const Rect at = room(pitch({desk_->u(cell_size)}) + 2 * desk_->u(row_padding));
  canvas().open(Tag::row);
  double x = at.x;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    canvas().tagged(Tag::head_cell, x, at.y + desk_->u(row_padding), widths[c], 1,
                    aligned(desk_->strong(cell_size), table.columns[c].align), table.columns[c].title);
    x += widths[c] + desk_->u(column_gap);
  }
  canvas().close();
  canvas().line(at.x, at.bottom(), x - desk_->u(column_gap), at.bottom(), Desk::hue(Hue::mark), desk_->u(0.8));
}

void Flow::row(const std::vector<Cell>& cells, const report::Table& table, const std::vector<double>& widths) {
  const Rect at = room(row_height(cells, widths));
  canvas().open(Tag::row);
  double x = at.x;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    canvas().tagged(Tag::cell, x, at.y + desk_->u(row_padding), widths[c], most_cell_lines,
                    aligned(ink_of(*desk_, cells[c]), table.columns[c].align), cells[c].text);
    x += widths[c] + desk_->u(column_gap);
  }
  canvas().close();
  canvas().line(at.x, at.bottom(), x - desk_->u(column_gap), at.bottom(), Desk::hue(Hue::hair), desk_->u(0.4));
}

void Flow::table(const report::Table& table, double most) {
  if (table.rows.empty()) return;
  const std::vector<double> widths = widths_of(table, most);
  std::vector<double> heights;
  for (const std::vector<Cell>& cells : table.rows) heights.push_back(row_height(cells, widths));
  const double head = pitch({desk_->u(cell_size)}) + 2 * desk_->u(row_padding);
  keep(head + kept_together(heights, 0));
  canvas().open(Tag::table);
  head_row(table, widths);
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    if (left() < kept_together(heights, r)) {
      canvas().close();
      open_page(title_ + " (continued)", note_, {});
      canvas().open(Tag::table);
      head_row(table, widths);
    }
    row(table.rows[r], table, widths);
  }
  canvas().close();
  gap(8);
}

void Flow::heat_row(const std::vector<Cell>& cells, std::size_t from, std::size_t to, double name, double width) {
  const double height = pitch({desk_->u(cell_size)}) + 2 * desk_->u(row_padding + 1);
  const Rect at = room(height);
  canvas().open(Tag::row);
  canvas().tagged(Tag::head_cell, at.x, at.y + desk_->u(row_padding + 1), name - desk_->u(6), 1,
                  desk_->strong(cell_size), cells[0].text);
  for (std::size_t c = from; c < to; ++c) {
    const Rect box{at.x + name + static_cast<double>(c - from) * width, at.y, width, height};
    const int percent = percent_of(cells[c]);
    BoxItem ground{box, 0, {}, Edge::solid, Desk::hue(Hue::hair), desk_->u(0.5)};
    if (percent >= 0) ground.fill = report::heat_colour(percent, report::Ground::print);
    canvas().add(ground);
    Ink ink = centred(desk_->plain(6.6));
    ink.font.bold = percent > 100 || cells[c].tone == Tone::bad;
    canvas().tagged(Tag::cell, box.x, box.y + desk_->u(row_padding + 1.3), width, 1, ink, cells[c].text);
  }
  canvas().close();
}

void Flow::heat(const report::Table& table) {
  if (table.rows.empty()) return;
  double name = desk_->ruler.width(table.columns[0].title, {desk_->u(cell_size), true});
  for (const std::vector<Cell>& row : table.rows)
    name = std::max(name, desk_->ruler.width(PaperText(row[0].text).text(), {desk_->u(cell_size), true}));
  name = std::min(name + desk_->u(10), desk_->inner() / 4);
  const double least = desk_->u(27);
  const std::size_t columns = table.columns.size() - 1;
  const auto most = static_cast<std::size_t>((desk_->inner() - name) / least);
  // Parts of like length, where one row of cells would be too narrow to be read.
  const std::size_t parts = (columns + most - 1) / most, each = (columns + parts - 1) / parts;
  const double width = std::min((desk_->inner() - name) / static_cast<double>(each), desk_->u(46));
  for (std::size_t from = 1; from <= columns; from += each) {
    const std::size_t to = std::min(from + each, columns + 1);
    std::vector<Cell> heads;
    for (const report::Column& column : table.columns) heads.push_back({column.title});
    const double height = (pitch({desk_->u(cell_size)}) + 2 * desk_->u(row_padding + 1));
    if (left() < height * static_cast<double>(std::min<std::size_t>(table.rows.size() + 1, 20)))
      open_page(title_ + " (continued)", note_, {});
    canvas().open(Tag::table);
    heat_row(heads, from, to, name, width);
    const std::vector<double> heights(table.rows.size(), height);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      if (left() < kept_together(heights, r)) {
        canvas().close();
        open_page(title_ + " (continued)", note_, {});
        canvas().open(Tag::table);
        heat_row(heads, from, to, name, width);
      }
      heat_row(table.rows[r], from, to, name, width);
    }
    canvas().close();
    gap(8);
  }
}

Book Flow::take() && {
  Book book;
  book.outline = std::move(outline_);
  if (!pages_.empty()) {
    for (std::size_t i = 0; i < pages_.size(); ++i) draw_plain_foot(pages_[i], *desk_, i + 1, pages_.size());
    pages_.back().close();
  }
  for (Canvas& canvas : pages_) book.pages.push_back(std::move(canvas).take());
  return book;
}

}  // namespace posology::render
