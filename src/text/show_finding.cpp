#include "text/show_finding.h"

#include <fmt/format.h>

#include "text/snippet.h"
#include "text/width.h"

namespace posology {
namespace {

constexpr std::string_view green = "\x1b[1;32m";

std::string_view color_of(Level level) {
  return level == Level::error ? "\x1b[1;31m" : level == Level::warning ? "\x1b[1;33m" : "\x1b[1;36m";
}

std::string painted(std::string_view text, std::string_view color, const TextStyle& style) {
  return style.color ? fmt::format("{}{}\x1b[0m", color, text) : std::string(text);
}

std::string safe(std::string_view text, const TextStyle& style) {
  return style.unicode ? visible(text) : to_ascii(visible(text));
}

// Empty for what no file holds.
std::string shown_place(const Place& place, const Sources& sources, const TextStyle& style, std::string_view color) {
  if (!place.known() || place.source >= sources.size()) return {};
  const Source& source = sources[place.source];
  const LineColumn at = source.position(place.begin);
  return fmt::format("{:{}}--> {}:{}:{}\n", "", gutter_width(sources, place), safe(source.name(), style), at.line,
                     at.column) +
         snippet(sources, place, style, color);
}

}  // namespace

std::string show_finding(const Finding& finding, const Sources& sources, const TextStyle& style) {
  const std::string_view color = color_of(finding.level);
  const std::string head = fmt::format("{}[{}] {}", level_word(finding.level), finding.rule, finding.name);
  std::string out = fmt::format("{}: {}\n", painted(safe(head, style), color, style), safe(finding.message, style));
  out += shown_place(finding.place, sources, style, color);
  for (const Note& note : finding.notes) {
    out += fmt::format("{} {}\n", painted("note:", green, style), safe(note.message, style));
    out += shown_place(note.place, sources, style, green);
  }
  if (!finding.help.empty()) out += fmt::format("{} {}\n", painted("help:", green, style), safe(finding.help, style));
  if (!finding.source.empty()) out += fmt::format("source: {}\n", safe(finding.source, style));
  return out + '\n';
}

}  // namespace posology
