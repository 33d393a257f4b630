// Who makes what, how full everybody's weeks are, and what has to be done next.
#include <fmt/format.h>

#include "render/line.h"
#include "render/load_bars.h"
#include "render/terminal_parts.h"
#include "render/text_table.h"
#include "render/wrap.h"
#include "report/manual.h"
#include "report/people.h"
#include "report/review.h"
#include "report/review_load.h"
#include "report/week.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t actions_shown = 6;
// Cells of a page. Below the first, rows would be broken over many lines; below the second, titles say nothing.
constexpr unsigned least_table = 72, least_with_title = 92;

// For narrow pages: a post to a block of its own.
Lines work_list(const report::Table& work, const TextStyle& style) {
  Lines lines;
  for (const auto& row : work.rows) {
    lines.push_back(
        Line(style).to(2).add(row[1].text, Paint::strong).add(": ").add(row[0].text, paint_of(row[0].tone)));
    const std::string by = row[4].text.empty() ? "" : " · reviewed by " + row[4].text;
    const std::string text = row[2].text + " · " + row[3].text + by + " · " + row[5].text;
    for (const std::string& part : wrap_parts(clean(text, style), style.width - 4, style.unicode)) {
      lines.push_back(Line(style).to(4).add(part));
    }
  }
  return lines;
}

Lines work_lines(report::Table work, const TextStyle& style) {
  if (style.width < least_table) return work_list(work, style);
  if (style.width < least_with_title) {
    work.columns.erase(work.columns.begin() + 2);
    for (auto& row : work.rows) row.erase(row.begin() + 2);
  }
  return text_table(work, style, 2);
}

// What a section is, and in which measure; on two lines where one is too short.
std::string heading(std::string_view what, const std::string& measure, const TextStyle& style) {
  Line line = Line(style).add(what, Paint::strong).add("  ");
  const std::string shown = clean(measure, style);
  if (line.width() + display_width(shown) <= style.width) return line.add(shown, Paint::faint).str();
  return line.str() + Line(style).to(2).add(cut_to_width(shown, style.width - 2, style.unicode), Paint::faint).str();
}

std::string unstaffed(const Plan& plan, const TextStyle& style) {
  if (plan.unstaffed.empty()) return {};
  const std::string_view head = plan.people.empty() ? "Hours by role" : "Hours of roles that nobody holds";
  std::string text = Line(style).add(head, plan.people.empty() ? Paint::strong : Paint::warn).str();
  for (const UnstaffedLoad& load : plan.unstaffed) {
    text += fmt::format("  {:<22}{:>12}\n", report::role_name(load.role), report::hours(load.minutes));
  }
  return text + "\n";
}

}  // namespace

std::string makers_part(const Outcome& outcome, const TextStyle& style) {
  const report::Table work = report::submit_dates(outcome, report::Years::where_needed);
  if (work.rows.empty()) return {};
  return heading("Who makes what", "and the last safe day to hand it to review", style) + str(work_lines(work, style)) +
         "\n";
}

std::string manual_part(const Outcome& outcome, const TextStyle& style) {
  const report::Table tasks = report::manual_table(outcome);
  if (tasks.rows.empty()) return {};
  return heading("By hand", "what no tool takes: one post a week to each group", style) +
         str(text_table(tasks, style, 2)) + "\n";
}

std::string people_part(const Outcome& outcome, const TextStyle& style) {
  const report::Table people = report::people_by_week(outcome);
  std::string text;
  if (!people.rows.empty()) {
    const std::string_view scale = style.unicode ? "████ is all they can give" : "percent of what they can give";
    text = heading("People", fmt::format("by {}; {}", report::week_words(*outcome.campaign), scale), style);
    text += str(load_bars(people, style)) + "\n";
  } else if (!outcome.plan->people.empty()) {
    text = Line(style).add("People", Paint::strong).add("  nobody has work").str() + "\n";
  }
  return text + unstaffed(*outcome.plan, style);
}

std::string review_part(const Outcome& outcome, const TextStyle& style) {
  const report::Table load = report::review_load(outcome);
  if (load.rows.empty()) return {};
  return heading("Review", fmt::format("by {}, of the hours that each can give", report::week_words(*outcome.campaign)),
                 style) +
         str(text_table(load, style, 2)) + "\n";
}

std::string next_part(const Outcome& outcome, const TextStyle& style) {
  const report::Table actions = report::next_actions(outcome, actions_shown);
  if (actions.rows.empty()) return {};
  return Line(style).add("Next", Paint::strong).str() + str(text_table(actions, style, 2)) + "\n";
}

}  // namespace posology::render
