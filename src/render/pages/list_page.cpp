#include "render/pages/list_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"

namespace posology::render {
namespace {

// Points on A4. A title of more than six lines is cut even here: platforms hold headlines shorter than that.
constexpr double title_size = 7.6, detail_size = 6.3, day_width = 37, column_gap = 14, entry_gap = 3.4, top = 68;
constexpr int most_title_lines = 6;

std::string detail_of(const report::Card& card) {
  return fmt::format("{} · {} · {} · {}", card.id, card.platform, card.pillar, card.status);
}

PaperText title_of(const report::Card& card) {
  return PaperText::after(card.time.text() + (card.there_time.empty() ? "" : " (" + card.there_time + ")"), card.title);
}

struct Columns {
  /// `bottom`: where each column ends.
  Columns(const Desk& desk, double bottom) : desk_(desk), count_(3), bottom_(bottom) {
    width_ = (desk.inner() - desk.u(column_gap) * (count_ - 1)) / count_;
  }
  [[nodiscard]] double text_width() const { return width_ - desk_.u(day_width + 3 + badge_width + 4 + 10); }

  /// Places an entry of this height; returns whether a new column begins with it.
  bool place(ListEntry& entry, double height) {
    const bool full = y_ > desk_.u(top) && y_ + height > bottom_;
    if (full) {
      ++column_;
      y_ = desk_.u(top);
    }
    entry.page = column_ / static_cast<std::size_t>(count_);
    const double column = static_cast<double>(column_ % static_cast<std::size_t>(count_));
    entry.at = {desk_.margin() + column * (width_ + desk_.u(column_gap)), y_, width_, height};
    y_ += height + desk_.u(entry_gap);
    return full;
  }
  [[nodiscard]] std::size_t pages() const { return column_ / static_cast<std::size_t>(count_) + 1; }

 private:
  const Desk& desk_;
  int count_;
  double bottom_, width_ = 0, y_ = desk_.u(top);
  std::size_t column_ = 0;
};

double height_of(const Desk& desk, const ListEntry& entry, double width) {
  if (entry.card == nullptr) {
    const double room = width + desk.u(3 + badge_width + 4);
    return std::min(3, desk.ruler.lines(PaperText(entry.note).text(), {desk.u(7), false, true}, room)) *
           pitch({desk.u(7)});
  }
  const int title =
      std::min(most_title_lines, desk.ruler.lines(title_of(*entry.card).text(), {desk.u(title_size)}, width));
  const int detail =
      std::min(2, desk.ruler.lines(PaperText(detail_of(*entry.card)).text(), {desk.u(detail_size)}, width));
  return title * pitch({desk.u(title_size)}) + detail * pitch({desk.u(detail_size)});
}

std::vector<ListEntry> entries_of(const Desk& desk, const DateRange& shown) {
  std::vector<ListEntry> entries;
  for (const report::CalendarWeek& week : desk.calendar.weeks) {
    for (const report::CalendarDay& day : week.days) {
      if (!shown.holds(day.date) || day.outside) continue;
      std::size_t number = 0;
      for (const report::DayNote& note : report::notes_of(week, day.date))
        entries.push_back({day.date, false, note.text, nullptr, number++});
      for (std::size_t i = 0; i < day.cards.size(); ++i) {
        entries.push_back({day.date, false, {}, &day.cards[i], i});
      }
    }
  }
  return entries;
}

// Puts the entries into columns that end at `bottom`; the number of pages.
std::size_t fill(const Desk& desk, std::vector<ListEntry>& entries, double bottom) {
  Columns columns(desk, bottom);
  Date before;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    // A column tells the day anew where it begins in the middle of one.
    const bool begins = columns.place(entries[i], height_of(desk, entries[i], columns.text_width()));
    entries[i].first = begins || i == 0 || entries[i].date != before;
    before = entries[i].date;
  }
  return columns.pages();
}

void draw_post(Canvas& canvas, const Desk& desk, const ListEntry& entry, std::size_t month_page) {
  const report::Card& card = *entry.card;
  const double x = entry.at.x + desk.u(day_width), y = entry.at.y;
  canvas.add(Anchor{card_place(entry.date, entry.number), entry.at.x, y});
  canvas.open(Tag::list_item);
  canvas.add(LinkBegin{day_place(entry.date),
                       fmt::format("to its day on page {}", month_page),
                       {x, y, entry.at.right() - x, entry.at.h}});
  canvas.fill({x, y, desk.u(2.6), entry.at.h}, Desk::bar(card.counts_as));
  draw_badge(canvas, desk, x + desk.u(5), y + desk.u(0.9), card.letters, card.settled);
  const double left = x + desk.u(3 + badge_width + 4), width = entry.at.right() - left - desk.u(10);
  const double title = canvas.text(left, y, width, most_title_lines, desk.plain(title_size), title_of(card));
  canvas.text(left, y + title, width, 2, desk.soft(detail_size), detail_of(card));
  canvas.text(entry.at.right() - desk.u(10), y, desk.u(9), 1, right(desk.strong(7)), card.letter);
  canvas.add(LinkEnd{});
  canvas.close();
}

// "Tue 12", or "12 Jan" where the list has more than one month.
std::string day_words(Date day, bool of_one_month) {
  if (of_one_month) return fmt::format("{} {}", report::weekday_name(day.weekday()), day.day());
  return fmt::format("{} {}", day.day(), report::month_name(day.month()));
}

void draw_entry(Canvas& canvas, const Desk& desk, const ListEntry& entry, std::size_t month_page, bool of_one_month) {
  if (entry.first) {
    canvas.tagged(Tag::list_item, entry.at.x, entry.at.y, desk.u(day_width - 2), 1, desk.strong(7.6),
                  day_words(entry.date, of_one_month));
  }
  if (entry.card != nullptr) return draw_post(canvas, desk, entry, month_page);
  const double x = entry.at.x + desk.u(day_width);
  if (entry.number == 0) canvas.add(Anchor{notes_place(entry.date), x, entry.at.y});
  canvas.tagged(Tag::list_item, x, entry.at.y, entry.at.right() - x, 3, slanted(desk.plain(7)), entry.note);
}

}  // namespace

std::string list_place(const Span& span) { return "list-" + span.place; }

ListLayout lay_out_list(const Desk& desk, const Foot& foot, const Span& span) {
  ListLayout layout;
  layout.span = span;
  layout.entries = entries_of(desk, span.days);
  const double lowest = desk.paper.height - foot.height() - desk.u(8);
  layout.pages = fill(desk, layout.entries, lowest);
  // A list of one page has columns of like length; each step is about a line.
  for (double bottom = desk.u(top + 60); layout.pages == 1 && bottom < lowest; bottom += desk.u(10)) {
    if (fill(desk, layout.entries, bottom) == 1) return layout;
  }
  layout.pages = fill(desk, layout.entries, lowest);
  return layout;
}

ListPlaces places_of(const ListLayout& layout, std::size_t first_page) {
  ListPlaces places;
  for (const ListEntry& entry : layout.entries) {
    if (places.days.empty() || places.days.back().date != entry.date) places.days.push_back({entry.date, {}});
    std::size_t& notes = places.days.back().notes;
    if (entry.card != nullptr) {
      places.days.back().pages.push_back(first_page + entry.page);
    } else if (notes == 0) {
      notes = first_page + entry.page;
    }
  }
  return places;
}

Canvas draw_list(const Desk& desk, const ListLayout& layout, std::size_t page, std::size_t month_page) {
  Canvas canvas(desk.paper.width, desk.paper.height, desk.ruler);
  canvas.open(Tag::section);
  if (page == 0) canvas.add(Anchor{list_place(layout.span), 0, 0});
  draw_head(canvas, desk, layout.span.title + ": all posts",
            fmt::format("every post in full · the calendar is on page {}", month_page));
  canvas.open(Tag::list);
  const bool of_one_month = Month::of(layout.span.days.first) == Month::of(layout.span.days.last);
  for (const ListEntry& entry : layout.entries) {
    if (entry.page == page) draw_entry(canvas, desk, entry, month_page, of_one_month);
  }
  canvas.close();
  return canvas;
}

}  // namespace posology::render
