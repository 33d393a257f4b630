#include "render/workbook.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "render/wrap.h"
#include "report/chart.h"
#include "report/look.h"
#include "report/names.h"
#include "report/review.h"
#include "report/week.h"
#include "report/words.h"
#include "text/unicode.h"
#include "text/width.h"

namespace posology::render {
namespace {

using report::Ground;
using Row = std::vector<SheetCell>;

// A spreadsheet's cell takes 32,767 UTF-16 units.
constexpr std::size_t most_units = 32'000;

SheetCell text(std::string words, CellLook look = CellLook::plain) {
  if (count_utf16(words) > most_units) {
    std::size_t end = std::min(words.size(), most_units);
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    words = words.substr(0, end) + " (cut: the whole text is in the campaign file)";
  }
  return {words.empty() ? CellKind::empty : CellKind::text, look, std::move(words)};
}

SheetCell date(Date day) {
  SheetCell cell{CellKind::date};
  cell.date = day;
  return cell;
}

SheetCell number(std::int64_t value, std::int64_t one, CellLook look) {
  SheetCell cell{CellKind::number, look};
  cell.number = value;
  cell.one = one;
  return cell;
}

// 09:30 as minutes of a day.
SheetCell time(TimeOfDay at) {
  SheetCell cell{CellKind::time};
  cell.number = at.minutes;
  cell.one = 1440;
  return cell;
}

Row head(const std::vector<std::string_view>& names) {
  Row row;
  for (const std::string_view name : names) row.push_back(text(std::string(name), CellLook::head));
  return row;
}

std::string listed(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

template <class Words>
ListRule list_rule(std::uint32_t column, std::size_t rows, const Words& words) {
  ListRule rule{column, 1, static_cast<std::uint32_t>(rows), {}};
  for (const auto& word : words) {
    if (std::find(rule.words.begin(), rule.words.end(), word) == rule.words.end()) rule.words.emplace_back(word);
  }
  return rule;
}

std::int64_t minor_of(const Currency& currency) {
  std::int64_t one = 1;
  for (int i = 0; i < currency.decimals; ++i) one *= 10;
  return one;
}

std::string copy_of(const Campaign& campaign, const PlannedPost& post) {
  if (post.written < 0) return {};
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  return written.text ? written.text->value : std::string();
}

std::map<std::string, report::Submission> submissions_by_id(const Outcome& outcome) {
  std::map<std::string, report::Submission> map;
  for (report::Submission& s : report::submissions(outcome)) {
    std::string id = s.id;
    map.emplace(std::move(id), std::move(s));
  }
  return map;
}

constexpr std::uint32_t line_points = 15, most_lines = 27;  // no row is higher than 409 points

// Lines that the words will take in a column of so many letters; letters differ in width, so some room is left.
std::uint32_t lines_of(const std::string& words, std::size_t letters) {
  std::size_t lines = 0;
  for (std::size_t begin = 0; begin <= words.size();) {
    const std::size_t end = std::min(words.find('\n', begin), words.size());
    lines += std::max<std::size_t>(1, wrap(words.substr(begin, end - begin), letters - letters / 8, 0, true).size());
    begin = end + 1;
  }
  return static_cast<std::uint32_t>(lines);
}

// Rows do not find their height by themselves.
void add_heights(Sheet& sheet, std::size_t column) {
  sheet.heights = {0};
  for (std::size_t row = 1; row < sheet.rows.size(); ++row)
    sheet.heights.push_back(std::min(lines_of(sheet.rows[row][column].text, sheet.widths[column]), most_lines) *
                            line_points);
}

Sheet posts_sheet(const Outcome& outcome, const report::CalendarChoice& choice) {
  Sheet sheet{"Posts"};
  sheet.widths = {15, 11, 7, 17, 11, 13, 12, 18, 10, 44, 16, 16, 11, 11, 60};
  sheet.rows = {head({"Post", "Date", "Time", "Zone", "Platform", "Pillar", "Format", "Audience", "Status", "Title",
                      "Made by", "Reviewed by", "Submit by", "Cost", "Text"})};
  auto submissions = submissions_by_id(outcome);
  std::vector<std::string> platforms, pillars;
  const PlannedMoney& money = outcome.plan->money;
  for (const PlannedPost* post : report::chosen_posts(outcome, choice)) {
    const report::Submission& submission = submissions[post->id];
    platforms.push_back(report::platform_name(post->platform));
    pillars.push_back(post->pillar);
    sheet.rows.push_back(
        {text(post->id, CellLook::strong), date(post->at.date), time(post->at.time), text(post->zone),
         text(platforms.back()), text(pillars.back()), text(std::string(word(post->format))),
         text(listed(post->audience)), text(std::string(word(post->status))),
         text(report::post_title(*post), CellLook::lines), text(listed(submission.makers)),
         text(listed(submission.reviewers)), post->submit_by ? date(*post->submit_by) : SheetCell{},
         money.budgeted ? number(post->cost.total().minor, minor_of(money.currency), CellLook::money) : SheetCell{},
         text(copy_of(*outcome.campaign, *post))});
  }
  sheet.frozen_rows = sheet.frozen_columns = 1;
  sheet.filter = true;
  sheet.printed_columns = 14;  // all but the text, which needs a page of its own
  add_heights(sheet, 9);
  const std::size_t last = sheet.rows.size() - 1;
  if (last > 0)
    sheet.lists = {list_rule(4, last, platforms), list_rule(5, last, pillars), list_rule(8, last, words<PostStatus>())};
  return sheet;
}

std::string card_words(const report::Card& card) {
  const std::string there = card.there_time.empty() ? "" : " (" + card.there_time + ")";
  return fmt::format("{}{} {} {} {} ({})", card.time.text(), there, card.letters, card.settled ? "■" : "□", card.title,
                     card.letter);
}

// What a day holds. Where it would be higher than a row can be, titles are cut to a line, and what is still too much is
// counted.
std::string day_words(const report::CalendarWeek& week, const report::CalendarDay& day, std::size_t letters) {
  std::string words = fmt::format("{} {}", day.date.day(), report::month_name(day.date.month()));
  for (const report::DayNote& note : report::notes_of(week, day.date)) words += "\n" + note.text;
  std::string whole = words;
  for (const report::Card& card : day.cards) whole += "\n" + card_words(card);
  if (lines_of(whole, letters) <= most_lines) return whole;
  for (std::size_t i = 0; i < day.cards.size(); ++i) {
    if (lines_of(words, letters) + 2 > most_lines) {
      return words + fmt::format("\n+{} more: see Posts", day.cards.size() - i);
    }
    words += "\n" + cut_to_width(card_words(day.cards[i]), letters - letters / 4, true);
  }
  return words;
}

Sheet calendar_sheet(const Outcome& outcome, const report::CalendarChoice& choice) {
  constexpr std::uint32_t column = 26;
  const report::Calendar calendar = report::make_calendar(outcome, choice);
  Sheet sheet{"Calendar"};
  sheet.widths = {9, column, column, column, column, column, column, column};
  sheet.rows = {head({"Week"})};
  sheet.heights = {0};
  for (std::size_t day = 0; day < 7 && !calendar.weeks.empty(); ++day) {
    const Date date = calendar.weeks.front().days[day].date;
    sheet.rows[0].push_back(text(std::string(report::weekday_name(date.weekday())), CellLook::head));
  }
  for (const report::CalendarWeek& week : calendar.weeks) {
    Row row = {text(week.name, CellLook::head)};
    std::uint32_t lines = 3;
    for (const report::CalendarDay& day : week.days) {
      std::string words = day_words(week, day, column);
      lines = std::max(lines, std::min(lines_of(words, column), most_lines));
      row.push_back(text(std::move(words), day.outside ? CellLook::outside : CellLook::day));
    }
    sheet.rows.push_back(std::move(row));
    sheet.heights.push_back(lines * line_points);
  }
  sheet.frozen_rows = sheet.frozen_columns = 1;
  return sheet;
}

// The chart's own figures as a table that begins in `top`; the last row is the sum.
void add_figures(Sheet& sheet, const report::Chart& chart, std::uint32_t top, std::int64_t one, CellLook look) {
  Row names = {text(chart.unit == report::ChartUnit::hours ? "Week" : "Month", CellLook::head)};
  for (const std::string& name : chart.series) names.push_back(text(name, CellLook::number_head));
  names.push_back(text("All", CellLook::number_head));
  if (!chart.limit_name.empty()) names.push_back(text(chart.limit_name, CellLook::number_head));
  // The names of people and limits are longer than their figures.
  sheet.heights.resize(top + 1);
  sheet.heights[top] = 3 * line_points;
  sheet.rows.push_back(std::move(names));
  const auto series = static_cast<std::uint32_t>(chart.series.size());
  std::vector<std::int64_t> sums(series + 1);
  for (const report::ChartBar& bar : chart.bars) {
    Row row = {text(bar.name)};
    for (std::size_t i = 0; i < series; ++i) {
      row.push_back(number(bar.parts[i], one, look));
      sums[i] += bar.parts[i];
    }
    SheetCell all{CellKind::sum, look, {}, bar.total(), one, {}, 1, series, true};
    sums[series] += bar.total();
    row.push_back(std::move(all));
    if (!chart.limit_name.empty()) row.push_back(bar.limit ? number(*bar.limit, one, look) : SheetCell{});
    sheet.rows.push_back(std::move(row));
  }
  Row all = {text("All", CellLook::strong)};
  for (const std::int64_t sum : sums) {
    all.push_back(
        {CellKind::sum, look, {}, sum, one, {}, top + 1, top + static_cast<std::uint32_t>(chart.bars.size())});
  }
  sheet.rows.push_back(std::move(all));
}

void add_chart(Sheet& sheet, const report::Chart& chart, std::uint32_t top) {
  SheetChart drawn{chart.title, report::chart_words(chart),
                   chart.unit == report::ChartUnit::hours ? "hours" : chart.currency.code};
  const auto bars = static_cast<std::uint32_t>(chart.bars.size());
  const auto series = static_cast<std::uint32_t>(chart.series.size());
  drawn.row = top + bars + 3;
  drawn.first = top + 1;
  drawn.last = top + bars;
  for (std::uint32_t i = 0; i < series; ++i)
    drawn.series.push_back({chart.series[i], i + 1, report::series_colour(i, Ground::print)});
  drawn.limited = !chart.limit_name.empty();
  drawn.limit = {chart.limit_name, series + 2, report::colour(report::Hue::ink, Ground::print)};
  sheet.charts.push_back(std::move(drawn));
}

// Weeks of people with any work, as the head of a heat map.
std::vector<IsoWeek> weeks_of(const Plan& plan) {
  std::vector<IsoWeek> weeks;
  for (const PersonLoad& person : plan.people) {
    for (const WeekLoad& load : person.weeks) {
      if (load.planned_minutes > 0) weeks.push_back(load.week);
    }
  }
  std::sort(weeks.begin(), weeks.end());
  weeks.erase(std::unique(weeks.begin(), weeks.end()), weeks.end());
  return weeks;
}

SheetCell load_cell(const WeekLoad& load) {
  if (load.planned_minutes == 0) return load.away ? text("away", CellLook::soft) : SheetCell{};
  if (load.capacity_minutes <= 0) return text(report::hours(load.planned_minutes) + "!", CellLook::bad);
  return number(load.planned_minutes, load.capacity_minutes, CellLook::percent);
}

void add_heat(Sheet& sheet, const Outcome& outcome, const std::vector<IsoWeek>& weeks) {
  Row names = head({"Person"});
  for (const IsoWeek& week : weeks)
    names.push_back(text(report::short_week(*outcome.campaign, week.monday()), CellLook::number_head));
  sheet.rows.push_back(std::move(names));
  for (const PersonLoad& person : outcome.plan->people) {
    Row row = {text(report::person_name(*outcome.campaign, person.person), CellLook::strong)};
    for (const IsoWeek& week : weeks) {
      const auto load =
          std::find_if(person.weeks.begin(), person.weeks.end(), [&](const WeekLoad& l) { return l.week == week; });
      row.push_back(load == person.weeks.end() ? SheetCell{} : load_cell(*load));
    }
    sheet.rows.push_back(std::move(row));
  }
  sheet.heats.push_back({1, 1, static_cast<std::uint32_t>(outcome.plan->people.size()),
                         static_cast<std::uint32_t>(weeks.size()), report::heat_colour(0, Ground::print),
                         report::heat_colour(100, Ground::print), report::heat_colour(101, Ground::print)});
}

Sheet people_sheet(const Outcome& outcome) {
  Sheet sheet{"People"};
  const report::Chart chart = report::hours_chart(outcome);
  const std::vector<IsoWeek> weeks = weeks_of(*outcome.plan);
  sheet.widths.assign(std::max(weeks.size() + 1, chart.series.size() + 3), 9);
  sheet.widths[0] = 18;
  if (chart.bars.empty()) {
    sheet.rows = {{text("Nobody in the team has work.")}};
    return sheet;
  }
  add_heat(sheet, outcome, weeks);
  sheet.rows.emplace_back();
  const auto top = static_cast<std::uint32_t>(sheet.rows.size());
  add_figures(sheet, chart, top, 60, CellLook::hours);
  add_chart(sheet, chart, top);
  sheet.frozen_columns = 1;
  return sheet;
}

Sheet money_sheet(const PlannedMoney& money) {
  Sheet sheet{"Money"};
  const report::Chart chart = report::money_chart(money);
  sheet.widths.assign(chart.series.size() + 3, 14);
  if (chart.bars.empty()) {
    sheet.rows = {{text("No budget in the file.")}};
    return sheet;
  }
  add_figures(sheet, chart, 0, minor_of(money.currency), CellLook::money);
  add_chart(sheet, chart, 0);
  sheet.frozen_rows = sheet.frozen_columns = 1;
  return sheet;
}

Sheet review_sheet(const Outcome& outcome) {
  Sheet sheet{"Review"};
  sheet.widths = {12, 18, 50, 22, 22, 8, 11, 12, 8};
  sheet.rows = {head({"Submit by", "Post", "Title", "Made by", "Reviewed by", "Rounds", "Status", "Publish", "Time"})};
  for (const report::Submission& s : report::submissions(outcome)) {
    sheet.rows.push_back({s.submit_by ? date(*s.submit_by) : text("no review", CellLook::soft),
                          text(s.id, CellLook::strong), text(s.title, CellLook::lines), text(listed(s.makers)),
                          text(listed(s.reviewers)), number(s.rounds, 1, CellLook::plain),
                          text(std::string(word(s.status))), date(s.publish.date), time(s.publish.time)});
  }
  sheet.frozen_rows = 1;
  sheet.filter = true;
  add_heights(sheet, 2);
  if (sheet.rows.size() > 1) sheet.lists = {list_rule(6, sheet.rows.size() - 1, words<PostStatus>())};
  return sheet;
}

}  // namespace

Workbook make_workbook(const Outcome& outcome, const report::CalendarChoice& choice) {
  const Currency& currency = outcome.plan->money.currency;
  Workbook book;
  book.title = outcome.campaign->name.value;
  book.footer = std::string(report::promise);
  book.currency_format =
      "#,##0" + (currency.decimals > 0 ? "." + std::string(static_cast<std::size_t>(currency.decimals), '0') : "");
  book.created = outcome.plan->as_of;
  const std::vector<std::string> countries = outcome.campaign->country_codes();
  // Paper of North America; everybody else has A4.
  book.a4 =
      std::none_of(countries.begin(), countries.end(), [](const std::string& c) { return c == "US" || c == "CA"; });
  book.sheets = {posts_sheet(outcome, choice), calendar_sheet(outcome, choice), people_sheet(outcome),
                 money_sheet(outcome.plan->money), review_sheet(outcome)};
  return book;
}

}  // namespace posology::render
