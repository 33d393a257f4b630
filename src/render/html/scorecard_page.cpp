#include "render/html/scorecard_page.h"

#include <string_view>

#include <fmt/format.h>

#include "render/html/parts.h"
#include "report/effects.h"
#include "report/findings.h"
#include "report/measured_charts.h"
#include "report/proposal.h"
#include "report/scorecard.h"
#include "report/words.h"

namespace posology::render {
namespace {

struct Section {
  std::string_view id, name;
};
constexpr Section targets{"targets", "Against the targets"}, weeks{"by-week", "Planned and published"},
    categories{"by-category", "Categories by platform"}, brought{"brought", "What the posts brought, and what it cost"},
    works{"works", "What works"}, money{"where", "Where the money should go"}, rows_read{"rows", "Rows of the results"};
constexpr const Section* sections[] = {&targets, &weeks, &categories, &brought, &works, &money, &rows_read};

void open_section(Html& html, const Section& section) {
  html.open("section").attr("id", section.id).leaf("h2", section.name);
}

void add_sentences(Html& html, const std::vector<std::string>& sentences) {
  if (sentences.empty()) return;
  html.open("ul");
  for (const std::string& sentence : sentences) {
    html.open("li");
    add_apart(html, sentence);
    html.close();
  }
  html.close();
}

// A chart without bars has figures all the same: they say why.
void add_measured(Html& html, std::string_view id, const report::MeasuredChart& made) {
  add_chart(html, id, made.chart, made.figures, Figures::open);
  if (made.chart.bars.empty()) add_table(html, made.chart.title, made.figures);
}

void add_top(Html& html, const PageValues& values, const Scorecard& card) {
  html.open("a").attr("class", "skip").to_place(targets.id).text("To the targets").close();
  html.open("header").open("h1");
  add_words(html, values, values.outcome.campaign->name.value);
  html.text(": results").close().leaf("p", report::scorecard_words(card));
  html.open("nav").attr("aria-label", "Parts of the page").open("ul");
  for (const Section* section : sections)
    html.open("li").open("a").to_place(section->id).text(section->name).close().close();
  html.close().close().close();
}

void add_targets(Html& html, const Campaign& campaign, const Scorecard& card) {
  open_section(html, targets);
  add_table(html, targets.name, report::metric_scores(campaign, card));
  const report::MeasuredChart way = report::way_to_targets(campaign, card);
  add_measured(html, way.id, way);
  add_sentences(html, report::scorecard_notes(campaign, card));
  html.close();
}

void add_weeks(Html& html, const Outcome& outcome, const Scorecard& card) {
  open_section(html, weeks);
  add_table(html, "Kept of the plan", report::posts_kept(card));
  add_table(html, "The three uses", report::uses_table(card));
  add_table(html, "First replies", report::replies_table(card.replies));
  add_sentences(html, report::reply_words(card.replies));
  for (const report::MeasuredChart& made : {report::posts_by_week(outcome, card), report::cost_by_week(outcome, card)})
    add_measured(html, made.id, made);
  html.close();
}

void add_brought(Html& html, const Outcome& outcome, const Scorecard& card) {
  open_section(html, brought);
  if (card.results.empty()) html.leaf("p", "No row is that of a post.");
  for (const ResultsOfMetric& results : card.results) {
    html.open("h3");
    add_apart(html, report::metric_words(*outcome.campaign, results.metric));
    html.close();
    add_table(html, "By what the posts are, whom they are for and when they run",
              report::results_of_metric(outcome, card, results));
    const report::MeasuredChart cost = report::cost_of_results(outcome, card, results);
    add_measured(html, fmt::format("{}-{}", cost.id, results.metric), cost);
  }
  for (const RateOfMetric& rate : card.rates)
    add_table(html, "Rate: " + report::rate_words(*outcome.campaign, rate),
              report::rates_table(*outcome.campaign, rate));
  add_table(html, "What was spent", report::spending_table(card, outcome.plan->money));
  html.close();
}

void add_effects(Html& html, const Campaign& campaign, const Scorecard& card) {
  open_section(html, works);
  if (card.effects.empty()) html.leaf("p", "No row is that of a post: there is nothing to tell it from.");
  for (const EffectsOfMetric& effects : card.effects) {
    html.open("h3");
    add_apart(html, report::metric_words(campaign, effects.metric));
    html.close();
    add_table(html, "Against the average post", report::effects_table(effects));
    add_sentences(html, report::effect_words(effects));
  }
  html.close();
}

void add_proposal(Html& html, const Outcome& outcome, const Scorecard& card) {
  open_section(html, money);
  add_table(html, "When money may move", report::conditions_table(card.conditions));
  if (!card.proposal) {
    html.leaf("p", "No row is that of a post: there is nothing to go by.").close();
    return;
  }
  html.open("h3").text("By ");
  add_apart(html, report::metric_words(*outcome.campaign, card.proposal->metric));
  html.close();
  add_table(html, "Values of the campaign file", report::proposal_table(*card.proposal));
  add_sentences(html, report::proposal_words(outcome, *card.proposal));
  html.close();
}

void add_rows(Html& html, const Outcome& outcome, const Findings& rows) {
  open_section(html, rows_read);
  html.leaf("p", rows.empty() ? "Every row was read and counted."
                              : "How the tables were read, and what of them is not in the figures above.");
  add_table(html, "What was found in the results", report::findings_table(rows, outcome.sources));
  html.close();
}

}  // namespace

std::string scorecard_html(const Outcome& outcome, const Scorecard& card, const Findings& rows) {
  const report::CalendarChoice everything;
  const PageValues values(outcome, everything);
  Html html;
  add_top(html, values, card);
  html.open("main");
  add_targets(html, *outcome.campaign, card);
  add_weeks(html, outcome, card);
  open_section(html, categories);
  const report::MeasuredChart shares = report::categories_by_platform(outcome, card);
  add_measured(html, shares.id, shares);
  html.close();
  add_brought(html, outcome, card);
  add_effects(html, *outcome.campaign, card);
  add_proposal(html, outcome, card);
  add_rows(html, outcome, rows);
  html.close();
  html.open("footer").leaf("p", report::promise);
  html.leaf("p", "Made by Posology from one campaign file and its results; the same files give the same page.").close();
  return html.page(outcome.campaign->name.value + ": results", page_style(), "");
}

}  // namespace posology::render
