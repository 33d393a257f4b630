#include "report/measured_charts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "knowledge/measurement_category.h"
#include "model/metric_unit.h"
#include "report/cost_each.h"
#include "report/names.h"
#include "report/scorecard.h"
#include "report/week.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::string category_of(const Metric& metric) { return metric.category ? metric.category->value : std::string(); }

std::string name_with_category(const Metric& metric) {
  const std::string category = category_of(metric);
  return category.empty() ? metric.id->text : fmt::format("{} ({})", metric.id->text, category);
}

// ---- the way to the targets

// A bar that goes on for ever would flatten the others: it ends here, and the figures say the rest.
constexpr std::int64_t longest_way = 2000;

/// Thousandths of the way from baseline to target; below 0 where it went the other way.
std::optional<std::int64_t> way(const Metric& metric, Ratio reached) {
  const Ratio from = metric.baseline ? metric.baseline->value : Ratio{};
  if (!metric.target || metric.target->value == from) return std::nullopt;
  return ((reached - from) / (metric.target->value - from)).times(1000);
}

std::string percent_cell(std::optional<std::int64_t> thousandths) {
  return thousandths ? Ratio::of(*thousandths, 1000).percent() : std::string();
}

void add_way(MeasuredChart& made, const Metric& metric, const MetricScore& score, std::int64_t& short_of) {
  const auto gone = score.actual ? way(metric, score.actual->ratio()) : std::nullopt;
  const auto expected = score.expected ? way(metric, *score.expected) : std::nullopt;
  made.figures.rows.push_back(
      {{metric.id->text}, {category_of(metric)}, {percent_cell(gone), Tone::strong}, {percent_cell(expected)}});
  if (!gone || !expected) return;
  short_of += *gone < *expected ? 1 : 0;
  ChartBar bar{metric.id->text, name_with_category(metric), {std::clamp<std::int64_t>(*gone, 0, longest_way)}, {}};
  bar.limit = *expected;
  made.chart.bars.push_back(std::move(bar));
}

// ---- by week

/// A week of the campaign, in what is counted: published, due and not published, still to come.
struct WeekParts {
  Date first;
  std::array<std::int64_t, 3> parts{};
};

std::size_t part_of(const Plan& plan, std::size_t post, const Scorecard& card) {
  if (plan.posts[post].at.date > card.as_of) return 2;
  const bool seen = std::binary_search(card.seen.begin(), card.seen.end(), post);
  return seen || plan.posts[post].status == PostStatus::published ? 0 : 1;
}

template <class Counted>
std::vector<WeekParts> weeks_of(const Outcome& outcome, const Scorecard& card, Counted counted) {
  const Plan& plan = *outcome.plan;
  std::vector<WeekParts> weeks;
  std::optional<Date> first, last;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    first = std::min(first.value_or(post.at.date), post.at.date);
    last = std::max(last.value_or(post.at.date), post.at.date);
  }
  if (!first) return weeks;
  const Date start = week_first(*first, value_or(outcome.campaign->week_start, Weekday::mon));
  for (Date day = start; day <= *last; day = day + 7) weeks.push_back({day, {}});
  for (std::size_t p = 0; p < plan.posts.size(); ++p) {
    const PlannedPost& post = plan.posts[p];
    if (!post.placed) continue;
    const auto week = static_cast<std::size_t>((post.at.date.days() - start.days()) / 7);
    weeks[week].parts[part_of(plan, p, card)] += counted(post);
  }
  return weeks;
}

constexpr std::array<std::string_view, 3> states = {"published", "due, not published", "still to come"};

/// Fills bars and figures.
void add_weeks(MeasuredChart& made, const Campaign& campaign, const std::vector<WeekParts>& weeks) {
  Chart& chart = made.chart;
  chart.series.assign(states.begin(), states.end());
  made.figures.columns = {{"Week"}, {"From", Align::right}, {"Planned", Align::right}};
  for (const std::string_view state : states) {
    std::string title(state);
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
    made.figures.columns.push_back({title, Align::right});
  }
  for (const WeekParts& week : weeks) {
    const WeekNumber number = week_of(campaign, week.first);
    ChartBar bar{fmt::format("W{}", number.week), fmt::format("week {} of {}", number.week, number.year), {}, {}};
    bar.parts.assign(week.parts.begin(), week.parts.end());
    std::vector<Cell> row = {{bar.label}, {day_month_year(week.first)}, {}};
    const auto cell = [&](std::int64_t value) {
      return chart.unit == ChartUnit::money ? show({value}, chart.currency) : std::to_string(value);
    };
    row[2] = {cell(bar.total()), Tone::strong};
    for (std::size_t part = 0; part < bar.parts.size(); ++part)
      row.push_back({bar.parts[part] == 0 ? std::string() : cell(bar.parts[part]),
                     part == 1 && bar.parts[part] > 0 ? Tone::warn : Tone::plain});
    chart.bars.push_back(std::move(bar));
    made.figures.rows.push_back(std::move(row));
  }
}

// What was spent for the posts of each week, beside what was planned for all of them.
void add_spent(MeasuredChart& made, const Plan& plan, const std::vector<WeekParts>& weeks,
               const std::vector<ActualCost>& costs) {
  made.figures.columns.push_back({"Spent", Align::right});
  for (std::size_t w = 0; w < weeks.size(); ++w) {
    Money sum;
    for (const ActualCost& cost : costs) {
      const PlannedPost& post = plan.posts[cost.post];
      const int later = post.at.date.days() - weeks[w].first.days();
      if (post.placed && later >= 0 && later < 7) sum += cost.amount;
    }
    made.figures.rows[w].push_back({sum.minor == 0 ? std::string() : show(sum, made.chart.currency), Tone::strong});
  }
}

std::string week_words(const Chart& chart, Date as_of) {
  std::array<std::int64_t, 3> sums{};
  for (const ChartBar& bar : chart.bars)
    for (std::size_t part = 0; part < sums.size(); ++part) sums[part] += bar.parts[part];
  const std::int64_t due = sums[0] + sums[1];
  if (chart.unit == ChartUnit::money)
    return fmt::format("{} of {} that was planned by {} is that of published posts", show({sums[0]}, chart.currency),
                       show({due}, chart.currency), day_month_year(as_of));
  return fmt::format("{} of {} due by {} published; {} still to come", sums[0], counted(due, "post", "posts"),
                     day_month_year(as_of), sums[2]);
}

// ---- categories by platform

const ResultsOfMetric* results_of(const Scorecard& card, std::size_t metric) {
  for (const ResultsOfMetric& results : card.results)
    if (results.metric == metric) return &results;
  return nullptr;
}

const ResultShare* share_of(const ResultsOfMetric* results, const std::string& platform) {
  if (results == nullptr) return nullptr;
  for (const ResultShare& share : results->by_platform)
    if (share.name == platform) return &share;
  return nullptr;
}

void add_share_bar(Chart& chart, const Campaign& campaign, const Metric& metric, const ResultsOfMetric& results) {
  if (in_percent(metric) || results.sum.thousandths <= 0) return;
  ChartBar bar{metric.id->text, name_with_category(metric), {}, {}};
  // Each border between two parts is rounded once, so that the parts add up to the whole.
  std::int64_t sum = 0, before = 0;
  for (const PlatformUse& use : campaign.platforms) {
    const ResultShare* share = share_of(&results, use.platform);
    sum += share == nullptr ? 0 : share->sum.thousandths;
    const std::int64_t border = Ratio::of(sum, results.sum.thousandths).times(1000);
    bar.parts.push_back(border - before);
    before = border;
  }
  chart.bars.push_back(std::move(bar));
}

void add_category(MeasuredChart& made, const Outcome& outcome, const Scorecard& card, const CategoryMetrics& category) {
  const Campaign& campaign = *outcome.campaign;
  if (category.metrics.empty()) {
    made.figures.rows.push_back({{std::string(category.name)}, {"no metric", Tone::quiet}});
    made.figures.rows.back().resize(made.figures.columns.size());
  }
  for (const std::size_t m : category.metrics) {
    const Metric& metric = metric_at(campaign, m);
    const ResultsOfMetric* results = results_of(card, m);
    std::vector<Cell> row = {{category_of(metric)}, {metric.id->text}};
    // Shares of single posts do not add up.
    const bool adds_up = !in_percent(metric);
    for (const PlatformUse& use : campaign.platforms) {
      const ResultShare* share = share_of(results, use.platform);
      row.push_back({share == nullptr || !adds_up ? std::string() : figure(share->sum)});
    }
    row.push_back({results == nullptr || !adds_up ? std::string() : figure(results->sum), Tone::strong});
    const std::optional<Measured>& actual = card.metrics[m].actual;
    row.push_back({actual ? figure(*actual) : std::string()});
    made.figures.rows.push_back(std::move(row));
    if (results != nullptr) add_share_bar(made.chart, campaign, metric, *results);
  }
}

// Platforms that brought nothing need no colour.
void leave_out_empty(Chart& chart) {
  for (std::size_t i = chart.series.size(); i-- > 0;) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    const auto brought = [&](const ChartBar& bar) { return bar.parts[i] != 0; };
    if (std::any_of(chart.bars.begin(), chart.bars.end(), brought)) continue;
    chart.series.erase(chart.series.begin() + at);
    for (ChartBar& bar : chart.bars) bar.parts.erase(bar.parts.begin() + at);
  }
}

// ---- cost of results

/// `results` are those that a cost is told for.
void add_costs(MeasuredChart& made, std::string_view by, const std::vector<ResultShare>& shares, bool platforms,
               std::int64_t results) {
  for (const ResultShare& share : shares) {
    const std::string name = platforms ? platform_name(share.name) : share.name;
    std::vector<Cell> row = {{std::string(by), Tone::quiet},
                             {name},
                             {figure(share.sum)},
                             {show(share.cost, made.chart.currency)},
                             {cost_basis(share), Tone::quiet},
                             {share.sum.thousandths == 0 ? "no result" : "", Tone::quiet}};
    if (const auto cost = cost_of(results, share)) {
      row.back() = {show(*cost, made.chart.currency), Tone::strong};
      made.chart.bars.push_back(
          {name, fmt::format("{} {}", by, name), {std::max<std::int64_t>(cost->minor, 0)}, std::nullopt});
    }
    made.figures.rows.push_back(std::move(row));
  }
}

}  // namespace

MeasuredChart way_to_targets(const Campaign& campaign, const Scorecard& card) {
  MeasuredChart made{"way", {}, {}};
  made.chart.title = "The way to the targets";
  made.chart.unit = ChartUnit::share;
  made.chart.limit_name = "expected by now";
  made.chart.limit = ChartLimit::aim;
  made.chart.stand_for = ChartBars::kinds;
  made.chart.series = {"of the way from baseline to target"};
  made.figures.columns = {{"Metric"}, {"Category"}, {"Of the way", Align::right}, {"Expected", Align::right}};
  std::int64_t short_of = 0;
  for (const MetricScore& score : card.metrics) add_way(made, metric_at(campaign, score.metric), score, short_of);
  made.chart.words = fmt::format("{} of {} short of what was to be expected by {}", short_of,
                                 counted(static_cast<std::int64_t>(made.chart.bars.size()), "metric", "metrics"),
                                 day_month_year(card.as_of));
  return made;
}

MeasuredChart posts_by_week(const Outcome& outcome, const Scorecard& card) {
  MeasuredChart made{"weeks", {}, {}};
  made.chart.title = "Posts by week, planned and published";
  made.chart.unit = ChartUnit::posts;
  add_weeks(made, *outcome.campaign, weeks_of(outcome, card, [](const PlannedPost&) { return std::int64_t{1}; }));
  made.chart.words = week_words(made.chart, card.as_of);
  return made;
}

MeasuredChart cost_by_week(const Outcome& outcome, const Scorecard& card) {
  MeasuredChart made{"weeks-cost", {}, {}};
  if (!card.costed) return made;
  made.chart.title = "Planned cost of posts by week, by what came of them";
  made.chart.unit = ChartUnit::money;
  made.chart.currency = outcome.plan->money.currency;
  const std::vector<WeekParts> weeks = weeks_of(
      outcome, card, [](const PlannedPost& post) { return std::max<std::int64_t>(post.cost.total().minor, 0); });
  add_weeks(made, *outcome.campaign, weeks);
  if (!card.actual_costs.empty()) add_spent(made, *outcome.plan, weeks, card.actual_costs);
  made.chart.words = week_words(made.chart, card.as_of);
  return made;
}

std::vector<CategoryMetrics> metrics_by_category(const Campaign& campaign) {
  std::vector<CategoryMetrics> list;
  for (const MeasurementCategory& category :
       categories_of(value_or(campaign.measurement->framework, Framework::five_categories)))
    list.push_back({category.name});
  CategoryMetrics others;
  for (std::size_t m = 0; m < campaign.measurement->metrics.size(); ++m) {
    const std::string own = category_of(metric_at(campaign, m));
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const CategoryMetrics& one) { return one.name == own; });
    (found == list.end() ? others : *found).metrics.push_back(m);
  }
  if (!others.metrics.empty()) list.push_back(std::move(others));
  return list;
}

MeasuredChart categories_by_platform(const Outcome& outcome, const Scorecard& card) {
  const Campaign& campaign = *outcome.campaign;
  MeasuredChart made{"categories", {}, {}};
  made.chart.title = "What the posts of each platform brought, as a part of all that posts brought";
  made.chart.unit = ChartUnit::share;
  made.chart.stand_for = ChartBars::kinds;
  made.figures.columns = {{"Category"}, {"Metric"}};
  for (const PlatformUse& use : campaign.platforms) {
    made.chart.series.push_back(platform_name(use.platform));
    made.figures.columns.push_back({platform_name(use.platform), Align::right});
  }
  made.figures.columns.push_back({"All posts", Align::right});
  made.figures.columns.push_back({"The whole", Align::right});
  for (const CategoryMetrics& category : metrics_by_category(campaign)) add_category(made, outcome, card, category);
  leave_out_empty(made.chart);
  made.chart.words = fmt::format("{} of {} with figures of posts", made.chart.bars.size(),
                                 counted(static_cast<std::int64_t>(card.metrics.size()), "metric", "metrics"));
  return made;
}

MeasuredChart cost_of_results(const Outcome& outcome, const Scorecard& card, const ResultsOfMetric& results) {
  MeasuredChart made{"cost", {}, {}};
  const Metric& metric = metric_at(*outcome.campaign, results.metric);
  if (!card.costed || in_percent(metric)) return made;
  const std::int64_t for_cost = results_of_a_cost(results, outcome.plan->money.currency);
  made.chart.title = fmt::format("Cost for {}: {}", for_cost == 1 ? "each result" : "1,000 results",
                                 metric_words(*outcome.campaign, results.metric));
  made.chart.unit = ChartUnit::money;
  made.chart.currency = outcome.plan->money.currency;
  made.chart.stand_for = ChartBars::kinds;
  made.chart.series = {for_cost == 1 ? "for each" : "for 1,000"};
  made.figures.columns = {{"By"},
                          {""},
                          {"Sum", Align::right},
                          {"Cost", Align::right},
                          {"Cost is"},
                          {heading_of_cost(for_cost), Align::right}};
  add_costs(made, "platform", results.by_platform, true, for_cost);
  add_costs(made, "pillar", results.by_pillar, false, for_cost);
  add_costs(made, "format", results.by_format, false, for_cost);
  return made;
}

}  // namespace posology::report
