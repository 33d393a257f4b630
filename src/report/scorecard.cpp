#include "report/scorecard.h"

#include <fmt/format.h>

#include "model/metric_unit.h"
#include "report/cost_each.h"
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
  std::string name = metric.id->text;
  if (in_percent(metric)) {
    const std::string_view of = denominator(metric);
    name += of.empty() ? " (%)" : fmt::format(" (% of {})", of);
  }
  return {{std::move(name)},
          {metric.category ? metric.category->value : ""},
          {shown(metric.baseline), Tone::quiet},
          {score.actual ? figure(*score.actual) + (score.from_posts ? " *" : "") : "", Tone::strong},
          {score.expected ? figure(Measured{score.expected->times(10) * 100}) : ""},
          {shown(metric.target)},
          {metric.by ? day_month_year(metric.by->value) : ""},
          {std::string(word(score.course)), tone_of(score.course)},
          {score.measured_on ? day_month_year(*score.measured_on) : ""}};
}

/// `results` are those that a cost is told for.
std::vector<Cell> share_row(std::string_view by, const std::string& name, const ResultShare& share,
                            const PlannedMoney& money, std::int64_t results) {
  std::vector<Cell> row = {{std::string(by), Tone::quiet},
                           {name},
                           {std::to_string(share.posts)},
                           {figure(share.sum)},
                           {figure(share.sum.ratio() / Ratio::of(share.posts, 1))}};
  if (money.budgeted) {
    row.push_back({show_plain(share.cost, money.currency)});
    row.push_back({cost_basis(share), Tone::quiet});
    const auto cost = cost_of(results, share);
    row.push_back({cost ? show_plain(*cost, money.currency) : std::string()});
  }
  return row;
}

std::vector<Cell> reply_row(const std::string& name, const ReplyShare& share, bool promised) {
  std::vector<Cell> row = {{name}, {std::to_string(share.questions)}};
  if (promised) {
    row.push_back({std::to_string(share.in_time)});
    row.push_back({std::to_string(share.late), share.late > 0 ? Tone::warn : Tone::plain});
  }
  row.push_back({std::to_string(share.silent), share.silent > 0 ? Tone::warn : Tone::plain});
  row.push_back({share.slowest ? figure(*share.slowest) + " h" : ""});
  return row;
}

std::string hours_words(Ratio hours) { return figure(hours) + " h"; }

// A name in front of a denominator: "reach (people)", or "impressions" alone.
std::string counted_name(const Metric& metric) {
  if (!metric.unit || metric.unit->value == metric.id->text) return metric.id->text;
  return fmt::format("{} ({})", metric.id->text, metric.unit->value);
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
  const std::int64_t for_cost = results_of_a_cost(results, money.currency);
  Table table{
      {{"By"}, {"", Align::left, true}, {"Posts", Align::right}, {"Sum", Align::right}, {"A post", Align::right}}, {}};
  if (card.costed) {
    table.columns.push_back({"Cost", Align::right});
    table.columns.push_back({"Cost is"});
    table.columns.push_back({heading_of_cost(for_cost), Align::right});
  }
  for (const ResultShare& share : results.by_platform)
    table.rows.push_back(share_row("platform", platform_name(share.name), share, money, for_cost));
  const auto add = [&](const char* by, const std::vector<ResultShare>& shares) {
    for (const ResultShare& share : shares) table.rows.push_back(share_row(by, share.name, share, money, for_cost));
  };
  add("pillar", results.by_pillar);
  add("format", results.by_format);
  add("audience", results.by_audience);
  add("objective", results.by_objective);
  add("use", results.by_use);
  add("month", results.by_month);
  table.rows.push_back(share_row("", "all", all_of(results), money, for_cost));
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

Table uses_table(const Scorecard& card) {
  Table table{{{"Use"}, {"Due", Align::right}, {"Published", Align::right}, {"Of published", Align::right}}, {}};
  std::int64_t published = 0;
  for (const UseShare& share : card.uses) published += share.use ? share.published : 0;
  for (const UseShare& share : card.uses) {
    if (!share.use && share.due == 0) continue;
    const bool part = share.use && published > 0;
    table.rows.push_back({{share.use ? std::string(word(*share.use)) : "no objective", Tone::plain},
                          {std::to_string(share.due)},
                          {std::to_string(share.published)},
                          {part ? Ratio::of(share.published, published).percent() : "", Tone::strong}});
  }
  return table;
}

std::string cost_basis(const ResultShare& share) {
  if (share.actual_posts == share.posts) return "actual";
  std::string text;
  if (share.actual_posts > 0) text = fmt::format("actual of {} of {}", share.actual_posts, share.posts);
  if (share.actual_media == 0) return text.empty() ? "planned" : text;
  const std::string media = share.actual_media == share.posts
                                ? "planned, media actual"
                                : fmt::format("media actual of {} of {}", share.actual_media, share.posts);
  return text.empty() ? media : text + ", " + media;
}

std::string rate_words(const Campaign& campaign, const RateOfMetric& rate) {
  return fmt::format("{} for each 100 of {}", metric_at(campaign, rate.metric).id->text,
                     counted_name(metric_at(campaign, rate.of)));
}

std::string rate_text(const RateShare& share) {
  const std::int64_t hundredths = Ratio::of(share.sum.thousandths, share.of.thousandths).times(10000);
  return fmt::format("{}.{:02}%", grouped(hundredths / 100), hundredths % 100);
}

Table rates_table(const Campaign& campaign, const RateOfMetric& rate) {
  const auto title = [&](std::size_t metric) { return metric_at(campaign, metric).id->text; };
  Table table{{{"By"},
               {"", Align::left, true},
               {"Posts", Align::right},
               {title(rate.metric), Align::right},
               {"of " + title(rate.of), Align::right},
               {"Rate", Align::right}},
              {}};
  for (const RateShare& share : rate.shares) {
    const Tone tone = share.by.empty() ? Tone::strong : Tone::plain;
    const bool any = share.of.thousandths > 0;
    table.rows.push_back({{std::string(share.by), Tone::quiet},
                          {share.by == "platform" ? platform_name(share.name) : share.name, tone},
                          {std::to_string(share.posts), tone},
                          {figure(share.sum), tone},
                          {figure(share.of), tone},
                          {any ? rate_text(share) : "none seen", tone}});
  }
  return table;
}

Table spending_table(const Scorecard& card, const PlannedMoney& money) {
  Table table{{{"Platform", Align::left, true},
               {"Cost of"},
               {"Posts", Align::right},
               {"Planned", Align::right},
               {"Spent", Align::right},
               {"Difference", Align::right}},
              {}};
  for (const SpentShare& share : card.spent) {
    const bool of_posts = !share.platform.empty();
    const Money over = share.actual - share.planned;
    const std::string sign = over.minor > 0 ? "+" : "";
    table.rows.push_back(
        {{of_posts ? platform_name(share.platform) : "of no single post"},
         {share.media ? "media" : "all of it", Tone::quiet},
         {of_posts ? std::to_string(share.posts) : ""},
         {of_posts ? show_plain(share.planned, money.currency) : ""},
         {show_plain(share.actual, money.currency), Tone::strong},
         {of_posts ? sign + show_plain(over, money.currency) : "", over.minor > 0 ? Tone::warn : Tone::plain}});
  }
  return table;
}

Table replies_table(const ReplyScore& replies) {
  Table table{{{"Platform"}, {"Questions", Align::right}}, {}};
  if (replies.all.questions == 0) return table;
  if (replies.hours) {
    table.columns.push_back({"Within " + hours_words(*replies.hours), Align::right});
    table.columns.push_back({"Later", Align::right});
  }
  table.columns.push_back({"Not answered", Align::right});
  table.columns.push_back({"Slowest", Align::right});
  for (const ReplyShare& share : replies.by_platform) {
    const std::string name = share.platform.empty() ? "under no post" : platform_name(share.platform);
    table.rows.push_back(reply_row(name, share, replies.hours.has_value()));
  }
  table.rows.push_back(reply_row("all", replies.all, replies.hours.has_value()));
  for (Cell& cell : table.rows.back()) cell.tone = cell.tone == Tone::warn ? Tone::warn : Tone::strong;
  return table;
}

std::vector<std::string> reply_words(const ReplyScore& replies) {
  const ReplyShare& all = replies.all;
  switch (replies.promise) {
    case Promise::none:
      if (all.questions == 0) return {};
      return {
          "The file promises no hours: write `moderation: {first_reply_hours: 4}` to have replies held against it."};
    case Promise::not_measured:
      return {fmt::format("A first reply is promised within {}; the results have no replies (column `reply_hours`).",
                          hours_words(*replies.hours))};
    case Promise::kept:
    case Promise::broken:
      break;
  }
  return {
      fmt::format("The promise of a first reply within {} is {}: {} of {} were answered within it, {} later, {} "
                  "not at all.",
                  hours_words(*replies.hours), word(replies.promise), all.in_time,
                  counted(all.questions, "question", "questions"), all.late, all.silent)};
}

std::string scorecard_words(const Scorecard& card) {
  return fmt::format("{} of {} counted, up to {}", card.counted,
                     counted(static_cast<std::int64_t>(card.rows), "row", "rows"), day_month_year(card.as_of));
}

std::vector<std::string> scorecard_notes(const Campaign& campaign, const Scorecard& card) {
  std::vector<std::string> notes = {
      "Expected: on the straight line from the baseline at the campaign's start to the target at its date."};
  for (const MetricScore& score : card.metrics) {
    if (!score.from_posts) continue;
    notes.push_back("* The baseline and what the posts brought: no figure of the whole was given.");
    break;
  }
  for (const std::size_t metric : card.unsummed)
    notes.push_back(
        fmt::format("{} is in percent: shares of single posts do not add up, and are in no sum. Give the counts, to "
                    "have them divided.",
                    metric_at(campaign, metric).id->text));
  for (const MetricScore& score : card.metrics) {
    const Metric& metric = metric_at(campaign, score.metric);
    if (in_percent(metric) && denominator(metric).empty())
      notes.push_back(
          fmt::format("{} does not say of what it is a share: write `unit: percent of impressions`.", metric.id->text));
  }
  if (!card.results.empty() && card.rates.empty())
    notes.push_back("No rates: no post has figures of a metric of exposure, by which the others could be divided.");
  if (!card.rates.empty()) notes.push_back("Rates: both sums are of the posts that have both figures.");
  if (card.costed && !card.results.empty())
    notes.push_back(
        "Cost: of the posts that have a result; planned (labour, production, paid media and review), or actual where "
        "the results have it (the column cost).");
  if (card.over_since)
    notes.push_back(fmt::format("The campaign ended on {}: what came after it is in the figures.",
                                day_month_year(*card.over_since)));
  notes.push_back("Differences between few posts may be chance; no advertising value is made of any figure.");
  return notes;
}

}  // namespace posology::report
