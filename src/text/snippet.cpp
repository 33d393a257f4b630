#include "text/snippet.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "text/ascii.h"
#include "text/width.h"

namespace posology {
namespace {

constexpr std::size_t tab = 4;       // cells between tab stops
constexpr unsigned narrowest = 40;   // below this, cutting hides more than it helps
constexpr std::size_t reach = 8192;  // bytes on each side of a place that can matter to a page of any width

/// What is shown for bytes [begin, end) of a line. A sign that stands for no byte has an empty range.
struct Cell {
  std::string text;
  std::size_t width = 0;
  std::size_t begin = 0, end = 0;
};

// Shown as it is by every page.
bool is_plain(std::string_view cluster) { return cluster.size() == 1 && cluster[0] >= ' ' && cluster[0] <= '~'; }

std::vector<Cell> cells_of(std::string_view line, bool unicode) {
  std::vector<Cell> cells;
  cells.reserve(line.size());
  std::size_t column = 0, at = 0;
  for (const Cluster& cluster : clusters(line)) {
    const std::size_t end = at + cluster.text.size();
    if (is_plain(cluster.text)) {
      cells.push_back({std::string(cluster.text), 1, at, end});
      ++column;
      at = end;
      continue;
    }
    std::string text = cluster.text == "\t" ? std::string(tab - column % tab, ' ') : visible(cluster.text);
    if (!unicode) text = to_ascii(text);
    for (const Cluster& part : clusters(text)) {
      cells.push_back({std::string(part.text), part.cells, at, end});
      column += part.cells;
    }
    at = end;
  }
  return cells;
}

// What is harmless character by character can still be a command to a workflow runner as a whole: `##[`, `##word[`.
std::vector<Cell> with_broken_commands(std::vector<Cell> cells) {
  const auto sign = [](const Cell& cell) { return cell.text == "#"; };
  const auto both = [&](const Cell& a, const Cell& b) { return sign(a) && sign(b); };
  if (std::adjacent_find(cells.begin(), cells.end(), both) == cells.end()) return cells;
  std::vector<Cell> out;
  std::size_t slot = 0;  // where the breaking space belongs: behind `##`; 0 while there is none
  bool after_sign = false;
  for (Cell& cell : cells) {
    const bool is_sign = sign(cell);
    const bool word = !cell.text.empty() && std::all_of(cell.text.begin(), cell.text.end(), ascii::is_letter);
    if (slot > 0 && cell.text == "[") {
      const std::size_t byte = out[slot - 1].end;
      out.insert(out.begin() + static_cast<std::ptrdiff_t>(slot), Cell{" ", 1, byte, byte});
    }
    out.push_back(std::move(cell));
    if (is_sign && after_sign) {
      slot = out.size();
    } else if (!word) {
      slot = 0;
    }
    after_sign = is_sign;
  }
  return out;
}

// The part of a very long line that is near the marked bytes: no page shows more of it.
std::pair<std::size_t, std::size_t> near(std::string_view line, std::size_t begin) {
  const auto inside_character = [&](std::size_t at) {
    return at > 0 && at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
  };
  std::size_t first = begin > reach ? begin - reach : 0;
  std::size_t last = std::min(line.size(), begin + reach);
  while (first > 0 && inside_character(first)) --first;
  while (last < line.size() && inside_character(last)) ++last;
  return {first, last};
}

struct Columns {
  std::size_t from = 0, to = 0, all = 0;
};

// A mark of nothing (the end of a line, an empty value) still takes the cell where something is missing.
Columns columns_of(const std::vector<Cell>& cells, std::size_t begin, std::size_t end) {
  Columns c;
  bool found = false;
  for (const Cell& cell : cells) {
    if (!found && cell.end > begin) {
      found = true;
      c.from = c.all;
    }
    c.all += cell.width;
    if (cell.begin < end && cell.end > begin) c.to = c.all;
  }
  if (!found) c.from = c.all;
  c.to = std::max(c.to, c.from + 1);
  return c;
}

// The first cell to show so that the marked part stands in the page, with up to a third of the room before it.
std::size_t first_cell(const std::vector<Cell>& cells, const Columns& c, std::size_t room, std::size_t mark) {
  if (c.to + mark <= room || c.from <= room / 3) return 0;
  const std::size_t column = std::min(c.from + mark - room / 3, std::max(c.all, c.to) + mark - room);
  std::size_t i = 0;
  for (std::size_t at = 0; i < cells.size() && at < column; ++i) at += cells[i].width;
  return i;
}

/// On which sides more of the line stands than was looked at.
struct More {
  bool left = false, right = false;
};

ShownLine fitted(const std::vector<Cell>& cells, const Columns& c, std::size_t room, bool unicode, More more) {
  const std::string_view mark = unicode ? "…" : "...";
  const std::size_t mark_width = unicode ? 1 : 3;
  const std::size_t width = std::max(c.all, c.to);
  std::size_t i = width > room ? first_cell(cells, c, room, mark_width) : 0;
  std::size_t gone = 0;
  for (std::size_t k = 0; k < i; ++k) gone += cells[k].width;
  const std::size_t lead = more.left || i > 0 ? mark_width : 0;
  const bool cut = more.right || lead + width - gone > room;
  const std::size_t limit = cut ? room - mark_width : room;

  ShownLine shown;
  if (lead > 0) shown.text = mark;
  std::size_t used = lead;
  for (; i < cells.size() && used + cells[i].width <= limit; ++i) {
    shown.text += cells[i].text;
    used += cells[i].width;
  }
  if (cut) shown.text += mark;
  shown.from = lead + c.from - std::min(c.from, gone);
  shown.to = std::max(shown.from + 1, std::min(used, lead + c.to - std::min(c.to, gone)));
  return shown;
}

struct Look {
  std::string_view bar, gap;
};

Look look_of(const TextStyle& style) { return style.unicode ? Look{"│", "⋮"} : Look{"|", ":"}; }

std::uint32_t last_line(const Source& source, const Place& place) {
  return source.position(place.end > place.begin ? place.end - 1 : place.begin).line;
}

}  // namespace

ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t room, bool unicode) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  const auto [first, last] = near(line, begin);
  const std::vector<Cell> cells = with_broken_commands(cells_of(line.substr(first, last - first), unicode));
  const Columns columns = columns_of(cells, begin - first, end - first);
  return fitted(cells, columns, room, unicode, {first > 0, last < line.size()});
}

std::size_t gutter_width(const Sources& sources, const Place& place) {
  return std::to_string(last_line(sources[place.source], place)).size();
}

std::string snippet(const Sources& sources, const Place& place, const TextStyle& style, std::string_view caret_color) {
  const Source& source = sources[place.source];
  const Look look = look_of(style);
  const std::size_t gutter = gutter_width(sources, place);
  const std::size_t room = std::max(style.width, narrowest) - gutter - 3;
  const auto one = [&](std::uint32_t number) {
    const std::uint32_t start = source.line_start(number);
    const std::string_view text = source.line(number);
    // A place that begins on an earlier line covers this one from its first letter.
    const std::size_t begin = place.begin >= start ? place.begin - start : text.find_first_not_of(" \t");
    const ShownLine shown = shown_line(text, begin, place.end > start ? place.end - start : 0, room, style.unicode);
    const std::string carets(shown.to - shown.from, '^');
    return fmt::format("{:>{}} {} {}\n{:{}} {} {:{}}{}\n", number, gutter, look.bar, shown.text, "", gutter, look.bar,
                       "", shown.from, style.color ? fmt::format("{}{}\x1b[0m", caret_color, carets) : carets);
  };
  const std::uint32_t first = source.position(place.begin).line;
  const std::uint32_t last = std::max(first, last_line(source, place));
  std::string out = fmt::format("{:{}} {}\n", "", gutter, look.bar) + one(first);
  if (last > first + 1) out += fmt::format("{:>{}} {}\n", look.gap, gutter, look.bar);
  if (last > first) out += one(last);
  return out;
}

}  // namespace posology
