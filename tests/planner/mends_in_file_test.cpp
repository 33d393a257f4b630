// The menu of mends taken at its word: each entry is written into the file, the file is read and planned again.
#include <algorithm>
#include <set>

#include "catch.h"
#include "intake/read_campaign.h"
#include "planner/plan.h"

using namespace posology;
using namespace posology::planner;

namespace {

class NoParts final : public intake::FileLoader {
 public:
  intake::LoadedFile load(const std::string&, const std::string& named) override {
    return {named, {}, std::nullopt, "no such file"};
  }
};

Campaign campaign_of(const std::string& yaml) {
  NoParts parts;
  const intake::ReadResult read = intake::read_campaign("test.yaml", yaml, parts);
  INFO(yaml);
  for (const Finding& f : read.findings) {
    INFO(f.rule << " " << f.message);
    CHECK(f.level != Level::error);
  }
  REQUIRE(read.campaign);
  return *read.campaign;
}

/// Ten posts a week and a writer with the hours of a few, so that hours, absences, reviews, cadences and dates matter.
std::string short_of_hours(const std::string& review) {
  return "posology: 1\n"
         "campaign:\n  name: Short\n  start: 2027-01-04\n  end: 2027-02-28\n  prepare_from: 2026-12-07\n"
         "audience: [{id: surgeons, kind: hcp}]\n"
         "platforms:\n  linkedin: 5/week\n  x: 5/week\n"
         "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\n"
         "team:\n"
         "  - {id: wim, roles: [writer], hours: 2 h/week, away: [2027-01-11..2027-01-15]}\n"
         "  - {id: rita, roles: [regulatory-reviewer], hours: 40 h/week}\n"
         "  - {id: carl, roles: [community-manager], hours: 40 h/week}\n"
         "  - {id: dora, roles: [designer], hours: 40 h/week}\n"
         "workflow:\n  review: {reviewers: [regulatory-reviewer], " +
         review + "}\n";
}

// What somebody with an editor does: the value stands where the menu points, and gives way to the new one.
std::string applied(const std::string& yaml, const Mend& mend) {
  REQUIRE(mend.place.known());
  std::string edited = yaml;
  const std::string there = yaml.substr(mend.place.begin, mend.place.end - mend.place.begin);
  INFO(mend.key << ": " << mend.value << " instead of " << mend.instead_of << " at '" << there << "'");
  const bool absence = mend.value.rfind("present ", 0) == 0;
  return edited.replace(mend.place.begin, there.size(), absence ? "" : mend.value);
}

std::set<std::string> every_mend_holds(const std::string& yaml) {
  std::set<std::string> keys;
  const Plan made = plan(campaign_of(yaml), {.mends = true});
  REQUIRE_FALSE(made.mends.empty());
  for (const Mend& mend : made.mends) {
    keys.insert(mend.key);
    INFO(mend.key << ": " << mend.value << " instead of " << mend.instead_of);
    const Plan after = plan(campaign_of(applied(yaml, mend)), {});
    CHECK(after.quality.placed == mend.placed);
    CHECK(after.quality.wanted - after.quality.placed == mend.not_placed);
    CHECK(static_cast<int>(after.unmet.size()) == mend.unmet);
  }
  return keys;
}

}  // namespace

TEST_CASE("every entry of the menu, written into the file, does what the menu said", "[planner][mends]") {
  const auto keys = every_mend_holds(short_of_hours("turnaround: 3 business days"));
  CHECK(keys.count("team.wim.hours") == 1);
}

TEST_CASE("a shorter review is offered under the key that decides", "[planner][mends]") {
  // Four weeks of preparation and reviews of five: only what shortens the reviews, or starts earlier, helps at first.
  const auto late = [](const std::string& review) {
    std::string yaml = short_of_hours(review);
    yaml.replace(yaml.find("hours: 2 h/week"), 15, "hours: 40 h/week");
    return yaml;
  };
  const auto own = every_mend_holds(late("turnaround: 2 business days, tiers: {standard: 25 business days}"));
  CHECK(own.count("workflow.review.tiers.standard") == 1);
  CHECK(own.count("workflow.review.turnaround") == 0);
  const auto all = every_mend_holds(late("turnaround: 25 business days"));
  CHECK(all.count("workflow.review.turnaround") == 1);
}

TEST_CASE("a mend under a key that the file does not have holds once the key is written", "[planner][mends]") {
  // No hours for the writer, nothing said of reviews: the menu names keys that are defaults here.
  std::string yaml = short_of_hours("");
  yaml.erase(yaml.find("workflow:"));
  yaml.replace(yaml.find(", hours: 2 h/week"), 17, "");
  yaml += "formats: {image: {hours: {writer: 5 h}}, text: {hours: {writer: 5 h}}}\n";
  const Plan made = plan(campaign_of(yaml), {.mends = true});
  REQUIRE_FALSE(made.mends.empty());
  int absent = 0;
  for (const Mend& mend : made.mends) {
    std::string edited = yaml;
    if (mend.key == "team.wim.hours") {
      edited.replace(edited.find("{id: wim,"), 9, "{id: wim, hours: " + mend.value + ",");
    } else if (mend.key == "workflow.review.tiers.standard") {
      edited += "workflow: {review: {tiers: {standard: " + mend.value + "}}}\n";
    } else {
      continue;
    }
    ++absent;
    INFO(mend.key << ": " << mend.value << " instead of " << mend.instead_of);
    const Plan after = plan(campaign_of(edited), {});
    CHECK(after.quality.placed == mend.placed);
    CHECK(static_cast<int>(after.unmet.size()) == mend.unmet);
  }
  CHECK(absent > 0);
}
