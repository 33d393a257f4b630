#include "report/scorecard.h"

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::string grouped(std::int64_t whole) {
  std::string digits = std::to_string(whole);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

Tone tone_of(Course course) {
  if (course == Course::behind) return Tone::warn;
  return course == Course::reached || course == Course::on_course ? Tone::good : Tone::quiet;
}

std::vector<Cell> score_row(const Campaign& campaign, const MetricScore& score) {
  const Metric& metric = metric_at(campaign, score.metric);
  const auto shown = [](const Opt<Ratio>& value) { return value ? figure(value->value) : std::string(); };
  return {{metric.id->text},
          {metric.category ? metric.category->value : ""},
          {shown(metric.baseline), Tone::quiet},
          {score.actual ? figure(*score.actual) + (score.from_posts ? " *" : "") : "", Tone::strong},
          {score.expected ? figure(Measured{score.expected->times(10) * 100}) : ""},
          {shown(metric.target)},
          {metric.by ? day_month_year(metric.by->value) : ""},
          {std::string(word(score.course)), tone_of(score.course)},
          {score.measured_on ? day_month_year(*score.measured_on) : ""}};
}

// Cost of one result, rounded once, half up.
std::string cost_per(Money cost, Measured sum, const Currency& currency) {
  if (sum.thousandths == 0) return "";
  return show_plain(portion(cost, Ratio::of(1000, sum.thousandths)), currency);
}

std::vector<Cell> share_row(std::string_view by, const std::string& name, const ResultShare& share,
                            const PlannedMoney& money) {
  std::vector<Cell> row = {{std::string(by), Tone::quiet},
                           {name},
                           {std::to_string(share.posts)},
                           {figure(share.sum)},
                           {figure(share.sum.ratio() / Ratio::of(share.posts, 1))}};
  if (money.budgeted) {
    row.push_back({show_plain(share.cost, money.currency)});
    row.push_back({cost_per(share.cost, share.sum, money.currency)});
  }
  return row;
}

}  // namespace

std::string figure(Measured value) {
  std::string text = grouped(value.thousandths / 1000);
  const std::int64_t rest = value.thousandths % 1000;
  if (rest == 0) return text;
  text += fmt::format(".{:03}", rest);
  return text.substr(0, text.find_last_not_of('0') + 1);
}

std::string figure(Ratio value) {
  if (value.num < 0) return "-" + figure(Ratio{-value.num, value.den});
  return figure(Measured{value.times(1000)});
}

const Metric& metric_at(const Campaign& campaign, std::size_t metric) { return campaign.measurement->metrics[metric]; }

Table metric_scores(const Campaign& campaign, const Scorecard& card) {
  Table table{{{"Metric", Align::left, true},
               {"Category"},
               {"Baseline", Align::right},
               {"Actual", Align::right},
               {"Expected", Align::right},
               {"Target", Align::right},
               {"By"},
               {"Course"},
               {"Measured"}},
              {}};
  for (const MetricScore& score : card.metrics) table.rows.push_back(score_row(campaign, score));
  return table;
}

std::string metric_words(const Campaign& campaign, std::size_t metric) {
  const Metric& m = metric_at(campaign, metric);
  std::string text = m.id->text;
  if (m.category) text += " (" + m.category->value + ")";
  if (m.unit) text += ", in " + m.unit->value;
  return text;
}

Table results_of_metric(const Outcome& outcome, const Scorecard& card, const ResultsOfMetric& results) {
  const PlannedMoney& money = outcome.plan->money;
  Table table{
      {{"By"}, {"", Align::left, true}, {"Posts", Align::right}, {"Sum", Align::right}, {"A post", Align::right}}, {}};
  if (card.costed) {
    table.columns.push_back({"Planned cost", Align::right});
    table.columns.push_back({"For each", Align::right});
  }
  for (const ResultShare& share : results.by_platform)
    table.rows.push_back(share_row("platform", platform_name(share.name), share, money));
  const auto add = [&](const char* by, const std::vector<ResultShare>& shares) {
    for (const ResultShare& share : shares) table.rows.push_back(share_row(by, share.name, share, money));
  };
  add("pillar", results.by_pillar);
  add("format", results.by_format);
  add("audience", results.by_audience);
  add("objective", results.by_objective);
  add("use", results.by_use);
  add("month", results.by_month);
  table.rows.push_back(share_row("", "all", {"", results.posts, results.sum, results.cost}, money));
  for (Cell& cell : table.rows.back()) cell.tone = Tone::strong;
  return table;
}

Table posts_kept(const Scorecard& card) {
  Table table{{{"Platform"}, {"Due", Align::right}, {"Published", Align::right}}, {}};
  for (const Kept& kept : card.kept) {
    table.rows.push_back({{platform_name(kept.platform)},
                          {std::to_string(kept.due)},
                          {std::to_string(kept.published), kept.published < kept.due ? Tone::warn : Tone::plain}});
  }
  return table;
}

std::string scorecard_words(const Scorecard& card) {
  return fmt::format("{} of {} counted, up to {}", card.counted,
                     counted(static_cast<std::int64_t>(card.rows), "row", "rows"), day_month_year(card.as_of));
}

std::vector<std::string> scorecard_notes(const Scorecard& card) {
  std::vector<std::string> notes = {
      "Expected: on the straight line from the baseline at the campaign's start to the target at its date."};
  for (const MetricScore& score : card.metrics) {
    if (!score.from_posts) continue;
    notes.push_back("* The baseline and what the posts brought: no figure of the whole was given.");
    break;
  }
  if (card.costed && !card.results.empty())
    notes.push_back("Planned cost: labour, production, paid media and review of the posts that have a result.");
  notes.push_back("Differences between few posts may be chance; no advertising value is made of any figure.");
  return notes;
}

}  // namespace posology::report
