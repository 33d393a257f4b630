#include "render/pages/day_cell.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace posology::render {
namespace {

// Points on A4.
constexpr double usual_size = 7.1, narrow_size = 6.4, narrow = 66, note_size = 6.4, side = 2.6, gap = 1.7,
                 padding = 1.5, number_room = 19, number_height = 14, more_height = 9.5, slack = 0.01,
                 detail_size = 6.3, detail_gap = 1.2, note_top = 3.5, note_bottom = 1.5;
constexpr int first_note_lines = 4, most_lines_of_note = 6, most_detail_lines = 14;

}  // namespace

PaperText DayCell::words_of(const report::Card& card) const {
  if (head_ == CellHead::bare) return PaperText(card.title).indented(badge_room());
  return PaperText::after(card.time.text() + (card.there_time.empty() ? "" : " (" + card.there_time + ")"), card.title);
}

double DayCell::badge_room() const { return desk_->u(badge_width + (head_ == CellHead::bare ? 0.6 : 2.2)); }

double DayCell::card_side() const { return desk_->u(head_ == CellHead::bare ? 1.6 : side); }

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
  const double before = desk_->u(bare ? 4.6 : 4.4) + (bare ? 0 : badge_room()), after = desk_->u(bare ? 0.6 : 8.5);
  return {card.x + before, card.y + desk_->u(padding), card.w - before - after, card.h - 2 * desk_->u(padding)};
}

// Beneath the badge too, so that a narrow day holds more.
Rect DayCell::detail_text(const Rect& card) const {
  return {card.x + desk_->u(5.4), card.y, card.w - desk_->u(7.4), card.h};
}

int DayCell::lines(const report::Card& card, int most) const {
  const double width = card_text({0, 0, width_ - 2 * card_side(), 0}).w;
  const PaperText words = words_of(card);
  return std::min(most, desk_->ruler.lines(words.text(), {desk_->u(post_size())}, {width, words.indent()}));
}

std::vector<int> DayCell::lines_of(const std::vector<std::string>& notes) const {
  std::vector<int> lines;
  lines.reserve(notes.size());
  const double width = width_ - desk_->u(side + number_room);
  for (const std::string& note : notes)
    lines.push_back(desk_->ruler.lines(PaperText(note).text(), {desk_->u(note_size), false, true}, width));
  return lines;
}

int DayCell::room_for_notes(std::size_t cards, double height) const {
  const double line = pitch({desk_->u(note_size)}), above = desk_->u(note_top + note_bottom);
  const double taken = static_cast<double>(cards) * (card_height(1) + desk_->u(gap)) + desk_->u(gap);
  const auto lines = [&](double room) { return static_cast<int>(std::floor((room - above + slack) / line)); };
  return std::max(0, std::min(lines(height), std::max(first_note_lines, lines(height - taken))));
}

void DayCell::fit_notes(FittedDay& day, int most) const {
  const std::vector<int> wanted = lines_of(day.notes);
  std::size_t shown = day.notes.size();
  // The last line then tells how many more there are.
  if (static_cast<int>(shown) > most) shown = static_cast<std::size_t>(std::max(0, most - 1));
  day.hidden_notes = day.notes.size() - shown;
  day.lines_of_notes.assign(day.notes.size(), 0);
  int left = day.hidden_notes > 0 && most > 0 ? most - 1 : most;
  for (int round = 1; round <= most_lines_of_note && left > 0; ++round) {
    for (std::size_t i = 0; i < shown && left > 0; ++i) {
      if (wanted[i] < round) continue;
      ++day.lines_of_notes[i];
      --left;
    }
  }
  const int told = std::accumulate(day.lines_of_notes.begin(), day.lines_of_notes.end(), 0);
  day.note_lines = told + (day.hidden_notes > 0 && most > 0 ? 1 : 0);
  day.notes_cut = day.lines_of_notes != wanted;
}

double DayCell::head_height(int note_lines) const {
  if (head_ == CellHead::bare) return desk_->u(gap);
  const double notes = desk_->u(note_top) + note_lines * pitch({desk_->u(note_size)}) + desk_->u(note_bottom);
  return std::max(desk_->u(number_height), note_lines > 0 ? notes : 0);
}

double DayCell::wanted(const report::CalendarDay& day, const std::vector<std::string>& notes, int most_lines) const {
  const std::vector<int> asked = lines_of(notes);
  const int note_lines = std::accumulate(asked.begin(), asked.end(), 0);
  double height = head_height(std::min(note_lines, first_note_lines + most_lines - 1));
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
  fit_notes(fitted, room_for_notes(day.cards.size(), height));
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
  const double width = detail_text({0, 0, width_ - 2 * card_side(), 0}).w;
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
    places.push_back({cell.x + card_side(), y, cell.w - 2 * card_side(), card_height(card)});
    y = places.back().bottom() + desk_->u(gap);
  }
  return places;
}

void DayCell::draw_notes(Canvas& canvas, const FittedDay& day, const Rect& cell) const {
  double y = cell.y + desk_->u(note_top);
  const Ink ink = slanted(desk_->plain(note_size));
  for (std::size_t i = 0; i < day.lines_of_notes.size(); ++i) {
    if (day.lines_of_notes[i] == 0) continue;
    y += canvas.tagged(Tag::paragraph, cell.x + desk_->u(side + 0.6), y, cell.w - desk_->u(side + number_room),
                       day.lines_of_notes[i], ink, day.notes[i]);
  }
}

Rect DayCell::more_notes_place(const FittedDay& day, const Rect& cell) const {
  const double line = pitch({desk_->u(note_size)});
  return {cell.x + desk_->u(side + 0.6), cell.y + desk_->u(note_top) + (day.note_lines - 1) * line,
          cell.w - desk_->u(side + number_room), line};
}

void DayCell::draw_card(Canvas& canvas, const FittedCard& fitted, const Rect& at) const {
  const report::Card& card = *fitted.card;
  const Desk& desk = *desk_;
  canvas.fill(at, Desk::tint(card.counts_as), desk.u(1.4));
  canvas.fill({at.x, at.y, desk.u(3), at.h}, Desk::bar(card.counts_as));
  // Clear of the lines that begin beneath it.
  const double lower = head_ == CellHead::bare ? -0.6 : 0.55;
  draw_badge(canvas, desk, at.x + desk.u(4.4), at.y + desk.u(padding + lower), card.letters, card.settled);
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
  return {cell.x + card_side(), cell.bottom() - desk_->u(more_height + 0.6), cell.w - 2 * card_side(),
          desk_->u(more_height)};
}

}  // namespace posology::render
