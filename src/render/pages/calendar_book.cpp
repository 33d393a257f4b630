#include "render/pages/calendar_book.h"

#include <fmt/format.h>

#include "render/pages/frame.h"
#include "render/pages/list_page.h"
#include "render/pages/month_page.h"
#include "report/words.h"

namespace posology::render {
namespace {

struct MonthPart {
  MonthLayout page;
  ListLayout list;            ///< without pages where nothing is missing on the month's own
  std::size_t list_page = 0;  ///< number of its first page, from 1
};

std::vector<MonthPart> parts_of(const Desk& desk, const Foot& foot) {
  std::vector<MonthPart> parts;
  for (Month m = Month::of(desk.calendar.days.first); m <= Month::of(desk.calendar.days.last); m = m.next()) {
    parts.push_back({lay_out(desk, foot, m), {}});
    if (parts.back().page.needs_list()) parts.back().list = lay_out_list(desk, foot, m);
  }
  std::size_t next = parts.size() + 1;
  for (MonthPart& part : parts) {
    part.list_page = next;
    next += part.list.pages;
  }
  return parts;
}

void add_outline(Book& book, const std::vector<MonthPart>& parts) {
  for (const MonthPart& part : parts) {
    const std::string name = report::full_month_year(part.page.month);
    const int month = static_cast<int>(book.outline.size());
    book.outline.push_back({name, month_place(part.page.month)});
    if (part.list.pages > 0) book.outline.push_back({"All posts of " + name, list_place(part.page.month), month});
  }
}

DateRange days_of(Month month) { return {month.first(), month.last()}; }

void add_pages(Book& book, const Desk& desk, const Foot& foot, const std::vector<MonthPart>& parts) {
  std::size_t all = parts.size();
  for (const MonthPart& part : parts) all += part.list.pages;
  const auto add = [&](Canvas canvas, Month month) {
    foot.draw(canvas, days_of(month), book.pages.size() + 1, all);
    canvas.close();
    book.pages.push_back(std::move(canvas).take());
  };
  for (const MonthPart& part : parts)
    add(draw_month(desk, part.page, places_of(part.list, part.list_page)), part.page.month);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t page = 0; page < parts[i].list.pages; ++page)
      add(draw_list(desk, parts[i].list, page, i + 1), parts[i].page.month);
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
  const std::vector<MonthPart> parts = parts_of(desk, foot);
  add_outline(book, parts);
  add_pages(book, desk, foot, parts);
  return book;
}

}  // namespace posology::render
