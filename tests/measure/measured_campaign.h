// A campaign with two metrics and three posts, for tests of results.
#pragma once

#include <string>

#include "measure/read_results.h"

namespace posology::measure {

template <class T>
Located<T> here(T value) {
  return {std::move(value), Place{0, 1, 2}};
}

inline Date day(const char* iso) { return *Date::parse(iso); }

struct MeasuredCampaign {
  Campaign campaign;
  Plan plan;

  MeasuredCampaign() {
    campaign.start = here(day("2027-01-01"));
    campaign.end = here(day("2027-03-31"));
    campaign.measurement.emplace();
    metric("reach", 100, 200, "people");
    metric("share", 10, 5, "percent");
    post("a", "linkedin", 5000);
    post("b", "x", 3000);
    post("c", "x", 1000);
    plan.money.budgeted = true;
  }

  Metric& metric(const char* id, int baseline, int target, const char* unit) {
    Metric made;
    made.id = here(Id{id});
    made.baseline = here(Ratio::of(baseline, 1));
    made.target = here(Ratio::of(target, 1));
    made.by = here(day("2027-03-02"));
    made.unit = here(std::string(unit));
    campaign.measurement->metrics.push_back(made);
    return campaign.measurement->metrics.back();
  }

  void post(const char* id, const char* platform, std::int64_t cost) {
    PlannedPost made;
    made.id = id;
    made.platform = platform;
    made.pillar = "educational";
    made.placed = true;
    made.at.date = day("2027-01-10");
    made.cost.labour = {cost};
    plan.posts.push_back(made);
  }

  [[nodiscard]] Results read(const std::string& table) const {
    return read_results(campaign, plan, Source("results.csv", table), 1);
  }
  [[nodiscard]] std::string told(const std::string& table) const {
    std::string all;
    for (const Finding& finding : read(table).findings) all += finding.rule + ": " + finding.message + "\n";
    return all;
  }
};

}  // namespace posology::measure
