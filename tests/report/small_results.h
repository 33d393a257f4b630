// The small campaign with four metrics, and the scorecard of its first week, written by hand.
#pragma once

#include <string>

#include "model/scorecard.h"
#include "report/small_plan.h"

namespace posology::report {

struct SmallResults : SmallPlan {
  Scorecard card;
  Findings rows;

  SmallResults() {
    campaign.measurement = Measurement{};
    add_metric("reach", "exposure", "people", Ratio{100, 1}, Ratio{500, 1});
    add_metric("answers", "engagement", "answers", std::nullopt, Ratio{10, 1});
    add_metric("clicks", "engagement", "percent", Ratio{1, 1}, Ratio{3, 1});
    add_metric("mood", "sentiment", "points", Ratio{50, 1}, Ratio{40, 1});
    card.as_of = day("2027-01-22");
    card.rows = 5;
    card.counted = 4;
    card.costed = true;
    card.seen = {0};
    card.metrics = {{0, Measured{300'000}, true, day("2027-01-20"), Ratio{260, 1}, Course::on_course},
                    {1, Measured{3'000}, false, day("2027-01-20"), Ratio{4, 1}, Course::behind},
                    {2, std::nullopt, false, std::nullopt, Ratio{2, 1}, Course::not_measured},
                    {3, Measured{60'000}, false, day("2027-01-20"), Ratio{46, 1}, Course::behind}};
    ResultsOfMetric reach{0, Measured{300'000}, 2, {90'000}, {}, {}, {}};
    reach.by_platform = {{"linkedin", 1, Measured{200'000}, {80'000}}, {"x", 1, Measured{100'000}, {10'000}}};
    reach.by_pillar = {{"educational", 1, Measured{200'000}, {80'000}}, {"launch", 1, Measured{0}, {10'000}}};
    reach.by_format = {{"image", 2, Measured{300'000}, {90'000}}};
    ResultsOfMetric clicks{2, Measured{5'000}, 2, {90'000}, {{"x", 2, Measured{5'000}, {90'000}}}, {}, {}};
    card.results = {reach, clicks};
    card.kept = {{"linkedin", 2, 1}, {"x", 1, 0}};
    plan().posts[0].cost.labour = {80'000};
    plan().posts[3].cost.paid = {10'000};
    add_findings();
  }

 private:
  void add_metric(const char* id, const char* category, const char* unit, std::optional<Ratio> from, Ratio to) {
    Metric metric;
    metric.id = at(Id{id});
    metric.category = at(std::string(category));
    metric.unit = at(std::string(unit));
    if (from) metric.baseline = at(*from);
    metric.target = at(to);
    metric.by = at(day("2027-01-29"));
    campaign.measurement->metrics.push_back(metric);
  }

  void add_findings() {
    Finding row;
    row.rule = "DAT015";
    row.name = "results-row-unmatched";
    row.message = "this row is counted for no post";
    row.help = "say so in a map";
    row.place = {0, 6, 11};
    rows = {row};
  }
};

}  // namespace posology::report
