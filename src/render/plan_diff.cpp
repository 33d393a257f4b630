#include "render/plan_diff.h"

#include <fmt/format.h>

#include "model/money.h"
#include "render/line.h"
#include "render/markdown_table.h"
#include "render/text_table.h"
#include "render/wrap.h"
#include "report/names.h"
#include "report/words.h"
#include "text/escape.h"
#include "text/width.h"

namespace posology::render {
namespace {

using report::Align;
using report::PlanDiff;
using report::Table;

std::string moment(const LocalTime& at) {
  return fmt::format("{} {}", report::day_month_year(at.date), at.time.text());
}

std::string named(const report::DiffMove& move) {
  return move.title.empty() ? move.id : fmt::format("{}: {}", move.id, move.title);
}

Table moves_table(const std::vector<report::DiffMove>& moves, bool to) {
  Table table{{{"Post", Align::left, true}, {"Platform"}, {to ? "From" : "When"}}, {}};
  if (to) table.columns.push_back({"To"});
  table.columns.push_back({"Why"});
  for (const report::DiffMove& move : moves) {
    std::vector<report::Cell> row{{named(move)}, {report::platform_name(move.platform)}, {moment(move.from)}};
    if (to) row.push_back({move.to ? moment(*move.to) : "no place"});
    row.push_back({move.why});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string signed_hours(std::int64_t minutes) {
  return (minutes < 0 ? "-" : "+") + report::hours(minutes < 0 ? -minutes : minutes);
}

// Levelling moves minutes about whenever anything changes: less than an hour of a week is no news.
constexpr std::int64_t news = 60;

bool is_news(std::int64_t before, std::int64_t after) { return after - before >= news || before - after >= news; }

// Reviewers week by week; of the others only what they have more or less in all, and weeks over what they can give.
Table load_table(const PlanDiff& diff, bool reviewers) {
  Table table{{{"Who"},
               {"Week"},
               {"Before", Align::right},
               {"Now", Align::right},
               {"Of", Align::right},
               {"Change", Align::right}},
              {}};
  for (const report::LoadChange& one : diff.load) {
    if (one.reviews != reviewers) continue;
    const std::size_t rows = table.rows.size();
    for (const auto& week : one.weeks) {
      const bool over = week.after > week.capacity;
      if (!over && (!reviewers || !is_news(week.before, week.after))) continue;
      table.rows.push_back({{one.name},
                            {week.week},
                            {report::hours(week.before)},
                            {report::hours(week.after), over ? report::Tone::bad : report::Tone::plain},
                            {report::hours(week.capacity)},
                            {signed_hours(week.after - week.before)}});
    }
    const bool all = reviewers ? table.rows.size() > rows : one.minutes_before != one.minutes_after;
    if (!all && !is_news(one.minutes_before, one.minutes_after)) continue;
    table.rows.push_back({{one.name, report::Tone::strong},
                          {"all"},
                          {report::hours(one.minutes_before)},
                          {report::hours(one.minutes_after)},
                          {""},
                          {signed_hours(one.minutes_after - one.minutes_before)}});
  }
  return table;
}

Table money_table(const PlanDiff& diff) {
  Currency currency;
  currency.code = diff.currency;
  currency.decimals = diff.decimals;
  Table table{{{"Month"}, {"Before", Align::right}, {"Now", Align::right}, {"Change", Align::right}}, {}};
  for (const report::MoneyChange& m : diff.money) {
    const Money change{m.after - m.before};
    table.rows.push_back(
        {{m.month.empty() ? "all" : m.month, m.month.empty() ? report::Tone::strong : report::Tone::plain},
         {show_plain(Money{m.before}, currency)},
         {show_plain(Money{m.after}, currency)},
         {(change.minor > 0 ? "+" : "") + show_plain(change, currency)}});
  }
  return table;
}

/// A page as parts; each format gives them its own marks.
struct Part {
  std::string title;
  std::vector<std::string> paragraphs, bullets;
  Table table;
};

std::string head_words(const PlanDiff& diff) {
  if (diff.same()) return "Nothing that the plans show differs.";
  return fmt::format("{} moved, {} without a place now, {} new; {} placed before, {} now.",
                     report::counted(std::ssize(diff.moved), "post", "posts"), diff.gone.size(), diff.added.size(),
                     diff.posts_before, diff.posts_after);
}

std::vector<Part> parts_of(const PlanDiff& diff) {
  std::vector<Part> parts;
  Part head{"What changed", {head_words(diff)}, {}, {}};
  if (diff.least_moves >= 0 && !diff.same())
    head.paragraphs.push_back(
        fmt::format("The new plan keeps the old one's posts where they may stay; {} could not, whatever the plan.",
                    report::counted(diff.least_moves, "post", "posts")));
  for (const report::GateSlip& slip : diff.slips) head.paragraphs.push_back(slip_paragraph(slip));
  parts.push_back(std::move(head));
  const auto add = [&](const char* title, Table table) {
    if (!table.rows.empty()) parts.push_back({title, {}, {}, std::move(table)});
  };
  add("Moved", moves_table(diff.moved, true));
  add("Without a place now", moves_table(diff.gone, false));
  add("New", moves_table(diff.added, false));
  add("Reviewers (weeks that change by an hour or more, or are over)", load_table(diff, true));
  add("Other people", load_table(diff, false));
  add(("Money in " + diff.currency).c_str(), money_table(diff));
  if (!diff.unmet_now.empty()) parts.push_back({"Cannot be met now", {}, diff.unmet_now, {}});
  if (!diff.met_now.empty()) parts.push_back({"No longer a problem", {}, diff.met_now, {}});
  return parts;
}

void add_wrapped(const std::string& text, std::size_t first, std::size_t rest, const TextStyle& style, Lines& lines) {
  std::size_t column = first;
  const std::size_t width = std::max<std::size_t>(style.width, 40) - rest;
  for (const std::string& line : wrap(visible(text), width, 0, style.unicode)) {
    lines.push_back(Line(style).to(column).add(line));
    column = rest;
  }
}

}  // namespace

std::string diff_text(const PlanDiff& diff, const TextStyle& style) {
  std::string out;
  for (const Part& part : parts_of(diff)) {
    Lines lines;
    lines.push_back(Line(style).add(part.title, Paint::strong));
    for (const std::string& text : part.paragraphs) add_wrapped(text, 2, 2, style, lines);
    for (const std::string& text : part.bullets) add_wrapped(text, 2, 4, style, lines);
    if (!part.table.rows.empty())
      for (Line& line : text_table(part.table, style, 2)) lines.push_back(std::move(line));
    out += str(lines) + "\n";
  }
  return out + std::string(report::promise) + "\n";
}

std::string diff_markdown(const PlanDiff& diff) {
  std::string out;
  for (const Part& part : parts_of(diff)) {
    out += fmt::format("{} {}\n\n", out.empty() ? "##" : "###", markdown_line(part.title));
    for (const std::string& text : part.paragraphs) out += markdown_line(text) + "\n\n";
    for (const std::string& text : part.bullets) out += fmt::format("- {}\n", markdown_line(text));
    out += markdown_table(part.table);
    if (!part.bullets.empty() || !part.table.rows.empty()) out += "\n";
  }
  return out + markdown_line(report::promise) + "\n";
}

}  // namespace posology::render
