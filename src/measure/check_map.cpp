#include <fmt/format.h>

#include <algorithm>

#include "measure/complaints.h"
#include "measure/metrics.h"
#include "measure/read_export.h"

namespace posology::measure {

Findings check_map(const Campaign& campaign, const Plan& plan, const ColumnMap& map) {
  Findings findings;
  const std::vector<Metric>& metrics = metrics_of(campaign);
  for (const MapColumn& column : map.columns) {
    if (column.role != ColumnRole::figure || !column.place.known()) continue;
    if (std::any_of(metrics.begin(), metrics.end(), [&](const Metric& m) { return m.id->text == column.figure; }))
      continue;
    findings.push_back(complain(Complaint::map_metric, column.place,
                                fmt::format("the campaign has no metric '{}'", column.figure),
                                "name it in `measurement.metrics`, with its category"));
  }
  for (const auto& named : map.posts) {
    const Located<std::string>& post = named.second;
    if (std::any_of(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& p) { return p.id == post.value; }))
      continue;
    findings.push_back(complain(Complaint::map_metric, post.place, fmt::format("the plan has no post '{}'", post.value),
                                "write a post's id of the plan"));
  }
  return findings;
}

}  // namespace posology::measure
