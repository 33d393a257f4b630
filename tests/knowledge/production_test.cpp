#include "knowledge/production.h"

#include <map>
#include <set>
#include <string>

#include "catch.h"
#include "knowledge/measurement_category.h"
#include "knowledge/pillar.h"

using namespace posology;

namespace {

std::int64_t minutes_of(Format format) {
  std::int64_t sum = 0;
  for (const RoleMinutes& part : production_of(format).hours) sum += part.minutes;
  return sum;
}

}  // namespace

TEST_CASE("the hours of a format are split over roles without changing their sum", "[knowledge]") {
  const std::map<Format, std::int64_t> minutes = {
      {Format::text, 30},          {Format::image, 60},        {Format::carousel, 180},    {Format::document, 180},
      {Format::poll, 30},          {Format::infographic, 480}, {Format::short_video, 480}, {Format::long_video, 2400},
      {Format::live, 600},         {Format::webinar, 2100},    {Format::article, 360},     {Format::case_study, 960},
      {Format::white_paper, 2220}, {Format::newsletter, 240}};
  for (const auto& [format, total] : minutes) {
    INFO(word(format));
    CHECK(minutes_of(format) == total);
  }
}

TEST_CASE("every format has a row of its own", "[knowledge]") {
  for (std::size_t i = 0; i < words<Format>().size(); ++i) {
    const FormatProduction& row = production_of(static_cast<Format>(i));
    INFO(word(row.format));
    CHECK(row.format == static_cast<Format>(i));
    CHECK(row.review_minutes > 0);
    CHECK(row.lead_business_days > 0);
    CHECK(row.cost_minor >= 0);
    CHECK_FALSE(row.cited.source.empty());
  }
}

TEST_CASE("the default steps use up the hours of every role in the production table", "[knowledge]") {
  std::map<Role, Ratio> used;
  std::string chain;
  for (const DefaultStep& step : default_steps()) {
    chain += std::string(step.id) + " ";
    if (!step.review) used[step.role] = used[step.role] + step.share;
  }
  CHECK(chain == "draft design design review finish schedule ");
  for (const auto& [role, share] : used) CHECK(share == Ratio{1, 1});
  for (std::size_t i = 0; i < words<Format>().size(); ++i) {
    for (const RoleMinutes& part : production_of(static_cast<Format>(i)).hours) {
      CHECK(used.count(part.role) == 1);
      for (const DefaultStep& step : default_steps()) {
        if (step.role == part.role) CHECK(part.minutes * step.share.num % step.share.den == 0);
      }
    }
  }
}

TEST_CASE("review takes less time the less is new", "[knowledge]") {
  const WorkflowDefaults& defaults = workflow_defaults();
  CHECK(defaults.review_rounds.value == 1);
  CHECK(defaults.turnaround[0].value == Duration{15, DurationUnit::business_days});
  CHECK(defaults.turnaround[1].value == Duration{10, DurationUnit::business_days});
  CHECK(defaults.turnaround[2].value == Duration{5, DurationUnit::business_days});
  CHECK(defaults.turnaround[3].value == Duration{0, DurationUnit::business_days});
  CHECK(defaults.hours_per_week.value == 1200);
  CHECK(defaults.prepare_weeks.value == 6);
  CHECK(defaults.reviewers.value.size() == 3);
  for (const auto& turnaround : defaults.turnaround) CHECK(turnaround.cited.certainty == Certainty::assumed);
  for (const Role role : defaults.reviewers.value) CHECK(is_reviewer(role));
  CHECK(derivative_share().value == Ratio{3, 10});
}

TEST_CASE("every role has a usual rate", "[knowledge]") {
  for (std::size_t i = 0; i < words<Role>().size(); ++i) CHECK(usual_rate(static_cast<Role>(i)).value >= 5000);
  CHECK(usual_rate(Role::agency).value == 17500);
}

TEST_CASE("every pillar has a letter of its own", "[knowledge]") {
  std::set<std::string_view> letters;
  for (std::size_t i = 0; i < words<Pillar>().size(); ++i) {
    const PillarFacts& facts = pillar_facts(static_cast<Pillar>(i));
    CHECK(facts.pillar == static_cast<Pillar>(i));
    CHECK(facts.letter.size() == 1);
    CHECK(letters.insert(facts.letter).second);
    CHECK_FALSE(facts.what.empty());
  }
  CHECK(pillar_facts(Pillar::siuu).fixed_only);
  CHECK(pillar_facts(Pillar::misinformation_response).fixed_only);
  CHECK_FALSE(pillar_facts(Pillar::educational).fixed_only);
}

TEST_CASE("each framework has its categories", "[knowledge]") {
  std::string names;
  for (const MeasurementCategory& c : categories_of(Framework::five_categories)) names += std::string(c.name) + " ";
  CHECK(names == "exposure influence engagement action retention ");
  CHECK(categories_of(Framework::amec_2013).size() == 5);
  CHECK(categories_of(Framework::amec_ief).size() == 7);
  CHECK(cited_for(Framework::five_categories).certainty == Certainty::unconfirmed);
  CHECK(cited_for(Framework::amec_ief).as_of == "2016-06-16");
}
