#include "render/pages/day_cell.h"

#include <algorithm>
#include <cmath>

namespace posology::render {
namespace {

// Points on A4.
constexpr double post_size = 7.1, note_size = 6.4, side = 2.6, gap = 1.7, padding = 1.5, number_room = 19,
                 number_height = 14, more_height = 9.5, slack = 0.01;
constexpr int most_note_lines = 4;

}  // namespace

PaperText DayCell::words_of(const report::Card& card) const {
  if (head_ == CellHead::bare) return card.title;
  return PaperText::after(card.time.text() + (card.zone.empty() ? "" : " " + card.zone), card.title);
}

double DayCell::card_height(int lines) const { return lines * pitch({desk_->u(post_size)}) + 2 * desk_->u(padding); }

Rect DayCell::card_text(const Rect& card) const {
  const double before = desk_->u(4.4 + badge_width + 2.2), after = desk_->u(8.5);
  return {card.x + before, card.y + desk_->u(padding), card.w - before - after, card.h - 2 * desk_->u(padding)};
}

int DayCell::lines(const report::Card& card, int most) const {
  const double width = card_text({0, 0, width_ - 2 * desk_->u(side), 0}).w;
  return std::min(most, desk_->ruler.lines(words_of(card).text(), {desk_->u(post_size)}, width));
}

int DayCell::note_lines(const std::vector<std::string>& notes) const {
  int all = 0;
  const double width = width_ - desk_->u(side + number_room);
  for (const std::string& note : notes) {
    const Font font{desk_->u(note_size), false, true};
    all += std::min(2, desk_->ruler.lines(PaperText(note).text(), font, width));
  }
  return all;
}

double DayCell::head_height(int note_lines) const {
  if (head_ == CellHead::bare) return desk_->u(gap);
  const double notes = desk_->u(3.5) + note_lines * pitch({desk_->u(note_size)}) + desk_->u(1.5);
  return std::max(desk_->u(number_height), note_lines > 0 ? notes : 0);
}

double DayCell::wanted(const report::CalendarDay& day, const std::vector<std::string>& notes, int most_lines) const {
  double height = head_height(std::min(note_lines(notes), most_note_lines));
  for (const report::Card& card : day.cards) height += card_height(lines(card, most_lines)) + desk_->u(gap);
  return height + desk_->u(gap);
}

double DayCell::cards_height(const FittedDay& day) const {
  double height = 0;
  for (const FittedCard& card : day.shown) height += card_height(card.lines) + desk_->u(gap);
  return height;
}

FittedDay DayCell::fit(const report::CalendarDay& day, const std::vector<std::string>& notes, double height) const {
  FittedDay fitted;
  fitted.notes = notes;
  fitted.note_lines = std::min(note_lines(notes), most_note_lines);
  fitted.notes_cut = note_lines(notes) > most_note_lines;
  // A cell of just the height that was wanted takes all of it: the last bits of a sum hide no card.
  const double room = height - head_height(fitted.note_lines) - desk_->u(gap) + slack;
  std::vector<int> wanted;
  for (const report::Card& card : day.cards) {
    // One more than can be shown tells that something is cut.
    wanted.push_back(lines(card, most_card_lines + 1));
    fitted.shown.push_back({&card, 1, false});
  }
  while (!fitted.shown.empty() && cards_height(fitted) > room - (fitted.hidden > 0 ? desk_->u(more_height) : 0)) {
    fitted.shown.pop_back();
    ++fitted.hidden;
  }
  const double free = room - (fitted.hidden > 0 ? desk_->u(more_height) : 0);
  for (int most = 2; most <= most_card_lines; ++most) {
    for (std::size_t i = 0; i < fitted.shown.size(); ++i) {
      if (wanted[i] < most || fitted.shown[i].lines < most - 1) continue;
      fitted.shown[i].lines = most;
      if (cards_height(fitted) > free) fitted.shown[i].lines = most - 1;
    }
  }
  for (std::size_t i = 0; i < fitted.shown.size(); ++i) fitted.shown[i].cut = fitted.shown[i].lines < wanted[i];
  return fitted;
}

std::vector<Rect> DayCell::places(const FittedDay& day, const Rect& cell) const {
  std::vector<Rect> places;
  double y = cell.y + head_height(day.note_lines);
  for (const FittedCard& card : day.shown) {
    places.push_back({cell.x + desk_->u(side), y, cell.w - 2 * desk_->u(side), card_height(card.lines)});
    y = places.back().bottom() + desk_->u(gap);
  }
  return places;
}

void DayCell::draw_notes(Canvas& canvas, const FittedDay& day, const Rect& cell) const {
  double y = cell.y + desk_->u(3.5);
  int left = day.note_lines;
  for (const std::string& note : day.notes) {
    if (left <= 0) break;
    const Ink ink = slanted(desk_->plain(note_size));
    const double taken = canvas.tagged(Tag::paragraph, cell.x + desk_->u(side + 0.6), y,
                                       cell.w - desk_->u(side + number_room), std::min(2, left), ink, note);
    y += taken;
    left -= static_cast<int>(std::lround(taken / pitch(ink.font)));
  }
}

void DayCell::draw_card(Canvas& canvas, const FittedCard& fitted, const Rect& at) const {
  const report::Card& card = *fitted.card;
  const Desk& desk = *desk_;
  canvas.fill(at, Desk::tint(card.counts_as), desk.u(1.4));
  canvas.fill({at.x, at.y, desk.u(3), at.h}, Desk::bar(card.counts_as));
  draw_badge(canvas, desk, at.x + desk.u(4.4), at.y + desk.u(padding + 0.55), card.letters, card.settled);
  const Rect text = card_text(at);
  canvas.text(text.x, text.y, text.w, fitted.lines, desk.plain(post_size), words_of(card));
  canvas.text(text.right(), text.y + desk.u(0.5), desk.u(7), 1, right(desk.strong(6.2)), card.letter);
}

Rect DayCell::more_place(const Rect& cell) const {
  return {cell.x + desk_->u(side), cell.bottom() - desk_->u(more_height + 0.6), cell.w - 2 * desk_->u(side),
          desk_->u(more_height)};
}

}  // namespace posology::render
