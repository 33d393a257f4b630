// What one result cost; where that is less than one unit of the currency, what a thousand of them cost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/scorecard.h"

namespace posology::report {

/// 1, or 1000 where one result of all these posts cost less than 1.00: of an impression, no cent would be left.
[[nodiscard]] std::int64_t results_of_a_cost(const ResultsOfMetric& results, const Currency& currency);
/// Rounded once, half up; nothing where there was no result.
[[nodiscard]] std::optional<Money> cost_of(std::int64_t results, const ResultShare& share);
/// "For each", "For 1,000": the heading of these costs.
[[nodiscard]] std::string heading_of_cost(std::int64_t results);
/// All posts of the metric, as one part.
[[nodiscard]] ResultShare all_of(const ResultsOfMetric& results);

}  // namespace posology::report
