// A day of a month page: how many lines each of its cards gets, which are left to the list, and how all is drawn.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/pages/desk.h"

namespace posology::render {

/// A card grows to so many lines where its day has the room.
inline constexpr int most_card_lines = 6;

/// A paragraph beneath a card's title.
struct CardDetail {
  std::string words;
  int lines = 1;
};

/// A card that has its place in a cell.
struct FittedCard {
  const report::Card* card = nullptr;
  int lines = 1;
  bool cut = false;  ///< its whole text stands in the list only
  std::vector<CardDetail> details{};
};

struct FittedDay {
  std::vector<std::string> notes;
  std::vector<int> lines_of_notes;  ///< of each note; 0: it is hidden
  std::size_t hidden_notes = 0;     ///< told by a line of their own, where there is room for one
  int note_lines = 0;               ///< all of them, with that line
  std::vector<FittedCard> shown;    ///< the first of the day
  std::size_t hidden = 0;
  bool notes_cut = false;  ///< or hidden
  /// Whether the list has to tell what the cell could not.
  [[nodiscard]] bool needs_list() const {
    if (hidden > 0 || notes_cut) return true;
    for (const FittedCard& card : shown) {
      if (card.cut) return true;
    }
    return false;
  }
};

/// A day has its number above, times and letters on its cards; a bare cell stands in the row of its pillar and has
/// none.
enum class CellHead { day, bare };

/// Measures in points on the page.
class DayCell {
 public:
  DayCell(const Desk& desk, double width, CellHead head = CellHead::day, int most_lines = most_card_lines)
      : desk_(&desk), width_(width), head_(head), most_lines_(most_lines) {}

  /// Height that the day takes when every card has at most so many lines.
  [[nodiscard]] double wanted(const report::CalendarDay& day, const std::vector<std::string>& notes,
                              int most_lines) const;
  /// A line for each card, then more for those that want them, one after another, while there is room; what does not
  /// even get one line is hidden.
  [[nodiscard]] FittedDay fit(const report::CalendarDay& day, const std::vector<std::string>& notes,
                              double height) const;
  /// Paragraphs of each shown card, one after another while the height has room for them; the last may be cut. None
  /// where the day has a card that is hidden or cut. Whether all of them are there, whole.
  bool add_details(FittedDay& day, const std::vector<std::vector<std::string>>& details, double height) const;
  /// Lines of one card's text, at most `most`.
  [[nodiscard]] int lines(const report::Card& card, int most) const;
  [[nodiscard]] double card_height(int lines) const;
  [[nodiscard]] double card_height(const FittedCard& card) const;
  /// Beside the badge; on a poster, whose columns are narrow, the lines below it begin beneath it.
  [[nodiscard]] Rect card_text(const Rect& card) const;
  [[nodiscard]] Rect detail_text(const Rect& card) const;
  [[nodiscard]] double head_height(int note_lines) const;

  /// Where the cards of a cell stand, from above.
  [[nodiscard]] std::vector<Rect> places(const FittedDay& day, const Rect& cell) const;
  void draw_notes(Canvas& canvas, const FittedDay& day, const Rect& cell) const;
  /// The line that tells how many notes are hidden; it is the last of the notes.
  [[nodiscard]] Rect more_notes_place(const FittedDay& day, const Rect& cell) const;
  void draw_card(Canvas& canvas, const FittedCard& card, const Rect& at) const;
  [[nodiscard]] Rect more_place(const Rect& cell) const;

 private:
  /// That each note takes.
  [[nodiscard]] std::vector<int> lines_of(const std::vector<std::string>& notes) const;
  /// Lines for the notes of a cell of this height: a few before any card, all of them where every card keeps a line.
  [[nodiscard]] int room_for_notes(std::size_t cards, double height) const;
  /// A line for each note, then more for those that want them, within so many lines.
  void fit_notes(FittedDay& day, int most) const;
  [[nodiscard]] double post_size() const;  ///< points on A4
  [[nodiscard]] double cards_height(const FittedDay& day) const;
  /// The detail in as many lines as leave the cards no higher than `room`; whether all of it is there.
  bool add_detail(FittedDay& day, std::size_t card, const std::string& words, double room) const;
  [[nodiscard]] PaperText words_of(const report::Card& card) const;
  [[nodiscard]] double badge_room() const;
  [[nodiscard]] double card_side() const;  ///< from the edge of its cell
  const Desk* desk_;
  double width_;
  CellHead head_;
  int most_lines_;  ///< of a card's title
};

}  // namespace posology::render
