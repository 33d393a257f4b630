// Fuzz target: any bytes as a table of results, ours or a tool's; it must come back, with places inside the table and
// no figure below zero.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "knowledge/results_exports.h"
#include "measure/find_table.h"
#include "measure/read_export.h"
#include "measure/read_results.h"
#include "measure/score.h"
#include "text/unicode.h"
#include "text/utf16.h"

namespace {

using namespace posology;

Campaign measured_campaign() {
  Campaign campaign;
  campaign.start = {*Date::parse("2027-01-01"), {}};
  campaign.end = {*Date::parse("2027-03-31"), {}};
  campaign.measurement.emplace();
  for (const char* id : {"impressions", "sessions"}) {
    Metric metric;
    metric.id = {Id{id}, {}};
    metric.baseline = Located<Ratio>{Ratio::of(10, 1), {}};
    metric.target = Located<Ratio>{Ratio::of(5, 1), {}};
    if (!campaign.measurement->metrics.empty()) metric.unit = Located<std::string>{"percent", {}};
    campaign.measurement->metrics.push_back(metric);
  }
  return campaign;
}

Plan plan_of_one() {
  Plan plan;
  plan.posts.emplace_back();
  plan.posts[0].id = "a";
  plan.posts[0].platform = "x";
  plan.posts[0].placed = true;
  plan.posts[0].at.date = *Date::parse("2027-01-10");
  return plan;
}

std::vector<ColumnMap> maps_of_tools() {
  std::vector<ColumnMap> maps;
  for (const ResultsExport& tool : results_exports()) maps.push_back(column_map(tool));
  return maps;
}

void check(const std::string& text) {
  const Campaign campaign = measured_campaign();
  const Plan plan = plan_of_one();
  static const std::vector<ColumnMap> maps = maps_of_tools();
  const measure::FoundTable table = measure::find_table(text, 0, maps, campaign.run());
  measure::Results results = table.map != nullptr
                                 ? measure::read_export(campaign, plan, Source("r.csv", text), 0, table)
                                 : measure::read_results(campaign, plan, Source("r.csv", text), 0);
  results.findings.insert(results.findings.end(), table.problems.begin(), table.problems.end());
  measure::drop_repeated(results.readings, results.findings);
  if (results.readings.size() > results.rows) std::abort();
  for (const measure::Reading& reading : results.readings)
    if (reading.value.thousandths < 0 || reading.metric > 1) std::abort();
  [[maybe_unused]] const Scorecard card =
      measure::score(campaign, plan, results.readings, *Date::parse("2027-02-01"), results.findings);
  for (const Finding& finding : results.findings)
    if (finding.place.begin > finding.place.end || finding.place.end > text.size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  check(bytes);
  const std::string wide = utf8_of_utf16(bytes, size % 2 == 0 ? ByteOrder::little : ByteOrder::big);
  if (first_invalid_utf8(wide)) std::abort();
  check(wide);
  return 0;
}
