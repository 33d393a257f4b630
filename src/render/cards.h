// Cards of a calendar in cells of a terminal page.
#pragma once

#include "render/line.h"
#include "report/calendar.h"

namespace posology::render {

/// Badge, status sign, title and pillar letter in `cells` cells: beside each other where there is room, else stacked.
/// At most `most_lines` lines of title.
[[nodiscard]] Lines card_lines(const report::Card& card, std::size_t cells, std::size_t most_lines,
                               const TextStyle& style);
/// In a box of a month: time, badge, sign and pillar letter on a line, the title below.
[[nodiscard]] Lines card_in_box(const report::Card& card, std::size_t cells, std::size_t most_lines,
                                const TextStyle& style);
/// One post of a list: "09:30 in ■ Reading the waveform (E)", wrapped under itself.
[[nodiscard]] Lines card_in_list(const report::Card& card, std::size_t indent, const TextStyle& style);
/// A note of a day in so many cells.
[[nodiscard]] Lines note_lines(const report::DayNote& note, std::size_t cells, const TextStyle& style);
[[nodiscard]] Paint paint_of(report::NoteKind kind);
/// The weeks as lists, for pages too narrow for a grid.
[[nodiscard]] Lines week_lists(const report::Calendar& calendar, const TextStyle& style);

}  // namespace posology::render
