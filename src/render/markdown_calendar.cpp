// The calendar in Markdown: months and weeks as tables of days, quarters and years as tables of counts.
#include "render/markdown_calendar.h"

#include <fmt/format.h>

#include "render/markdown_table.h"
#include "report/spans.h"
#include "report/words.h"
#include "text/escape.h"

namespace posology::render {
namespace {

// "09:30", with its zone where it is not the campaign's, and the audience's time where that is another.
std::string time_words(const report::Card& card) {
  return card.time.text() + (card.there_time.empty() ? "" : " (" + card.there_time + ")");
}

std::string card_words(const report::Card& card) {
  return fmt::format("{} {} {} {} ({})", markdown_cell(time_words(card)), markdown_cell(card.letters),
                     card.settled ? "■" : "□", markdown_cell(card.title), markdown_cell(card.letter));
}

std::string box(const report::CalendarWeek& week, const report::CalendarDay& day) {
  std::string text = fmt::format("**{}**", day.date.day());
  for (const report::DayNote& note : report::notes_of(week, day.date)) text += "<br>*" + markdown_cell(note.text) + "*";
  for (const report::Card& card : day.cards) text += "<br>" + card_words(card);
  return text;
}

// A table of weeks; only the days that `here` takes have boxes, and weeks without any are left out.
template <class Here>
std::string grid(const report::Calendar& calendar, Here here) {
  std::string text = "| Week |", rule = "\n|---|", rows;
  for (const report::CalendarDay& day : calendar.weeks.front().days) {
    text += fmt::format(" {} |", report::weekday_name(day.date.weekday()));
    rule += "---|";
  }
  for (const report::CalendarWeek& week : calendar.weeks) {
    std::string row = fmt::format("| {} |", week.name.substr(week.name.find(' ') + 1));
    bool any = false;
    for (const report::CalendarDay& day : week.days) {
      const bool shown = !day.outside && here(day.date);
      any = any || shown;
      row += shown ? " " + box(week, day) + " |" : " |";
    }
    if (any) rows += row + "\n";
  }
  return text + rule + "\n" + rows;
}

std::string months(const report::Calendar& calendar) {
  std::string text;
  for (Month m = Month::of(calendar.days.first); m <= Month::of(calendar.days.last); m = m.next()) {
    text += fmt::format("## {}\n\n{}\n", report::full_month_year(m),
                        grid(calendar, [&](Date day) { return Month::of(day) == m; }));
  }
  return text;
}

report::Table week_table(const report::CalendarWeek& week) {
  report::Table table{{{"Day"}, {"Time"}, {"Platform"}, {"Post"}, {"Title"}, {"Pillar"}, {"Status"}}, {}};
  for (const report::CalendarDay& day : week.days) {
    for (const report::DayNote& note : report::notes_of(week, day.date)) {
      if (day.outside) continue;
      table.rows.push_back({{report::day_month(day.date)}, {}, {}, {}, {note.text, report::Tone::strong}, {}, {}});
    }
    for (const report::Card& card : day.cards) {
      table.rows.push_back({{report::day_month(day.date)},
                            {time_words(card)},
                            {card.platform},
                            {card.id},
                            {card.title},
                            {card.pillar},
                            {card.status}});
    }
  }
  return table;
}

std::string weeks(const report::Calendar& calendar) {
  std::string text;
  for (const report::CalendarWeek& week : calendar.weeks) {
    const report::Table table = week_table(week);
    text += fmt::format("## {}, {}\n\n{}\n", week.name, report::span({week.days.front().date, week.days.back().date}),
                        table.rows.empty() ? "no posts\n" : markdown_table(table));
  }
  return text;
}

std::string notes(const report::Table& table) { return table.rows.empty() ? "" : markdown_table(table) + "\n"; }

std::string wide(const report::Calendar& calendar, bool by_year) {
  std::string text;
  if (by_year) {
    for (const report::Year& year : report::years(calendar)) {
      text += fmt::format("## {}\n\n{}\n{}", year.year, markdown_table(year.posts), notes(year.notes));
    }
    return text;
  }
  for (const report::Quarter& quarter : report::quarters(calendar)) {
    text += fmt::format("## {}\n\n{}\n{}", quarter.name, markdown_table(quarter.weeks), notes(quarter.notes));
  }
  return text;
}

}  // namespace

std::string calendar_tables(const report::Calendar& calendar, report::CalendarView view) {
  if (calendar.weeks.empty()) return "no days\n\n";
  switch (view) {
    case report::CalendarView::month:
      return months(calendar);
    case report::CalendarView::week:
      return weeks(calendar);
    case report::CalendarView::quarter:
      return wide(calendar, false);
    case report::CalendarView::year:
      return wide(calendar, true);
  }
  return {};
}

}  // namespace posology::render
