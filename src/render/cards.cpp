#include "render/cards.h"

#include <algorithm>

#include "render/wrap.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t badge_cells = 5;    // "in ■ "
constexpr std::size_t side_by_side = 13;  // from so many cells on, the title stands beside the badge

void add_badge(Line& line, const report::Card& card) {
  line.add(card.letters, Paint::strong).to(line.width() < 2 ? 2 : line.width()).add(" ");
  line.add(card.settled ? "■" : "□", card.settled ? Paint::good : Paint::warn);
}

std::string title_of(const report::Card& card, const TextStyle& style) {
  const std::string there = card.there_time.empty() ? "" : "(" + card.there_time + ") ";
  return clean(there + card.title, style);
}

// The letter goes behind the last line of the title, which is wrapped again where it has no room.
std::vector<std::string> title_lines(const std::string& title, std::size_t cells, std::size_t most_lines,
                                     std::size_t letter_cells, bool unicode) {
  std::vector<std::string> lines = wrap(title, cells, most_lines, unicode);
  if (lines.empty()) lines.emplace_back();
  if (display_width(lines.back()) + 1 + letter_cells <= cells) return lines;
  if (lines.size() < most_lines) {
    lines.emplace_back();
  } else {
    lines.back() = cut_to_width(lines.back() + std::string(cells, 'x'), cells - 1 - letter_cells, unicode);
  }
  return lines;
}

Lines beside_badge(const report::Card& card, std::size_t cells, std::size_t most_lines, const TextStyle& style) {
  Lines lines;
  const std::vector<std::string> title =
      title_lines(title_of(card, style), cells - badge_cells, most_lines, display_width(card.letter), style.unicode);
  for (const std::string& part : title) {
    Line line(style);
    if (lines.empty()) add_badge(line, card);
    lines.push_back(line.to(badge_cells).add(part));
  }
  if (!title.back().empty()) lines.back().add(" ");
  lines.back().add(card.letter, Paint::accent);
  return lines;
}

Lines below_badge(const report::Card& card, std::size_t cells, std::size_t most_lines, const TextStyle& style) {
  Line badge(style);
  add_badge(badge, card);
  Lines lines = {badge.add(" ").add(card.letter, Paint::accent)};
  for (const std::string& part : wrap(title_of(card, style), cells, most_lines, style.unicode)) {
    lines.push_back(Line(style).add(part));
  }
  return lines;
}

void add_notes(Lines& lines, const report::CalendarWeek& week, const TextStyle& style) {
  for (const report::DayNote& note : week.notes) {
    std::string text = report::day_month(note.days.first);
    if (note.days.last > note.days.first) text += " - " + report::day_month(note.days.last);
    text += ": " + note.text;
    for (const std::string& part : wrap(clean(text, style), style.width - 2, 0, style.unicode)) {
      lines.push_back(Line(style).to(2).add(part, paint_of(note.kind)));
    }
  }
}

void add_day_list(Lines& lines, const report::CalendarDay& day, const TextStyle& style) {
  if (day.cards.empty()) return;
  lines.push_back(Line(style).to(2).add(report::day_month(day.date), Paint::strong));
  for (const report::Card& card : day.cards) {
    for (Line& line : card_in_list(card, 4, style)) lines.push_back(std::move(line));
  }
}

}  // namespace

Lines card_lines(const report::Card& card, std::size_t cells, std::size_t most_lines, const TextStyle& style) {
  return cells >= side_by_side ? beside_badge(card, cells, most_lines, style)
                               : below_badge(card, cells, most_lines, style);
}

Lines card_in_box(const report::Card& card, std::size_t cells, std::size_t most_lines, const TextStyle& style) {
  Line first = Line(style).add(card.time.text()).add(" ");
  Line badge(style);
  add_badge(badge, card);
  Lines lines = {first.add(badge).add(" ").add(card.letter, Paint::accent)};
  for (const std::string& part : wrap(title_of(card, style), cells, most_lines, style.unicode)) {
    lines.push_back(Line(style).add(part));
  }
  return lines;
}

Lines card_in_list(const report::Card& card, std::size_t indent, const TextStyle& style) {
  const std::size_t title_at = indent + 6 + badge_cells;
  const std::string letter = "(" + card.letter + ")";
  const std::size_t cells = style.width > title_at + 10 ? style.width - title_at : 10;
  Lines lines;
  for (const std::string& part : title_lines(title_of(card, style), cells, 100, display_width(letter), style.unicode)) {
    Line line(style);
    if (lines.empty()) {
      line.to(indent).add(card.time.text()).to(indent + 6);
      Line badge(style);
      add_badge(badge, card);
      line.add(badge);
    }
    lines.push_back(line.to(title_at).add(part));
  }
  if (lines.back().width() > title_at) lines.back().add(" ");
  lines.back().add(letter, Paint::accent);
  return lines;
}

Paint paint_of(report::NoteKind kind) {
  return kind == report::NoteKind::event     ? Paint::accent
         : kind == report::NoteKind::absence ? Paint::faint
                                             : Paint::warn;
}

Lines note_lines(const report::DayNote& note, std::size_t cells, const TextStyle& style) {
  Lines lines;
  for (const std::string& part : wrap(clean(note.text, style), cells, 3, style.unicode)) {
    lines.push_back(Line(style).add(part, paint_of(note.kind)));
  }
  return lines;
}

Lines week_lists(const report::Calendar& calendar, const TextStyle& style) {
  Lines lines;
  for (const report::CalendarWeek& week : calendar.weeks) {
    const std::string days = report::span({week.days.front().date, week.days.back().date});
    lines.push_back(Line(style).add(week.name + ", " + days, Paint::strong));
    add_notes(lines, week, style);
    if (week.posts() == 0) lines.push_back(Line(style).to(2).add("no posts", Paint::faint));
    for (const report::CalendarDay& day : week.days) add_day_list(lines, day, style);
    lines.emplace_back(style);
  }
  return lines;
}

}  // namespace posology::render
