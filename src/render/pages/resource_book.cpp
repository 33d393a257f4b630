#include "render/pages/resource_book.h"

#include "render/pages/flow.h"
#include "report/chart.h"
#include "report/money.h"
#include "report/people.h"
#include "report/quality.h"
#include "report/review.h"
#include "report/review_load.h"
#include "report/summary.h"

namespace posology::render {
namespace {

void add_people(Flow& flow, const Desk& desk, const std::string& note) {
  const Outcome& outcome = desk.outcome;
  flow.section("People", note, "people");
  const report::Chart hours = report::hours_chart(outcome);
  if (hours.bars.empty()) {
    flow.text(desk.plain(9), "No hours are planned: the campaign names no team, or no work is left.");
  } else {
    flow.heading(hours.title);
    flow.chart(hours, 190);
    flow.heading("Load of each person by week");
    flow.text(desk.soft(7.6),
              "Hours that are planned, as a part of those that the person can give after absences and holidays. Above "
              "100% a figure is bold and has an exclamation mark.");
    flow.gap(2);
    flow.heat(report::people_by_week(outcome));
  }
  const report::Table unstaffed = report::unstaffed_table(*outcome.plan);
  if (unstaffed.rows.empty()) return;
  flow.heading("Roles that nobody holds");
  flow.table(unstaffed);
}

void add_submit_dates(Flow& flow, const Desk& desk, const std::string& note) {
  flow.section("Submit dates", note, "submit-dates");
  const report::Table load = report::review_load(desk.outcome);
  if (!load.rows.empty()) flow.heading("Review by week, of the hours that each can give");
  flow.table(load, 0.6);
  flow.heading("Drafts");
  flow.text(desk.soft(7.6),
            "The last safe day to hand each draft to review. Later than that, and a post can miss its day.");
  flow.gap(2);
  flow.table(report::submit_dates(desk.outcome, report::Years::where_needed));
}

void add_money(Flow& flow, const Desk& desk, const std::string& note) {
  const PlannedMoney& money = desk.outcome.plan->money;
  if (!money.budgeted) return;
  flow.section("Money", note, "money");
  const report::Chart chart = report::money_chart(money);
  if (!chart.bars.empty()) {
    flow.heading(chart.title + ", in " + money.currency.code);
    flow.chart(chart, 165);
  }
  // What colours say, figures say too: on a black and white printer they are all there is.
  flow.heading("By month and kind");
  flow.table(report::chart_table(chart), 0.8);
  const report::Table steps = report::budget_steps(money);
  if (!steps.rows.empty()) flow.heading("From the total to what is left");
  flow.table(steps, 0.6);
}

}  // namespace

Book resource_book(const Outcome& outcome, PaperSize size, const Ruler& ruler) {
  const report::CalendarChoice everything;
  const report::Calendar calendar = report::make_calendar(outcome);
  const Desk desk{outcome, everything, calendar, ruler, paper_facts(size, Turned::across)};
  const std::string span = report::campaign_span(*outcome.campaign);
  Flow flow(desk);
  add_people(flow, desk, "resource plan · " + span);
  add_submit_dates(flow, desk, "resource plan · " + span);
  add_money(flow, desk, "resource plan · " + span);
  Book book = std::move(flow).take();
  book.title = outcome.campaign->name.value + ": resource plan";
  book.subject = span;
  if (outcome.campaign->company.name) book.author = outcome.campaign->company.name->value;
  return book;
}

}  // namespace posology::render
