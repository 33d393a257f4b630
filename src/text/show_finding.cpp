#include "text/show_finding.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/width.h"

namespace posology {
namespace {

constexpr std::size_t tab = 4;           // cells between tab stops
constexpr unsigned narrowest = 40;       // below this, cutting hides more than it helps

std::string_view color_of(Level level) {
  return level == Level::error ? "\x1b[1;31m" : level == Level::warning ? "\x1b[1;33m" : "\x1b[1;36m";
}

std::string painted(std::string_view text, std::string_view color, const TextStyle& style) {
  return style.color ? fmt::format("{}{}\x1b[0m", color, text) : std::string(text);
}

/// A source line as it can be shown, and the cells that the bytes of a span take in it.
struct ShownLine {
  std::string text;
  std::size_t from = 0, to = 0;
};

// A workflow runner takes `##[` anywhere in a line for a command of its own.
std::string harmless(std::string text) {
  for (std::size_t at = text.find("##["); at != std::string::npos; at = text.find("##[", at + 3)) text.insert(at + 2, " ");
  return text;
}

std::string expanded(std::string_view part, std::size_t cells_before) {
  std::string text;
  std::size_t cells = cells_before;
  while (!part.empty()) {
    const std::size_t at = part.find('\t');
    const std::string piece = harmless(visible(part.substr(0, at)));
    text += piece;
    cells += display_width(piece);
    if (at == std::string_view::npos) break;
    const std::size_t stop = (cells / tab + 1) * tab;
    text.append(stop - cells, ' ');
    cells = stop;
    part.remove_prefix(at + 1);
  }
  return text;
}

ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  ShownLine shown;
  shown.text = expanded(line.substr(0, begin), 0);
  shown.from = display_width(shown.text);
  shown.text += expanded(line.substr(begin, end - begin), shown.from);
  shown.to = display_width(shown.text);
  shown.text += expanded(line.substr(end), shown.to);
  return shown;
}

// Drops whole characters from the front until `cells` are gone.
std::string without_front(const std::string& text, std::size_t cells) {
  const std::size_t width = display_width(text);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool boundary = at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (boundary && display_width(std::string_view(text).substr(at)) + cells <= width) return text.substr(at);
  }
  return {};
}

// A long line is cut around its span, with a mark on the sides that were cut.
ShownLine fitted(ShownLine shown, std::size_t room, bool unicode) {
  const std::size_t width = display_width(shown.text);
  if (width <= room) return shown;
  const std::string mark = unicode ? "…" : "...";
  const std::size_t mark_cells = unicode ? 1 : 3;
  if (shown.to + mark_cells > room && shown.from > room / 3) {
    const std::size_t drop = shown.from - room / 3;
    const std::string rest = without_front(shown.text, drop + mark_cells);
    const std::size_t gone = width - display_width(rest);
    shown.text = mark + rest;
    shown.from = shown.from - gone + mark_cells;
    shown.to = shown.to - gone + mark_cells;
  }
  shown.text = cut_to_width(shown.text, room, unicode);
  shown.to = std::min(shown.to, display_width(shown.text));
  return shown;
}

/// Writes the snippet of one place.
class Snippet {
 public:
  Snippet(const Source& source, const Place& place, const TextStyle& style, std::string_view color)
      : source_(source), place_(place), style_(style), color_(color) {}

  std::string text() const {
    const LineColumn first = source_.position(place_.begin);
    const LineColumn last = source_.position(std::max(place_.begin, place_.end > 0 ? place_.end - 1 : 0));
    const std::size_t gutter = std::to_string(last.line).size();
    const std::string_view bar = style_.unicode ? "│" : "|";
    std::string out = fmt::format("{:>{}} {}\n", "", gutter, bar);
    out += line(first.line, gutter, bar);
    if (last.line > first.line + 1) out += fmt::format("{:>{}} {}\n", style_.unicode ? "⋮" : ".", gutter, bar);
    if (last.line > first.line) out += line(last.line, gutter, bar);
    return out;
  }

 private:
  std::string line(std::uint32_t number, std::size_t gutter, std::string_view bar) const {
    const std::uint32_t start = source_.line_start(number);
    const std::string_view text = source_.line(number);
    const std::size_t begin = place_.begin > start ? place_.begin - start : 0;
    const std::size_t end = place_.end > start ? place_.end - start : 0;
    // A span that begins on an earlier line covers this one from its first letter.
    const std::size_t indent = std::min(text.size(), text.find_first_not_of(" \t"));
    ShownLine shown = shown_line(text, place_.begin < start ? indent : begin, end);
    const std::size_t room = std::max(style_.width, narrowest) - gutter - 3;
    shown = fitted(std::move(shown), room, style_.unicode);
    const std::size_t carets = std::max<std::size_t>(1, shown.to - shown.from);
    return fmt::format("{:>{}} {} {}\n{:>{}} {} {}{}\n", number, gutter, bar, shown.text, "", gutter, bar,
                       std::string(shown.from, ' '), painted(std::string(carets, '^'), color_, style_));
  }

  const Source& source_;
  const Place& place_;
  const TextStyle& style_;
  std::string_view color_;
};

std::string where(const Place& place, const Sources& sources) {
  const Source& source = sources[place.source];
  const LineColumn at = source.position(place.begin);
  return fmt::format("{}:{}:{}", visible(source.name()), at.line, at.column);
}

std::string show_note(const Note& note, const Sources& sources, const TextStyle& style) {
  std::string out = fmt::format("{} {}\n", painted("note:", "\x1b[1;32m", style), harmless(visible(note.message)));
  if (!note.place.known()) return out;
  out += fmt::format(" --> {}\n", where(note.place, sources));
  return out + Snippet(sources[note.place.source], note.place, style, "\x1b[1;32m").text();
}

}  // namespace

std::string show_finding(const Finding& finding, const Sources& sources, const TextStyle& style) {
  const std::string head = fmt::format("{}[{}] {}", level_word(finding.level), finding.rule, finding.name);
  std::string out = fmt::format("{}: {}\n", painted(head, color_of(finding.level), style), harmless(visible(finding.message)));
  if (finding.place.known() && finding.place.source < sources.size()) {
    out += fmt::format(" --> {}\n", where(finding.place, sources));
    out += Snippet(sources[finding.place.source], finding.place, style, color_of(finding.level)).text();
  }
  for (const Note& note : finding.notes) out += show_note(note, sources, style);
  if (!finding.help.empty()) out += fmt::format("{} {}\n", painted("help:", "\x1b[1;32m", style), harmless(visible(finding.help)));
  if (!finding.source.empty()) out += fmt::format("source: {}\n", harmless(visible(finding.source)));
  out += '\n';
  return style.unicode ? out : to_ascii(out);
}

}  // namespace posology
