#include "render/load_bars.h"

#include <algorithm>

#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::int64_t bar_cells = 4;
constexpr std::size_t most_name = 14;  // cells of a person's name

// Without UTF-8 there are no eighths: figures instead.
std::string shown(const report::Cell& cell, const TextStyle& style) {
  if (cell.text.empty()) return style.unicode ? "·" : ".";
  const bool fits = cell.bar && *cell.bar <= Ratio{1, 1};
  return style.unicode && fits ? bar(*cell.bar) : clean(cell.text, style);
}

struct Layout {
  std::size_t name = 0, week = 0, peak = 0, weeks_in_block = 1;
};

Layout layout_of(const report::Table& people, const TextStyle& style) {
  Layout layout;
  const std::size_t weeks = people.columns.size() - 2;
  layout.week = bar_cells + 1;
  for (const auto& row : people.rows) {
    layout.name = std::max(layout.name, std::min(most_name, display_width(clean(row[0].text, style))));
    layout.peak = std::max(layout.peak, display_width(clean(row.back().text, style)));
    for (std::size_t w = 0; w < weeks; ++w)
      layout.week = std::max(layout.week, display_width(shown(row[1 + w], style)) + 1);
  }
  layout.name += 2;
  const std::size_t fixed = 2 + layout.name + layout.peak;
  if (style.width > fixed) layout.weeks_in_block = std::max<std::size_t>(1, (style.width - fixed) / layout.week);
  return layout;
}

Line row_line(const std::vector<report::Cell>& row, std::size_t from, std::size_t to, bool with_peak,
              const Layout& layout, const TextStyle& style) {
  Line line(style);
  line.to(2).add(cut_to_width(clean(row[0].text, style), layout.name - 2, style.unicode), Paint::strong);
  std::size_t at = 2 + layout.name;
  for (std::size_t w = from; w < to; ++w, at += layout.week) {
    const report::Cell& cell = row[1 + w];
    const bool idle = cell.text.empty();
    const Paint plain = cell.tone == report::Tone::plain ? Paint::good : paint_of(cell.tone);
    line.to(at).add(shown(cell, style), idle ? Paint::faint : plain);
  }
  if (with_peak) line.to(at).add(row.back().text, paint_of(row.back().tone));
  return line;
}

}  // namespace

std::string bar(Ratio part) {
  static constexpr std::string_view eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::int64_t filled = std::min(part.times(bar_cells * 8), bar_cells * 8);
  if (filled <= 0 && part > Ratio{}) filled = 1;
  std::string text;
  for (std::int64_t i = 0; i < filled / 8; ++i) text += "█";
  return text + std::string(eighths[static_cast<std::size_t>(filled % 8)]);
}

Lines load_bars(const report::Table& people, const TextStyle& style) {
  Lines lines;
  if (people.rows.empty()) return lines;
  const Layout layout = layout_of(people, style);
  const std::size_t weeks = people.columns.size() - 2;
  for (std::size_t from = 0; from < weeks; from += layout.weeks_in_block) {
    const std::size_t to = std::min(weeks, from + layout.weeks_in_block);
    if (from > 0) lines.emplace_back(style);
    Line head(style);
    std::size_t at = 2 + layout.name;
    for (std::size_t w = from; w < to; ++w, at += layout.week)
      head.to(at).add(people.columns[1 + w].title, Paint::faint);
    if (to == weeks) head.to(at).add(people.columns.back().title, Paint::faint);
    lines.push_back(std::move(head));
    for (const auto& row : people.rows) lines.push_back(row_line(row, from, to, to == weeks, layout, style));
  }
  return lines;
}

}  // namespace posology::render
