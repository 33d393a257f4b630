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
/// "planned", "actual", "planned, media actual", "actual of 2 of 4".
[[nodiscard]] std::string cost_basis(const ResultShare& share);
/// "answers for each 100 of impressions": the words above the table of a rate.
[[nodiscard]] std::string rate_words(const Campaign& campaign, const RateOfMetric& rate);
/// "1.72%": to two decimals, rounded half up; of a denominator above 0.
[[nodiscard]] std::string rate_text(const RateShare& share);
/// By platform, pillar and format, and of all; in percent to two decimals.
[[nodiscard]] Table rates_table(const Campaign& campaign, const RateOfMetric& rate);
/// What was spent against what was planned for the same posts; no rows where the results have no costs.
[[nodiscard]] Table spending_table(const Scorecard& card, const PlannedMoney& money);
/// First replies by platform; no rows where the results have none.
[[nodiscard]] Table replies_table(const ReplyScore& replies);
/// Whether the promise is met, and how many of how many.
[[nodiscard]] std::vector<std::string> reply_words(const ReplyScore& replies);
[[nodiscard]] Table posts_kept(const Scorecard& card);
/// Posts for each of the three uses, and its part of those published for any of them; no rows where none is planned.
[[nodiscard]] Table uses_table(const Scorecard& card);
/// "12 of 14 rows counted, up to Fri 12 Feb 2027".
[[nodiscard]] std::string scorecard_words(const Scorecard& card);
/// What the figures are and what they are not.
[[nodiscard]] std::vector<std::string> scorecard_notes(const Campaign& campaign, const Scorecard& card);

}  // namespace posology::report
