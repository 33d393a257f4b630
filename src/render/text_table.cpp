#include "render/text_table.h"

#include <algorithm>

#include "render/wrap.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t gutter = 2;
constexpr std::size_t least_elastic = 12;
constexpr std::size_t narrowest = 6;  // cells of a narrowed column

std::size_t room(const TextStyle& style, std::size_t indent) {
  return style.width > indent + 10 ? style.width - indent : 10;
}

std::vector<std::size_t> natural_widths(const report::Table& table, const TextStyle& style) {
  std::vector<std::size_t> widths;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    std::size_t cells = display_width(clean(table.columns[c].title, style));
    for (const auto& row : table.rows) cells = std::max(cells, display_width(clean(row[c].text, style)));
    widths.push_back(cells);
  }
  return widths;
}

// Elastic columns give way first, down to a width that still says something; then the widest ones.
void narrow(std::vector<std::size_t>& widths, const std::vector<report::Column>& columns, std::size_t available) {
  std::size_t sum = widths.empty() ? 0 : (widths.size() - 1) * gutter;
  for (const std::size_t w : widths) sum += w;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    for (; columns[c].elastic && sum > available && widths[c] > least_elastic; --sum) --widths[c];
  }
  while (sum > available) {
    const auto widest_one = std::max_element(widths.begin(), widths.end());
    if (*widest_one <= narrowest) return;
    --*widest_one;
    --sum;
  }
}

struct ShownCell {
  std::vector<std::string> lines;
  Paint paint = Paint::plain;
};

Lines table_row(const std::vector<ShownCell>& cells, const std::vector<report::Column>& columns,
                const std::vector<std::size_t>& widths, const TextStyle& style, std::size_t indent) {
  std::size_t height = 1;
  for (const ShownCell& cell : cells) height = std::max(height, cell.lines.size());
  Lines lines;
  for (std::size_t l = 0; l < height; ++l) {
    Line line(style);
    std::size_t at = indent;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const std::string text = l < cells[c].lines.size() ? cells[c].lines[l] : std::string();
      const std::size_t width = display_width(text);
      const bool right = columns[c].align == report::Align::right && width < widths[c];
      line.to(right ? at + widths[c] - width : at).add(text, cells[c].paint);
      at += widths[c] + gutter;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

void append(Lines& to, Lines from) {
  for (Line& line : from) to.push_back(std::move(line));
}

}  // namespace

Lines text_table(const report::Table& table, const TextStyle& style, std::size_t indent) {
  std::vector<std::size_t> widths = natural_widths(table, style);
  narrow(widths, table.columns, room(style, indent));
  const auto shown = [&](const std::string& text, std::size_t c, Paint paint) {
    return ShownCell{wrap(clean(text, style), widths[c], table.columns[c].elastic ? 1 : 0, style.unicode), paint};
  };
  Lines lines;
  std::vector<ShownCell> cells;
  for (std::size_t c = 0; c < table.columns.size(); ++c)
    cells.push_back(shown(table.columns[c].title, c, Paint::faint));
  append(lines, table_row(cells, table.columns, widths, style, indent));
  for (const auto& row : table.rows) {
    cells.clear();
    for (std::size_t c = 0; c < row.size(); ++c) cells.push_back(shown(row[c].text, c, paint_of(row[c].tone)));
    append(lines, table_row(cells, table.columns, widths, style, indent));
  }
  return lines;
}

}  // namespace posology::render
