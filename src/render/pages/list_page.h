// Lists: every post of a month, a week or a quarter with its whole title, in columns; each leads back to its day on the
// page.
#pragma once

#include <string>
#include <vector>

#include "render/pages/desk.h"
#include "render/pages/frame.h"
#include "render/pages/month_page.h"

namespace posology::render {

/// A line of the list: a note of the day, or a post.
struct ListEntry {
  Date date;
  bool first = false;                  ///< the day's name stands beside it
  std::string note{};                  ///< of a note: its text
  const report::Card* card = nullptr;  ///< of a post
  std::size_t number = 0;              ///< of the post or of the note in its day, from 0
  std::size_t page = 0;                ///< of the list, from 0
  Rect at{};
};

struct ListLayout {
  Span span;
  std::vector<ListEntry> entries;
  std::size_t pages = 0;
};
[[nodiscard]] ListLayout lay_out_list(const Desk& desk, const Foot& foot, const Span& span);
/// Where the cards are told, when the list's first page has this number.
[[nodiscard]] ListPlaces places_of(const ListLayout& layout, std::size_t first_page);
/// One page of the list (from 0) without its foot; `month_page` has this number.
[[nodiscard]] Canvas draw_list(const Desk& desk, const ListLayout& layout, std::size_t page, std::size_t month_page);
[[nodiscard]] std::string list_place(const Span& span);

}  // namespace posology::render
