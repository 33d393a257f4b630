#include "measure/rates.h"

#include <map>
#include <string>

#include "measure/due.h"
#include "measure/metrics.h"

namespace posology::measure {
namespace {

bool of_exposure(const Metric& metric) {
  return metric.category && (metric.category->value == "exposure" || metric.category->value == "outputs");
}

using Sums = std::map<int, Measured>;  ///< of each post

Sums sums_of(const std::vector<Reading>& readings, std::size_t metric, Date as_of) {
  Sums sums;
  for (const Reading& reading : readings)
    if (of_a_post(reading, metric, as_of)) sums[reading.post].thousandths += reading.value.thousandths;
  return sums;
}

using Shares = std::map<std::string, RateShare>;

void add(Shares& shares, std::string_view by, const std::string& name, Measured sum, Measured of) {
  RateShare& share = shares.try_emplace(name, RateShare{by, name}).first->second;
  ++share.posts;
  share.sum.thousandths += sum.thousandths;
  share.of.thousandths += of.thousandths;
}

RateOfMetric rate_of(const Plan& plan, std::size_t metric, const Sums& sums, std::size_t over, const Sums& seen) {
  RateOfMetric made{metric, over};
  Shares platforms, pillars, formats, all;
  for (const auto& [at, sum] : sums) {
    const auto denominator = seen.find(at);
    if (denominator == seen.end()) continue;
    const PlannedPost& post = plan.posts[static_cast<std::size_t>(at)];
    add(platforms, "platform", post.platform, sum, denominator->second);
    add(pillars, "pillar", post.pillar, sum, denominator->second);
    add(formats, "format", std::string(word(post.format)), sum, denominator->second);
    add(all, "", "all", sum, denominator->second);
  }
  for (const Shares* shares : {&platforms, &pillars, &formats, &all})
    for (const auto& [name, share] : *shares) made.shares.push_back(share);
  return made;
}

}  // namespace

std::vector<RateOfMetric> rates_of(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
                                   Date as_of) {
  const std::vector<Metric>& metrics = metrics_of(campaign);
  std::vector<RateOfMetric> list;
  for (std::size_t metric = 0; metric < metrics.size(); ++metric) {
    if (of_exposure(metrics[metric]) || in_percent(metrics[metric])) continue;
    const Sums sums = sums_of(readings, metric, as_of);
    for (std::size_t over = 0; over < metrics.size() && !sums.empty(); ++over) {
      if (!of_exposure(metrics[over]) || in_percent(metrics[over])) continue;
      RateOfMetric made = rate_of(plan, metric, sums, over, sums_of(readings, over, as_of));
      if (!made.shares.empty()) list.push_back(std::move(made));
    }
  }
  return list;
}

}  // namespace posology::measure
