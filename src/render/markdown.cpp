#include "render/markdown.h"

#include <fmt/format.h>

#include "render/markdown_calendar.h"
#include "render/markdown_table.h"
#include "report/legend.h"
#include "report/manual.h"
#include "report/money.h"
#include "report/people.h"
#include "report/quality.h"
#include "report/review.h"
#include "report/review_load.h"
#include "report/summary.h"
#include "report/week.h"
#include "report/words.h"
#include "report/work.h"
#include "text/escape.h"

namespace posology::render {
namespace {

std::string head(const Outcome& outcome, std::string_view what) {
  return fmt::format("# {}: {}\n\n{}\n\n", markdown_line(outcome.campaign->name.value), what,
                     markdown_line(report::campaign_span(*outcome.campaign)));
}

std::string foot() { return "---\n\n" + markdown_line(report::promise) + "\n"; }

std::string section(std::string_view title, const std::string& body) {
  return body.empty() ? std::string() : fmt::format("## {}\n\n{}\n", title, body);
}

std::string facts(const Outcome& outcome) {
  report::Table table{{{""}, {"Plan"}, {"Note"}}, {}};
  for (const report::Fact& fact : report::summary(outcome)) {
    table.rows.push_back({{std::string(fact.label), report::Tone::strong}, {fact.text}, {fact.note, fact.tone}});
  }
  return markdown_table(table) + "\n";
}

std::string legend(const Campaign& campaign) {
  std::string text;
  for (const std::string& entries : report::calendar_legend(campaign)) text += markdown_line(entries) + "<br>\n";
  return text.substr(0, text.size() - 5) + "\n\n";
}

std::string unmet(const Plan& plan) {
  std::string text;
  for (const Unmet& u : plan.unmet) {
    text += fmt::format("- **{}**: {}\n", word(u.grade), markdown_line(u.message));
    if (!u.mend.empty()) text += fmt::format("  - mend: {}\n", markdown_line(u.mend));
  }
  for (const Mend& m : plan.mends) {
    text += fmt::format("- would help: `{}` {} instead of {}: {} of {} posts placed, {} still not met\n",
                        markdown_line(m.key), markdown_line(m.value), markdown_line(m.instead_of), m.placed,
                        m.placed + m.not_placed, m.unmet);
  }
  return text.empty() ? "nothing\n" : text;
}

std::string people(const Outcome& outcome) {
  const std::string load = markdown_table(report::people_by_week(outcome));
  const std::string roles = markdown_table(report::unstaffed_table(*outcome.plan));
  std::string text;
  if (!load.empty())
    text = fmt::format("Percent of what each can give, by {}.\n\n", report::week_words(*outcome.campaign)) + load;
  if (!text.empty() && !roles.empty()) text += "\n";
  return text + roles;
}

std::string money(const Plan& plan) {
  const PlannedMoney& m = plan.money;
  if (!m.budgeted) return {};
  std::string text = fmt::format("In {}.\n\n", m.currency.code) + markdown_table(report::money_by_month(m));
  for (const report::Table& table :
       {report::money_by("Kind", m.by_kind, m.currency), report::money_by("Platform", m.by_platform, m.currency),
        report::money_by("Pillar", m.by_pillar, m.currency), report::budget_steps(m)}) {
    if (!table.rows.empty()) text += "\n" + markdown_table(table);
  }
  return text;
}

}  // namespace

std::string plan_markdown(const Outcome& outcome, const std::string& origin) {
  const Plan& plan = *outcome.plan;
  return head(outcome, "plan") + origin + facts(outcome) + section("Could not be met", unmet(plan)) +
         section("Next", markdown_table(report::next_actions(outcome, 6))) + legend(*outcome.campaign) +
         calendar_tables(report::make_calendar(outcome), report::CalendarView::week) +
         section("Who makes what, and the last safe day to hand it to review",
                 markdown_table(report::submit_dates(outcome, report::Years::always))) +
         section("By hand", markdown_table(report::manual_table(outcome))) + section("People", people(outcome)) +
         section("Review by week, of the hours that each can give", markdown_table(report::review_load(outcome))) +
         section("Money", money(plan)) + section("Defaults used", markdown_table(report::defaults_table(plan))) +
         foot();
}

std::string calendar_markdown(const Outcome& outcome, const report::CalendarChoice& choice) {
  const report::Calendar calendar = report::make_calendar(outcome, choice);
  return fmt::format("# {}: posting calendar\n\n{}\n\n", markdown_line(outcome.campaign->name.value),
                     markdown_line(report::calendar_words(calendar, choice))) +
         legend(*outcome.campaign) + calendar_tables(calendar, choice.view) + foot();
}

std::string resources_markdown(const Outcome& outcome) {
  std::string text = head(outcome, "resource plan") + section("Load", people(outcome));
  for (const report::WorkList& list : report::work_lists(outcome)) {
    const std::string roles = list.roles.empty() ? "" : " (" + list.roles + ")";
    text += section(markdown_line(list.name + roles), markdown_table(list.tasks));
  }
  text += section("By hand", markdown_table(report::manual_table(outcome)));
  return text + foot();
}

std::string money_markdown(const Outcome& outcome) {
  const std::string body = money(*outcome.plan);
  return head(outcome, "money") + (body.empty() ? "no budget in the file\n" : body) + "\n" + foot();
}

std::string submit_dates_markdown(const Outcome& outcome) {
  return head(outcome, "submit dates") +
         "The last safe day to hand each draft to review. Later than that, and a post can miss its day.\n\n" +
         markdown_table(report::submit_dates(outcome, report::Years::always)) + "\n" + foot();
}

}  // namespace posology::render
