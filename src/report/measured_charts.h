// Charts of what was measured, each with the figures behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/outcome.h"
#include "model/scorecard.h"
#include "report/chart.h"
#include "report/table.h"

namespace posology::report {

/// Without bars where there is nothing to draw; the figures may still say why.
struct MeasuredChart {
  std::string_view id;  ///< of its place on a page
  Chart chart;
  Table figures;
};

/// How much of the way from baseline to target is behind each metric, against what was to be expected by now.
[[nodiscard]] MeasuredChart way_to_targets(const Campaign& campaign, const Scorecard& card);
/// Posts of each week of the campaign: published, due and not published, still to come.
[[nodiscard]] MeasuredChart posts_by_week(const Outcome& outcome, const Scorecard& card);
/// Their planned cost; nothing where no post has one.
[[nodiscard]] MeasuredChart cost_by_week(const Outcome& outcome, const Scorecard& card);
/// A category of the campaign's framework and what measures it, by the index in the file.
struct CategoryMetrics {
  std::string_view name;  ///< empty: metrics of no category of the framework
  std::vector<std::size_t> metrics{};
};
/// All categories in the order of the framework, also those that nothing measures; then, where there are some, the
/// metrics of none.
[[nodiscard]] std::vector<CategoryMetrics> metrics_by_category(const Campaign& campaign);
/// Each metric of the framework's categories, and which part of it the posts of each platform brought.
[[nodiscard]] MeasuredChart categories_by_platform(const Outcome& outcome, const Scorecard& card);
/// Cost for each result of one metric (or for a thousand of them), by platform, pillar and format; nothing where posts
/// have no cost.
[[nodiscard]] MeasuredChart cost_of_results(const Outcome& outcome, const Scorecard& card,
                                            const ResultsOfMetric& results);

}  // namespace posology::report
