#include "report/cost_each.h"

namespace posology::report {

std::int64_t results_of_a_cost(const ResultsOfMetric& results, const Currency& currency) {
  std::int64_t unit = 1;
  for (int i = 0; i < currency.decimals; ++i) unit *= 10;
  const auto one = cost_of(1, all_of(results));
  return one && one->minor < unit && results.cost.minor > 0 ? 1000 : 1;
}

std::optional<Money> cost_of(std::int64_t results, const ResultShare& share) {
  if (share.sum.thousandths == 0) return std::nullopt;
  return portion(share.cost, Ratio::of(1000 * results, share.sum.thousandths));
}

std::string heading_of_cost(std::int64_t results) { return results == 1 ? "For each" : "For 1,000"; }

ResultShare all_of(const ResultsOfMetric& results) {
  return {"", results.posts, results.sum, results.cost, results.actual_posts, results.actual_media};
}

}  // namespace posology::report
