#include "render/pages/poster_notes.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"

namespace posology::render {
namespace {

std::string day_words(Date day) { return fmt::format("{} {}", report::weekday_name(day.weekday()), day.day()); }

// Every working day of `all` is among `days`.
bool throughout(DateRange days, DateRange all) {
  for (Date day = all.first; day <= all.last; ++day) {
    if (day.weekday() < Weekday::sat && !days.holds(day)) return false;
  }
  return true;
}

std::string dated(const report::DayNote& note, DateRange shown) {
  const DateRange days{std::max(note.days.first, shown.first), std::min(note.days.last, shown.last)};
  if (days.first == days.last) return day_words(days.first) + " " + note.text;
  if (throughout(days, shown)) return note.text;
  return fmt::format("{} - {} {}", day_words(days.first), day_words(days.last), note.text);
}

int lines_of(const Desk& desk, const std::string& words, double width) {
  return desk.ruler.lines(PaperText(words).text(), {desk.u(poster_note_size)}, width);
}

}  // namespace

std::vector<std::string> dated_notes(const Desk& desk, DateRange days) {
  const DateRange shown{std::max(days.first, desk.calendar.days.first), std::min(days.last, desk.calendar.days.last)};
  std::vector<std::string> words;
  for (const report::DayNote& note : report::day_notes(*desk.outcome.campaign, shown)) {
    if (note.kind != report::NoteKind::absence) words.push_back(dated(note, shown));
  }
  return words;
}

int note_lines(const Desk& desk, const FittedNotes& notes, double width) {
  int all = notes.hidden > 0 ? 1 : 0;
  for (const std::string& words : notes.shown) all += lines_of(desk, words, width);
  return all;
}

FittedNotes fit_notes(const Desk& desk, const std::vector<std::string>& notes, double width, int lines) {
  FittedNotes fitted{notes, 0};
  while (!fitted.shown.empty() && note_lines(desk, fitted, width) > lines) {
    fitted.shown.pop_back();
    ++fitted.hidden;
  }
  return fitted;
}

std::string running_notes(const Desk& desk, const std::vector<std::string>& notes, double width, int lines) {
  for (std::size_t shown = notes.size(); shown > 0; --shown) {
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) text += (i > 0 ? " \u00b7 " : "") + notes[i];
    if (shown < notes.size()) text += fmt::format(" \u00b7 +{} more", notes.size() - shown);
    // A single note of more than all lines is cut where it is drawn.
    if (shown == 1 || lines_of(desk, text, width) <= lines) return text;
  }
  return {};
}

}  // namespace posology::render
