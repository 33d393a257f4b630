#include "render/pages/calendar_book.h"

#include <functional>
#include <memory>

#include "render/pages/frame.h"
#include "render/pages/list_page.h"
#include "render/pages/month_page.h"
#include "render/pages/poster.h"

namespace posology::render {
namespace {

/// A page and the list of what it has no room for.
struct Part {
  Span span;
  std::function<Canvas(const ListPlaces&)> draw;
  ListLayout list{};          ///< without pages where nothing is missing on the page itself
  std::size_t list_page = 0;  ///< number of its first page, from 1
};

std::vector<Span> spans_of(const Desk& desk) {
  std::vector<Span> spans;
  const Month first = Month::of(desk.calendar.days.first), last = Month::of(desk.calendar.days.last);
  switch (desk.choice.view) {
    case report::CalendarView::month:
      for (Month m = first; m <= last; m = m.next()) spans.push_back(span_of(m));
      break;
    case report::CalendarView::week:
      for (const report::CalendarWeek& week : desk.calendar.weeks) spans.push_back(span_of(week));
      break;
    case report::CalendarView::quarter:
      for (Month m{first.year, (first.month - 1) / 3 * 3 + 1}; m <= last; m = m.next().next().next())
        spans.push_back(quarter_of(m));
      break;
    case report::CalendarView::year:
      for (int year = first.year; year <= last.year; ++year) spans.push_back(year_of(year));
      break;
  }
  return spans;
}

Part part_of(const Desk& desk, const Foot& foot, const Span& span) {
  Part part{span, {}};
  const auto list = [&](bool needed) {
    if (needed) part.list = lay_out_list(desk, foot, span);
  };
  // Layouts hold pointers into themselves: they are kept where they were made.
  if (desk.choice.view == report::CalendarView::year) {
    part.draw = [&desk, &foot, span](const ListPlaces&) { return draw_year(desk, foot, span); };
  } else if (desk.choice.view == report::CalendarView::quarter) {
    const auto layout = std::make_shared<const QuarterLayout>(lay_out_quarter(desk, foot, span));
    list(layout->needs_list());
    part.draw = [&desk, layout](const ListPlaces& places) { return draw_quarter(desk, *layout, places); };
  } else {
    const auto layout = std::make_shared<const MonthLayout>(lay_out(desk, foot, span));
    list(layout->needs_list());
    part.draw = [&desk, layout](const ListPlaces& places) { return draw_month(desk, *layout, places); };
  }
  return part;
}

std::vector<Part> parts_of(const Desk& desk, const Foot& foot) {
  std::vector<Part> parts;
  for (const Span& span : spans_of(desk)) parts.push_back(part_of(desk, foot, span));
  std::size_t next = parts.size() + 1;
  for (Part& part : parts) {
    part.list_page = next;
    next += part.list.pages;
  }
  return parts;
}

void add_outline(Book& book, const std::vector<Part>& parts) {
  for (const Part& part : parts) {
    const int page = static_cast<int>(book.outline.size());
    book.outline.push_back({part.span.title, part.span.place});
    if (part.list.pages > 0) book.outline.push_back({"All posts: " + part.span.title, list_place(part.span), page});
  }
}

void add_pages(Book& book, const Desk& desk, const Foot& foot, const std::vector<Part>& parts) {
  std::size_t all = parts.size();
  for (const Part& part : parts) all += part.list.pages;
  const auto add = [&](Canvas canvas, const Span& span) {
    foot.draw(canvas, span.days, book.pages.size() + 1, all);
    canvas.close();
    book.pages.push_back(std::move(canvas).take());
  };
  for (const Part& part : parts) add(part.draw(places_of(part.list, part.list_page)), part.span);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t page = 0; page < parts[i].list.pages; ++page)
      add(draw_list(desk, parts[i].list, page, i + 1), parts[i].span);
  }
}

}  // namespace

Book calendar_book(const Outcome& outcome, const report::CalendarChoice& choice, PaperSize size, const Ruler& ruler) {
  const report::Calendar calendar = report::make_calendar(outcome, choice);
  const Desk desk{outcome, choice, calendar, ruler, paper_facts(size, Turned::across)};
  const Foot foot(desk);
  Book book;
  book.title = outcome.campaign->name.value + ": posting calendar";
  book.subject = report::calendar_words(calendar, choice);
  if (outcome.campaign->company.name) book.author = outcome.campaign->company.name->value;
  const std::vector<Part> parts = parts_of(desk, foot);
  add_outline(book, parts);
  add_pages(book, desk, foot, parts);
  return book;
}

}  // namespace posology::render
