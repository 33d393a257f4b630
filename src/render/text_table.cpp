#include "render/text_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

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

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    longest = std::max(longest, display_width(text.substr(at, end - at)));
    at = end + 1;
  }
  return longest;
}

bool has_figures(const report::Table& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const report::Column& c) { return c.align == report::Align::right; });
}

// Figures are never cut: a column of them is as wide as the widest, and only its title may go on below itself. Beside
// them words keep their length, within reason.
std::vector<std::size_t> least_widths(const report::Table& table, const TextStyle& style) {
  std::vector<std::size_t> widths(table.columns.size(), narrowest);
  if (!has_figures(table)) return widths;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const bool figures = table.columns[c].align == report::Align::right;
    widths[c] = std::max(widths[c], std::min(longest_word(clean(table.columns[c].title, style)), least_elastic));
    for (const auto& row : table.rows) {
      const std::string text = clean(row[c].text, style);
      widths[c] = std::max(widths[c], figures ? display_width(text) : std::min(longest_word(text), least_elastic));
    }
  }
  return widths;
}

// Elastic columns give way first, down to a width that still says something; then the widest ones that may.
void narrow(std::vector<std::size_t>& widths, const std::vector<std::size_t>& least,
            const std::vector<report::Column>& columns, std::size_t available) {
  std::size_t sum = widths.empty() ? 0 : (widths.size() - 1) * gutter;
  for (const std::size_t w : widths) sum += w;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    for (; columns[c].elastic && sum > available && widths[c] > least_elastic; --sum) --widths[c];
  }
  while (sum > available) {
    std::size_t widest = widths.size();
    for (std::size_t c = 0; c < widths.size(); ++c) {
      if (widths[c] > least[c] && (widest == widths.size() || widths[c] > widths[widest])) widest = c;
    }
    if (widest == widths.size()) return;
    --widths[widest];
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

// Figures that do not fit side by side would be cut.
bool figures_overflow(const report::Table& table, const std::vector<std::size_t>& widths,
                      const std::vector<std::size_t>& least, std::size_t available) {
  std::size_t sum = widths.empty() ? 0 : (widths.size() - 1) * gutter;
  for (const std::size_t w : widths) sum += w;
  bool wide = false;  // figures as narrow as percents stay in their row and go over the edge
  for (std::size_t c = 0; c < least.size(); ++c)
    wide = wide || (table.columns[c].align == report::Align::right && least[c] > narrowest);
  return wide && sum > available;
}

// Each row below its first cell, a line for each figure.
Lines stacked(const report::Table& table, const TextStyle& style, std::size_t indent) {
  std::size_t titles = 0;
  for (std::size_t c = 1; c < table.columns.size(); ++c)
    titles = std::max(titles, display_width(clean(table.columns[c].title, style)));
  const std::size_t inner = indent + 2, from = inner + titles + gutter;
  const std::size_t cells = style.width > from + narrowest ? style.width - from : narrowest;
  Lines lines;
  for (const auto& row : table.rows) {
    for (const std::string& part : wrap(clean(row[0].text, style), room(style, indent), 0, style.unicode))
      lines.emplace_back(style).to(indent).add(part, paint_of(row[0].tone));
    for (std::size_t c = 1; c < row.size(); ++c) {
      if (row[c].text.empty()) continue;
      std::string title = clean(table.columns[c].title, style);
      const std::string text = clean(row[c].text, style);
      const bool figure = table.columns[c].align == report::Align::right;
      for (const std::string& part : figure ? std::vector<std::string>{text} : wrap(text, cells, 0, style.unicode)) {
        lines.emplace_back(style)
            .to(inner)
            .add(std::exchange(title, {}), Paint::faint)
            .to(from)
            .add(part, paint_of(row[c].tone));
      }
    }
  }
  return lines;
}

}  // namespace

Lines text_table(const report::Table& table, const TextStyle& style, std::size_t indent) {
  std::vector<std::size_t> widths = natural_widths(table, style);
  const std::vector<std::size_t> least = least_widths(table, style);
  narrow(widths, least, table.columns, room(style, indent));
  if (figures_overflow(table, widths, least, room(style, indent))) return stacked(table, style, indent);
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
