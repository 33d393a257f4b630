#include "report/scenarios.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "report/review.h"
#include "report/words.h"

namespace posology::report {
namespace {

void add_work(const Plan& plan, Scenario& out) {
  for (const PlannedPost& post : plan.posts) {
    for (const PlannedTask& task : post.tasks) {
      out.work_minutes += task.effort.minutes;
      if (task.round > 0) out.review_minutes += task.effort.minutes;
    }
  }
}

template <class Words>
void add_row(Table& table, std::string name, const std::vector<Scenario>& scenarios, Words words) {
  std::vector<Cell> row{{std::move(name)}};
  const std::string first = words(scenarios.front());
  for (const Scenario& one : scenarios) {
    const std::string shown = words(one);
    row.push_back({shown, shown == first ? Tone::plain : Tone::strong});
  }
  table.rows.push_back(std::move(row));
}

}  // namespace

Scenario scenario_of(std::string name, std::vector<std::string> settings, const Outcome& outcome) {
  const Plan& plan = *outcome.plan;
  Scenario out;
  out.name = std::move(name);
  out.settings = std::move(settings);
  out.wanted = plan.quality.wanted;
  out.placed = plan.quality.placed;
  out.upper_bound = plan.quality.upper_bound;
  out.unmet = static_cast<int>(plan.unmet.size());
  out.errors = static_cast<int>(std::count_if(outcome.findings.begin(), outcome.findings.end(),
                                              [](const Finding& f) { return f.level == Level::error; }));
  if (plan.quality.peak_person >= 0) {
    out.peak_person = outcome.campaign->team[static_cast<std::size_t>(plan.quality.peak_person)].shown_name();
    out.peak_load = plan.quality.peak_load;
  }
  out.budgeted = plan.money.budgeted;
  out.currency = plan.money.currency;
  out.planned = plan.money.planned;
  add_work(plan, out);
  for (const Submission& s : open_submissions(outcome)) out.late += *s.submit_by < plan.as_of ? 1 : 0;
  return out;
}

Table scenario_table(const std::vector<Scenario>& scenarios) {
  Table table{{{""}}, {}};
  if (scenarios.empty()) return table;
  for (const Scenario& one : scenarios) table.columns.push_back({one.name, Align::right});
  add_row(table, "Posts placed", scenarios,
          [](const Scenario& s) { return fmt::format("{} of {}", s.placed, s.wanted); });
  add_row(table, "At most possible", scenarios, [](const Scenario& s) { return std::to_string(s.upper_bound); });
  add_row(table, "Could not be met", scenarios, [](const Scenario& s) { return std::to_string(s.unmet); });
  add_row(table, "Errors of the rules", scenarios, [](const Scenario& s) { return std::to_string(s.errors); });
  add_row(table, "Work", scenarios, [](const Scenario& s) { return hours(s.work_minutes); });
  add_row(table, "of it review", scenarios, [](const Scenario& s) { return hours(s.review_minutes); });
  add_row(table, "Peak load", scenarios, [](const Scenario& s) {
    return s.peak_person.empty() ? "none" : fmt::format("{} {}", whole_percent(s.peak_load), s.peak_person);
  });
  add_row(table, "Submit dates past", scenarios, [](const Scenario& s) { return std::to_string(s.late); });
  add_row(table, "Money planned", scenarios,
          [](const Scenario& s) { return s.budgeted ? show(s.planned, s.currency) : "no budget"; });
  return table;
}

}  // namespace posology::report
