// What the days of a poster are: holidays, blackouts, events and observances, each in words with its days.
#pragma once

#include <string>
#include <vector>

#include "render/pages/desk.h"

namespace posology::render {

/// "Mon 18 holiday: Presidents' Day", "Wed 10 - Fri 12 MEDICA": those that touch the days, in their order; without days
/// where a note lasts for all of them that are working days. No absences: they belong to weeks and people.
[[nodiscard]] std::vector<std::string> dated_notes(const Desk& desk, DateRange days);

/// Notes that have their place: the first of them, and how many are left out.
struct FittedNotes {
  std::vector<std::string> shown;
  std::size_t hidden = 0;
};
/// As many as `lines` have room for, one beneath the other, each wrapped; the last line is kept for what is left out.
[[nodiscard]] FittedNotes fit_notes(const Desk& desk, const std::vector<std::string>& notes, double width, int lines);
/// Lines of the notes and of what is said about those that are left out.
[[nodiscard]] int note_lines(const Desk& desk, const FittedNotes& notes, double width);
/// One text between dots of at most so many lines; what has no room is counted at its end.
[[nodiscard]] std::string running_notes(const Desk& desk, const std::vector<std::string>& notes, double width,
                                        int lines);

inline constexpr double poster_note_size = 6.4;  ///< points on A4

}  // namespace posology::render
