#include "render/pages/scorecard_book.h"

#include "render/pages/flow.h"
#include "report/effects.h"
#include "report/findings.h"
#include "report/measured_charts.h"
#include "report/proposal.h"
#include "report/scorecard.h"
#include "report/summary.h"

namespace posology::render {
namespace {

/// What every section is made from.
struct Sheets {
  Flow& flow;
  const Desk& desk;
  const Scorecard& card;
  std::string note;  ///< at the head of each page

  void section(const char* title, const char* place) const { flow.section(title, note, place); }
  void table(const std::string& heading, const report::Table& rows, double most = 1) const {
    if (rows.rows.empty()) return;
    flow.heading(heading);
    flow.table(rows, most);
  }
  void sentences(const std::vector<std::string>& list) const {
    constexpr int most_lines = 12;
    for (const std::string& sentence : list) flow.text(desk.plain(8), PaperText::paragraph(sentence), most_lines);
  }
  // What colours say, figures say too: on a black and white printer they are all there is.
  void chart(const report::MeasuredChart& made, double most) const {
    if (made.figures.rows.empty()) return;
    constexpr double height = 165;
    if (!made.chart.bars.empty()) flow.keep(desk.u(height + 50));
    flow.heading(report::title_with_unit(made.chart));
    flow.chart(made.chart, height);
    flow.table(made.figures, most);
  }
};

void add_targets(const Sheets& sheets) {
  const Campaign& campaign = *sheets.desk.outcome.campaign;
  sheets.section("Against the targets", "targets");
  sheets.flow.table(report::metric_scores(campaign, sheets.card));
  sheets.sentences(report::scorecard_notes(campaign, sheets.card));
  sheets.chart(report::way_to_targets(campaign, sheets.card), 0.6);
}

void add_weeks(const Sheets& sheets) {
  const Outcome& outcome = sheets.desk.outcome;
  sheets.section("Planned and published", "by-week");
  sheets.table("Kept of the plan", report::posts_kept(sheets.card), 0.5);
  sheets.table("The three uses", report::uses_table(sheets.card), 0.5);
  const std::vector<std::string> replies = report::reply_words(sheets.card.replies);
  if (!replies.empty()) sheets.flow.heading("First replies");
  if (sheets.card.replies.all.questions > 0) sheets.flow.table(report::replies_table(sheets.card.replies), 0.5);
  sheets.sentences(replies);
  sheets.chart(report::posts_by_week(outcome, sheets.card), 0.8);
  sheets.chart(report::cost_by_week(outcome, sheets.card), 0.8);
}

void add_brought(const Sheets& sheets) {
  const Outcome& outcome = sheets.desk.outcome;
  sheets.section("Results and their cost", "brought");
  sheets.chart(report::categories_by_platform(outcome, sheets.card), 0.9);
  for (const ResultsOfMetric& results : sheets.card.results) {
    sheets.table(report::metric_words(*outcome.campaign, results.metric),
                 report::results_of_metric(outcome, sheets.card, results), 0.8);
    sheets.chart(report::cost_of_results(outcome, sheets.card, results), 0.7);
  }
  for (const RateOfMetric& rate : sheets.card.rates)
    sheets.table("Rate: " + report::rate_words(*outcome.campaign, rate), report::rates_table(*outcome.campaign, rate),
                 0.7);
  sheets.table("What was spent", report::spending_table(sheets.card, outcome.plan->money), 0.7);
}

void add_effects(const Sheets& sheets) {
  for (const EffectsOfMetric& effects : sheets.card.effects) {
    sheets.flow.heading("What works: " + report::metric_words(*sheets.desk.outcome.campaign, effects.metric));
    sheets.flow.table(report::effects_table(effects), 0.9);
    sheets.sentences(report::effect_words(effects));
  }
}

void add_proposal(const Sheets& sheets) {
  const Scorecard& card = sheets.card;
  sheets.table("When money may move", report::conditions_table(card.conditions));
  if (!card.proposal) return;
  sheets.flow.heading("Where it should go: by " +
                      report::metric_words(*sheets.desk.outcome.campaign, card.proposal->metric));
  sheets.flow.table(report::proposal_table(*card.proposal), 0.7);
  sheets.sentences(report::proposal_words(sheets.desk.outcome, *card.proposal));
}

}  // namespace

Book scorecard_book(const Outcome& outcome, const Scorecard& card, const Findings& rows, PaperSize size,
                    const Ruler& ruler) {
  const report::CalendarChoice everything;
  const report::Calendar calendar = report::make_calendar(outcome);
  const Desk desk{outcome, everything, calendar, ruler, paper_facts(size, Turned::across)};
  Flow flow(desk);
  const Sheets sheets{flow, desk, card, "results · " + report::scorecard_words(card)};
  add_targets(sheets);
  add_weeks(sheets);
  add_brought(sheets);
  if (!card.effects.empty() || card.proposal || !card.conditions.empty())
    sheets.section("What works, what to move", "works");
  add_effects(sheets);
  add_proposal(sheets);
  if (!rows.empty()) {
    sheets.section("Rows of the results", "rows");
    sheets.sentences({"How the tables were read, and what of them is not in the figures of the pages before."});
    flow.table(report::findings_table(rows, outcome.sources));
  }
  Book book = std::move(flow).take();
  book.title = outcome.campaign->name.value + ": results";
  book.subject = report::scorecard_words(card);
  if (outcome.campaign->company.name) book.author = outcome.campaign->company.name->value;
  return book;
}

}  // namespace posology::render
