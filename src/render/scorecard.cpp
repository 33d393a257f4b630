#include "render/scorecard.h"

#include <fmt/format.h>

#include "render/markdown_table.h"
#include "render/terminal_parts.h"
#include "render/text_table.h"
#include "render/wrap.h"
#include "report/effects.h"
#include "report/measured_charts.h"
#include "report/proposal.h"
#include "report/scorecard.h"
#include "report/words.h"
#include "text/escape.h"

namespace posology::render {
namespace {

std::string block(std::string_view title, const report::Table& table, const TextStyle& style) {
  if (table.rows.empty()) return {};
  Line head(style);
  head.add(title, Paint::strong);
  return "\n" + head.str() + str(text_table(table, style, 2));
}

// Continued lines are indented, so that each sentence can be seen to begin.
std::string sentences(const std::vector<std::string>& list, const TextStyle& style) {
  std::string text;
  const std::size_t cells = style.width > 20 ? style.width - 4 : 16;
  for (const std::string& sentence : list) {
    std::string indent = "  ";
    for (const std::string& line : wrap(sentence, cells, 0, style.unicode)) {
      text += Line(style).add(indent + line).str();
      indent = "    ";
    }
  }
  return text;
}

std::string replies_text(const ReplyScore& replies, const TextStyle& style) {
  const std::vector<std::string> words = report::reply_words(replies);
  if (words.empty()) return {};
  const report::Table table = report::replies_table(replies);
  const std::string_view title = "First replies";
  std::string text = block(title, table, style);
  text += table.rows.empty() ? "\n" + Line(style).add(title, Paint::strong).str() : "\n";
  return text + sentences(words, style);
}

std::string measured_markdown(const Outcome& outcome, const Scorecard& card) {
  const Campaign& campaign = *outcome.campaign;
  std::string text;
  for (const RateOfMetric& rate : card.rates)
    text += fmt::format("## Rates: {}\n\n{}\n", markdown_line(report::rate_words(campaign, rate)),
                        markdown_table(report::rates_table(campaign, rate)));
  const report::Table spent = report::spending_table(card, outcome.plan->money);
  return spent.rows.empty() ? text : text + "## What was spent\n\n" + markdown_table(spent) + "\n";
}

std::string replies_markdown(const ReplyScore& replies) {
  const std::vector<std::string> words = report::reply_words(replies);
  if (words.empty()) return {};
  const report::Table table = report::replies_table(replies);
  std::string text = "## First replies\n\n";
  if (!table.rows.empty()) text += markdown_table(table) + "\n";
  for (const std::string& one : words) text += "- " + markdown_line(one) + "\n";
  return text + "\n";
}

std::string reallocation_text(const Outcome& outcome, const Scorecard& card, const TextStyle& style) {
  std::string text = block("When money may move", report::conditions_table(card.conditions), style);
  if (!card.proposal) return text;
  const std::string title = "Where it should go: by " + report::metric_words(*outcome.campaign, card.proposal->metric);
  const report::Table table = report::proposal_table(*card.proposal);
  text += table.rows.empty() ? "\n" + Line(style).add(title, Paint::strong).str() : block(title, table, style) + "\n";
  return text + sentences(report::proposal_words(outcome, *card.proposal), style);
}

std::string reallocation_markdown(const Outcome& outcome, const Scorecard& card) {
  std::string text;
  if (!card.conditions.empty())
    text += "## When money may move\n\n" + markdown_table(report::conditions_table(card.conditions)) + "\n";
  if (!card.proposal) return text;
  text += fmt::format("## Where it should go: by {}\n\n",
                      markdown_line(report::metric_words(*outcome.campaign, card.proposal->metric)));
  const report::Table table = report::proposal_table(*card.proposal);
  if (!table.rows.empty()) text += markdown_table(table) + "\n";
  for (const std::string& words : report::proposal_words(outcome, *card.proposal))
    text += "- " + markdown_line(words) + "\n";
  return text + "\n";
}

}  // namespace

std::string scorecard_text(const Outcome& outcome, const Scorecard& card, const TextStyle& style) {
  const Campaign& campaign = *outcome.campaign;
  std::string text = title_part(campaign.name.value, report::scorecard_words(card), style);
  text.pop_back();
  text += block("Against the targets", report::metric_scores(campaign, card), style);
  text += block("Categories by platform", report::categories_by_platform(outcome, card).figures, style);
  for (const ResultsOfMetric& results : card.results) {
    text += block("What the posts brought: " + report::metric_words(campaign, results.metric),
                  report::results_of_metric(outcome, card, results), style);
  }
  for (const RateOfMetric& rate : card.rates)
    text += block("Rates: " + report::rate_words(campaign, rate), report::rates_table(campaign, rate), style);
  text += block("What was spent", report::spending_table(card, outcome.plan->money), style);
  for (const EffectsOfMetric& effects : card.effects) {
    const std::string title = "What works: " + report::metric_words(campaign, effects.metric);
    const report::Table table = report::effects_table(effects);
    text += table.rows.empty() ? "\n" + Line(style).add(title, Paint::strong).str() : block(title, table, style) + "\n";
    text += sentences(report::effect_words(effects), style);
  }
  text += reallocation_text(outcome, card, style);
  text += block("Kept of the plan", report::posts_kept(card), style);
  text += block("The three uses", report::uses_table(card), style);
  text += replies_text(card.replies, style) + "\n";
  for (const std::string& note : report::scorecard_notes(campaign, card)) {
    text += Line(style).add(note, Paint::faint).str();
  }
  return text;
}

std::string scorecard_markdown(const Outcome& outcome, const Scorecard& card) {
  const Campaign& campaign = *outcome.campaign;
  std::string text = fmt::format("# {}: scorecard\n\n{}\n\n", markdown_line(campaign.name.value),
                                 markdown_line(report::scorecard_words(card)));
  text += "## Against the targets\n\n" + markdown_table(report::metric_scores(campaign, card)) + "\n";
  text +=
      "## Categories by platform\n\n" + markdown_table(report::categories_by_platform(outcome, card).figures) + "\n";
  for (const ResultsOfMetric& results : card.results) {
    text += fmt::format("## What the posts brought: {}\n\n{}\n",
                        markdown_line(report::metric_words(campaign, results.metric)),
                        markdown_table(report::results_of_metric(outcome, card, results)));
  }
  text += measured_markdown(outcome, card);
  for (const EffectsOfMetric& effects : card.effects) {
    text += fmt::format("## What works: {}\n\n", markdown_line(report::metric_words(campaign, effects.metric)));
    if (!effects.factors.empty()) text += markdown_table(report::effects_table(effects)) + "\n";
    for (const std::string& note : report::effect_words(effects)) text += "- " + markdown_line(note) + "\n";
    text += "\n";
  }
  text += reallocation_markdown(outcome, card);
  text += "## Kept of the plan\n\n" + markdown_table(report::posts_kept(card)) + "\n";
  if (const report::Table uses = report::uses_table(card); !uses.rows.empty())
    text += "## The three uses\n\n" + markdown_table(uses) + "\n";
  text += replies_markdown(card.replies);
  for (const std::string& note : report::scorecard_notes(campaign, card)) text += "- " + markdown_line(note) + "\n";
  return text;
}

}  // namespace posology::render
