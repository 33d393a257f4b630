// Sections below the calendar: people, money, findings, quality.
#include <fmt/format.h>

#include "render/html/parts.h"
#include "report/findings.h"
#include "report/money.h"
#include "report/people.h"
#include "report/quality.h"
#include "report/review.h"
#include "report/review_load.h"
#include "report/words.h"
#include "report/work.h"

namespace posology::render {
namespace {

report::Table waived_table(const Outcome& outcome) {
  report::Table table{{{"Rule"}, {"Line"}, {"What was found"}, {"Waived because"}, {"By"}, {"Until"}}, {}};
  for (const Waived& waived : outcome.waived) {
    table.rows.push_back({{waived.finding.rule + " " + waived.finding.name},
                          {report::line_of(waived.finding.place, outcome.sources)},
                          {waived.finding.message},
                          {waived.reason},
                          {waived.by},
                          {waived.until}});
  }
  return table;
}

std::string lines_of(const Unmet& unmet, const Sources* sources) {
  const std::string other = report::line_of(unmet.other, sources);
  return report::line_of(unmet.place, sources) + (other.empty() ? "" : ", " + other);
}

report::Table unmet_table(const Outcome& outcome) {
  report::Table table{{{"What"}, {"How sure"}, {"Could not be met"}, {"Smallest change known"}, {"Line"}}, {}};
  for (const Unmet& unmet : outcome.plan->unmet) {
    table.rows.push_back({{unmet.subject},
                          {std::string(word(unmet.grade))},
                          {unmet.message, report::Tone::bad},
                          {unmet.mend},
                          {lines_of(unmet, outcome.sources)}});
  }
  return table;
}

report::Table mends_table(const Plan& plan) {
  report::Table table{{{"Key"}, {"Value"}, {"Instead of"}, {"Placed then"}, {"Still not met"}}, {}};
  for (const Mend& mend : plan.mends) {
    table.rows.push_back({{mend.key},
                          {mend.value},
                          {mend.instead_of},
                          {fmt::format("{} of {}", mend.placed, mend.placed + mend.not_placed)},
                          {std::to_string(mend.unmet)}});
  }
  return table;
}

}  // namespace

void add_people(Html& html, const PageValues& values) {
  const Outcome& outcome = values.outcome;
  constexpr std::size_t actions_shown = 10;
  html.open("section").attr("id", "people").leaf("h2", "People");
  const report::Chart chart = report::hours_chart(outcome);
  if (chart.bars.empty()) html.leaf("p", "Nobody in the team has work.");
  add_chart(html, "hours", chart);
  add_table(html, "Percent of what each can give, by ISO week", report::people_by_week(outcome));
  add_table(html, "Review by week, of the hours that each can give", report::review_load(outcome));
  add_table(html, "Hours of roles that nobody holds", report::unstaffed_table(*outcome.plan));
  add_table(html, "What has to be done next", report::next_actions(outcome, actions_shown));
  for (const report::WorkList& list : report::work_lists(outcome)) {
    html.open("details").open("summary").text("Work of ").open("bdi").text(list.name).close();
    if (!list.roles.empty()) html.text(" (" + list.roles + ")");
    html.close();
    add_table(html, "Work of " + list.name, list.tasks);
    html.close();
  }
  html.close();
}

void add_money(Html& html, const PageValues& values) {
  const PlannedMoney& money = values.outcome.plan->money;
  if (!money.budgeted) return;
  html.open("section").attr("id", "money").leaf("h2", "Money");
  add_chart(html, "spend", report::money_chart(money));
  add_table(html, "By month, in " + money.currency.code, report::money_by_month(money));
  html.open("div").attr("class", "side-by-side");
  add_table(html, "From the total to what is left", report::budget_steps(money));
  add_table(html, "By kind", report::money_by("Kind", money.by_kind, money.currency));
  add_table(html, "By platform", report::money_by("Platform", money.by_platform, money.currency));
  add_table(html, "By pillar", report::money_by("Pillar", money.by_pillar, money.currency));
  html.close().close();
}

void add_findings(Html& html, const PageValues& values) {
  const Outcome& outcome = values.outcome;
  html.open("section").attr("id", "findings").leaf("h2", "Findings");
  if (outcome.findings.empty()) html.leaf("p", "Nothing on our list was found. That is not an approval.");
  add_table(html, "What was found in the file", report::findings_table(outcome.findings, outcome.sources));
  add_table(html, "Waived in the file", waived_table(outcome));
  if (outcome.plan->everything_met()) html.leaf("p", "Everything could be met.");
  add_table(html, "What could not be met", unmet_table(outcome));
  add_table(html, "Changes that would help, tried by planning again", mends_table(*outcome.plan));
  html.close();
}

void add_quality(Html& html, const PageValues& values) {
  const Plan& plan = *values.outcome.plan;
  html.open("section").attr("id", "quality").leaf("h2", "Quality");
  html.open("div").attr("class", "side-by-side");
  add_table(html, "Mix", report::mix_table(plan.quality));
  add_table(html, "Rhythm by platform", report::rhythm_table(plan.quality));
  html.close();
  html.open("details").leaf("summary", "Defaults that the plan used");
  add_table(html, "Defaults used", report::defaults_table(plan));
  html.close().close();
}

}  // namespace posology::render
