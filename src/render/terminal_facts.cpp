// The first lines of the plan's page: everything that says whether it is all right.
#include <algorithm>

#include "render/line.h"
#include "render/terminal_parts.h"
#include "render/wrap.h"
#include "report/summary.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t value_at = 13, note_at = 61;  // columns of the facts and of their notes

// "  Label      fact                         note"; a fact that is too long for its page is wrapped, and the note falls
// to its own line where there is no room. `!` in the first column says without colour that the line wants attention.
std::string line(std::string_view label, const std::string& fact, const std::string& note, Paint paint,
                 const TextStyle& style) {
  Line next(style);
  next.add(paint == Paint::warn || paint == Paint::bad ? "!" : "", paint).to(2).add(label, Paint::strong);
  Lines lines;
  const std::size_t room = style.width - value_at;
  for (const std::string& part : wrap_parts(clean(fact, style), room, style.unicode)) {
    lines.push_back(next.to(value_at).add(part));
    next = Line(style);
  }
  if (lines.empty()) lines.push_back(next);
  const std::string shown = clean(note, style);
  const std::size_t from = std::max(note_at, lines.back().width() + 2);
  if (from + display_width(shown) <= style.width) {
    lines.back().to(shown.empty() ? 0 : from).add(shown, paint);
    return str(lines);
  }
  for (const std::string& part : wrap_parts(shown, room, style.unicode)) {
    lines.push_back(Line(style).to(value_at).add(part, paint));
  }
  return str(lines);
}

}  // namespace

std::string title_part(const std::string& name, const std::string& words, const TextStyle& style) {
  const std::string title = clean(name, style), shown = clean(words, style);
  const std::size_t used = display_width(title) + display_width(shown);
  if (used + 2 <= style.width) {
    return Line(style).add(title, Paint::strong).to(style.width - display_width(shown)).add(shown).str() + "\n";
  }
  std::string text;
  for (const std::string& part : wrap(title, style.width, 0, style.unicode)) {
    text += Line(style).add(part, Paint::strong).str();
  }
  for (const std::string& part : wrap_parts(shown, style.width, style.unicode)) text += Line(style).add(part).str();
  return text + "\n";
}

std::string facts_part(const Outcome& outcome, const TextStyle& style) {
  std::string text = title_part(outcome.campaign->name.value, report::campaign_span(*outcome.campaign), style);
  for (const report::Fact& fact : report::summary(outcome)) {
    text += line(fact.label, fact.text, fact.note, paint_of(fact.tone), style);
  }
  return text + "\n";
}

}  // namespace posology::render
