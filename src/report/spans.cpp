#include "report/spans.h"

#include <algorithm>
#include <map>

#include "report/words.h"

namespace posology::report {
namespace {

int quarter_of(Month month) { return static_cast<int>((month.month - 1) / 3); }

std::string quarter_name(Month month) {
  static constexpr std::string_view names[] = {"January to March", "April to June", "July to September",
                                               "October to December"};
  return std::to_string(month.year) + ", " + std::string(names[quarter_of(month)]);
}

bool in_quarter(Date day, Month of) {
  const Month month = Month::of(day);
  return month.year == of.year && quarter_of(month) == quarter_of(of);
}

// The words of a note on a page with little room.
std::string_view short_word(NoteKind kind) {
  switch (kind) {
    case NoteKind::holiday:
      return "holiday";
    case NoteKind::blackout:
      return "no posts";
    case NoteKind::event:
      return "event";
    case NoteKind::observance:
      return "observance";
    case NoteKind::clock_change:
      return "clocks";
    case NoteKind::absence:
      break;
  }
  return "away";
}

Cell day_cell(const CalendarWeek& week, const CalendarDay& day) {
  Cell cell{std::to_string(day.date.day())};
  if (day.date.day() == 1) cell.text += " " + std::string(month_name(day.date.month()));
  for (const Card& card : day.cards) cell.text += " " + card.letters;
  for (const DayNote& note : notes_of(week, day.date)) {
    const std::string what = " (" + std::string(short_word(note.kind)) + ")";
    if (cell.text.find(what) == std::string::npos) cell.text += what;
    cell.tone = Tone::warn;
  }
  return cell;
}

Table notes_table(const Calendar& calendar, DateRange days) {
  Table table{{{"Day"}, {"What"}}, {}};
  for (const CalendarWeek& week : calendar.weeks) {
    for (const DayNote& note : week.notes) {
      // A note of several weeks is said in its first.
      const Date first = std::max(note.days.first, calendar.days.first);
      if (note.kind == NoteKind::absence || !days.holds(first) ||
          !(DateRange{week.days[0].date, week.days[6].date}).holds(first))
        continue;
      table.rows.push_back({{span(note.days)}, {note.text}});
    }
  }
  return table;
}

Table weeks_table(const Calendar& calendar, Month quarter) {
  const std::vector<std::size_t> places = weekdays_shown(calendar);
  Table table{{{"Week"}}, {}};
  for (const std::size_t place : places) {
    table.columns.push_back({std::string(weekday_name(calendar.weeks.front().days[place].date.weekday()))});
  }
  table.columns.push_back({"Posts", Align::right});
  for (const CalendarWeek& week : calendar.weeks) {
    std::vector<Cell> row = {{week.name.substr(week.name.find(' ') + 1), Tone::quiet}};
    std::size_t posts = 0;
    bool any = false;
    for (const std::size_t place : places) {
      const CalendarDay& day = week.days[place];
      const bool here = !day.outside && in_quarter(day.date, quarter);
      row.push_back(here ? day_cell(week, day) : Cell{});
      posts += here ? day.cards.size() : 0;
      any = any || here;
    }
    row.push_back({std::to_string(posts)});
    if (any) table.rows.push_back(std::move(row));
  }
  return table;
}

DateRange days_of_quarter(Month month) {
  const Month first{month.year, static_cast<unsigned>(quarter_of(month)) * 3 + 1};
  return {first.first(), first.next().next().last()};
}

char sign_of(const CalendarWeek& week, const CalendarDay& day) {
  if (day.outside) return ' ';
  if (day.cards.size() > 9) return '+';
  if (!day.cards.empty()) return static_cast<char>('0' + day.cards.size());
  for (const DayNote& note : notes_of(week, day.date)) {
    if (note.kind == NoteKind::holiday) return 'h';
    if (note.kind == NoteKind::blackout) return 'b';
    if (note.kind == NoteKind::event) return 'e';
    if (note.kind == NoteKind::observance) return 'o';
  }
  return '.';
}

using PostsOfMonth = std::map<Month, std::map<std::string, std::size_t>>;

Table posts_table(const PostsOfMonth& counts, const std::vector<std::string>& platforms) {
  Table table{{{"Month"}, {"Posts", Align::right}}, {}};
  for (const std::string& platform : platforms) table.columns.push_back({platform, Align::right});
  std::map<std::string, std::size_t> sums;
  const auto row = [&](std::string name, const std::map<std::string, std::size_t>& of, Tone tone) {
    std::vector<Cell> cells = {{std::move(name), tone}, {}};
    std::size_t sum = 0;
    for (const std::string& platform : platforms) {
      const auto found = of.find(platform);
      const std::size_t n = found == of.end() ? 0 : found->second;
      sum += n;
      cells.push_back({std::to_string(n), tone});
    }
    cells[1] = {std::to_string(sum), tone};
    table.rows.push_back(std::move(cells));
  };
  for (const auto& [month, of] : counts) {
    row(full_month_year(month), of, Tone::plain);
    for (const auto& [platform, n] : of) sums[platform] += n;
  }
  row("All", sums, Tone::strong);
  return table;
}

void add_day(Year& year, const CalendarWeek& week, const CalendarDay& day) {
  const Month month = Month::of(day.date);
  if (year.rows.empty() || year.rows.back().month < month) year.rows.push_back({month, {}});
  std::string& signs = year.rows.back().signs;
  signs.resize(day.date.day() - 1, ' ');
  signs += sign_of(week, day);
}

}  // namespace

std::vector<Quarter> quarters(const Calendar& calendar) {
  std::vector<Quarter> list;
  if (calendar.weeks.empty()) return list;
  for (Month m = Month::of(calendar.days.first); m <= Month::of(calendar.days.last); m = m.next()) {
    const std::string name = quarter_name(m);
    if (!list.empty() && list.back().name == name) continue;
    list.push_back({name, weeks_table(calendar, m), notes_table(calendar, days_of_quarter(m))});
  }
  return list;
}

std::vector<Year> years(const Calendar& calendar) {
  std::vector<Year> list;
  std::vector<std::string> platforms;
  std::map<int, PostsOfMonth> counts;
  for (const CalendarWeek& week : calendar.weeks) {
    for (const CalendarDay& day : week.days) {
      if (day.outside) continue;
      if (list.empty() || list.back().year != day.date.year()) list.push_back({day.date.year(), {}, {}, {}});
      add_day(list.back(), week, day);
      auto& of_month = counts[day.date.year()][Month::of(day.date)];
      for (const Card& card : day.cards) {
        ++of_month[card.platform];
        if (std::find(platforms.begin(), platforms.end(), card.platform) == platforms.end())
          platforms.push_back(card.platform);
      }
    }
  }
  for (Year& year : list) {
    year.posts = posts_table(counts[year.year], platforms);
    year.notes = notes_table(calendar, {Month{year.year, 1}.first(), Month{year.year, 12}.last()});
  }
  return list;
}

}  // namespace posology::report
