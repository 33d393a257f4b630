#include "render/pages/day_cell.h"

#include <algorithm>
#include <cmath>

namespace posology::render {
namespace {

// Points on A4.
constexpr double usual_size = 7.1, narrow_size = 6.4, narrow = 66, note_size = 6.4, side = 2.6, gap = 1.7,
                 padding = 1.5, number_room = 19, number_height = 14, more_height = 9.5, slack = 0.01,
                 detail_size = 6.3, detail_gap = 1.2;
constexpr int most_note_lines = 4, most_lines_of_note = 3, most_detail_lines = 14;

}  // namespace

PaperText DayCell::words_of(const report::Card& card) const {
  if (head_ == CellHead::bare) return card.title;
  return PaperText::after(card.time.text() + (card.zone.empty() ? "" : " " + card.zone), card.title);
}

// In a poster's narrow column usual letters would break words in two.
double DayCell::post_size() const {
  return head_ == CellHead::bare && width_ < desk_->u(narrow) ? narrow_size : usual_size;
}

double DayCell::card_height(int lines) const { return lines * pitch({desk_->u(post_size())}) + 2 * desk_->u(padding); }

double DayCell::card_height(const FittedCard& card) const {
  double height = card_height(card.lines);
  for (const CardDetail& detail : card.details)
    height += desk_->u(detail_gap) + detail.lines * pitch({desk_->u(detail_size)});
  return height;
}

Rect DayCell::card_text(const Rect& card) const {
  const bool bare = head_ == CellHead::bare;
  const double before = desk_->u(4.4 + badge_width + (bare ? 1.4 : 2.2)), after = desk_->u(bare ? 1 : 8.5);
  return {card.x + before, card.y + desk_->u(padding), card.w - before - after, card.h - 2 * desk_->u(padding)};
}

// Beneath the badge too, so that a narrow day holds more.
Rect DayCell::detail_text(const Rect& card) const {
  return {card.x + desk_->u(5.4), card.y, card.w - desk_->u(7.4), card.h};
}

int DayCell::lines(const report::Card& card, int most) const {
  const double width = card_text({0, 0, width_ - 2 * desk_->u(side), 0}).w;
  return std::min(most, desk_->ruler.lines(words_of(card).text(), {desk_->u(post_size())}, width));
}

int DayCell::note_lines(const std::vector<std::string>& notes) const { return note_lines(notes, most_lines_of_note); }

int DayCell::note_lines(const std::vector<std::string>& notes, int most) const {
  int all = 0;
  const double width = width_ - desk_->u(side + number_room);
  for (const std::string& note : notes) {
    const Font font{desk_->u(note_size), false, true};
    all += std::min(most, desk_->ruler.lines(PaperText(note).text(), font, width));
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
  for (const FittedCard& card : day.shown) height += card_height(card) + desk_->u(gap);
  return height;
}

FittedDay DayCell::fit(const report::CalendarDay& day, const std::vector<std::string>& notes, double height) const {
  FittedDay fitted;
  fitted.notes = notes;
  fitted.note_lines = std::min(note_lines(notes), most_note_lines);
  fitted.notes_cut = note_lines(notes, most_note_lines + 1) > fitted.note_lines;
  // A cell of just the height that was wanted takes all of it: the last bits of a sum hide no card.
  const double room = height - head_height(fitted.note_lines) - desk_->u(gap) + slack;
  std::vector<int> wanted;
  for (const report::Card& card : day.cards) {
    // One more than can be shown tells that something is cut.
    wanted.push_back(lines(card, most_lines_ + 1));
    fitted.shown.push_back({&card, 1, false});
  }
  while (!fitted.shown.empty() && cards_height(fitted) > room - (fitted.hidden > 0 ? desk_->u(more_height) : 0)) {
    fitted.shown.pop_back();
    ++fitted.hidden;
  }
  const double free = room - (fitted.hidden > 0 ? desk_->u(more_height) : 0);
  for (int most = 2; most <= most_lines_; ++most) {
    for (std::size_t i = 0; i < fitted.shown.size(); ++i) {
      if (wanted[i] < most || fitted.shown[i].lines < most - 1) continue;
      fitted.shown[i].lines = most;
      if (cards_height(fitted) > free) fitted.shown[i].lines = most - 1;
    }
  }
  for (std::size_t i = 0; i < fitted.shown.size(); ++i) fitted.shown[i].cut = fitted.shown[i].lines < wanted[i];
  return fitted;
}

bool DayCell::add_detail(FittedDay& day, std::size_t card, const std::string& words, double room) const {
  const double width = detail_text({0, 0, width_ - 2 * desk_->u(side), 0}).w;
  const int lines = desk_->ruler.lines(PaperText::paragraph(words).text(), {desk_->u(detail_size)}, width);
  std::vector<CardDetail>& details = day.shown[card].details;
  details.push_back({words, std::min(lines, most_detail_lines)});
  while (details.back().lines > 0 && cards_height(day) > room) --details.back().lines;
  const bool whole = details.back().lines == lines;
  if (details.back().lines == 0) details.pop_back();
  return whole;
}

bool DayCell::add_details(FittedDay& day, const std::vector<std::vector<std::string>>& details, double height) const {
  if (day.needs_list()) return false;
  const double room = height - head_height(day.note_lines) - desk_->u(gap) + slack;
  // First what is first for every card.
  for (std::size_t rank = 0, left = 1; left > 0; ++rank) {
    left = 0;
    for (std::size_t i = 0; i < day.shown.size(); ++i) {
      if (rank >= details[i].size()) continue;
      ++left;
      if (!add_detail(day, i, details[i][rank], room)) return false;
    }
  }
  return true;
}

std::vector<Rect> DayCell::places(const FittedDay& day, const Rect& cell) const {
  std::vector<Rect> places;
  double y = cell.y + head_height(day.note_lines);
  for (const FittedCard& card : day.shown) {
    places.push_back({cell.x + desk_->u(side), y, cell.w - 2 * desk_->u(side), card_height(card)});
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
    const double taken =
        canvas.tagged(Tag::paragraph, cell.x + desk_->u(side + 0.6), y, cell.w - desk_->u(side + number_room),
                      std::min(most_lines_of_note, left), ink, note);
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
  canvas.text(text.x, text.y, text.w, fitted.lines, desk.plain(post_size()), words_of(card));
  if (head_ == CellHead::day)
    canvas.text(text.right(), text.y + desk.u(0.5), desk.u(7), 1, right(desk.strong(6.2)), card.letter);
  double y = text.y + fitted.lines * pitch({desk.u(post_size())});
  const Rect below = detail_text(at);
  for (const CardDetail& detail : fitted.details) {
    const Ink ink = desk.plain(detail_size);
    canvas.text(below.x, y + desk.u(detail_gap), below.w, detail.lines, ink, PaperText::paragraph(detail.words));
    y += desk.u(detail_gap) + detail.lines * pitch(ink.font);
  }
}

Rect DayCell::more_place(const Rect& cell) const {
  return {cell.x + desk_->u(side), cell.bottom() - desk_->u(more_height + 0.6), cell.w - 2 * desk_->u(side),
          desk_->u(more_height)};
}

}  // namespace posology::render
