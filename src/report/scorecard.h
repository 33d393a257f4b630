// The scorecard as tables: metrics against targets, what the posts brought and cost, what was published.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "model/scorecard.h"
#include "report/table.h"

namespace posology::report {

/// "1,200", "4.5": without zeros behind the point.
[[nodiscard]] std::string figure(Measured value);
/// Rounded to whole thousandths.
[[nodiscard]] std::string figure(Ratio value);

/// A metric of the file by its index there.
[[nodiscard]] const Metric& metric_at(const Campaign& campaign, std::size_t metric);
[[nodiscard]] Table metric_scores(const Campaign& campaign, const Scorecard& card);
/// The results of one metric by platform, pillar, format, audience, objective, use and month, a block each.
[[nodiscard]] Table results_of_metric(const Outcome& outcome, const Scorecard& card, const ResultsOfMetric& results);
/// "answers (engagement), in answers": the words above that table.
[[nodiscard]] std::string metric_words(const Campaign& campaign, std::size_t metric);
[[nodiscard]] Table posts_kept(const Scorecard& card);
/// "12 of 14 rows counted, up to Fri 12 Feb 2027".
[[nodiscard]] std::string scorecard_words(const Scorecard& card);
/// What the figures are and what they are not.
[[nodiscard]] std::vector<std::string> scorecard_notes(const Scorecard& card);

}  // namespace posology::report
