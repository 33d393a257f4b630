#include "measure/score.h"

#include "catch.h"
#include "measured_campaign.h"

using namespace posology;
using namespace posology::measure;

namespace {

Scorecard scored(const MeasuredCampaign& scene, const std::string& rows, const char* until, Findings* told = nullptr) {
  const Results results = scene.read("date,metric,value,post\n" + rows);
  CHECK(results.findings.empty());
  Findings findings;
  Scorecard card = score(scene.campaign, scene.plan, results.readings, day(until), findings);
  if (told != nullptr) *told = findings;
  return card;
}

}  // namespace

TEST_CASE("what is expected lies on the line from the baseline to the target", "[measure]") {
  const MeasuredCampaign scene;
  // 60 days from 1 January to 2 March: a sixth of the way after ten days.
  CHECK(scored(scene, "", "2027-01-01").metrics[0].expected == Ratio::of(100, 1));
  CHECK(scored(scene, "", "2027-01-11").metrics[0].expected == Ratio::of(700, 6));
  CHECK(scored(scene, "", "2027-03-02").metrics[0].expected == Ratio::of(200, 1));
  CHECK(scored(scene, "", "2027-12-31").metrics[0].expected == Ratio::of(200, 1));
  CHECK(scored(scene, "", "2026-12-31").metrics[0].expected == Ratio::of(100, 1));
}

TEST_CASE("the course is that of the newest figure, up or down", "[measure]") {
  const MeasuredCampaign scene;
  const auto course = [&](const std::string& rows, std::size_t metric) {
    return scored(scene, rows, "2027-01-31").metrics[metric].course;
  };
  CHECK(course("", 0) == Course::not_measured);
  CHECK(course("2027-01-30,reach,149,\n", 0) == Course::behind);
  CHECK(course("2027-01-30,reach,150,\n", 0) == Course::on_course);
  CHECK(course("2027-01-30,reach,200,\n", 0) == Course::reached);
  CHECK(course("2027-01-30,reach,150,\n2027-01-02,reach,999,\n", 0) == Course::on_course);
  // The target lies below the baseline: less is better.
  CHECK(course("2027-01-30,share,8%,\n", 1) == Course::behind);
  CHECK(course("2027-01-30,share,7.5%,\n", 1) == Course::on_course);
  CHECK(course("2027-01-30,share,5%,\n", 1) == Course::reached);
}

TEST_CASE("without a figure of the whole, the posts' results stand on the baseline", "[measure]") {
  const MeasuredCampaign scene;
  const Scorecard card =
      scored(scene, "2027-01-12,reach,30,a\n2027-01-13,reach,15,b\n2027-01-14,reach,5,b\n", "2027-01-31");
  CHECK(card.metrics[0].actual == Measured{150000});
  CHECK(card.metrics[0].from_posts);
  CHECK(card.metrics[0].measured_on == day("2027-01-14"));
  // A figure of the whole is not added to: it holds what the posts brought.
  CHECK(scored(scene, "2027-01-12,reach,30,a\n2027-01-20,reach,120,\n", "2027-01-31").metrics[0].actual ==
        Measured{120000});
}

TEST_CASE("results are added up by what the posts are, each post's cost once", "[measure]") {
  const MeasuredCampaign scene;
  const Scorecard card =
      scored(scene, "2027-01-12,reach,30,a\n2027-01-13,reach,15,b\n2027-01-14,reach,5,b\n2027-01-14,reach,20,c\n",
             "2027-01-31");
  REQUIRE(card.results.size() == 1);
  const ResultsOfMetric& reach = card.results[0];
  CHECK(reach.sum == Measured{70000});
  CHECK(reach.posts == 3);
  CHECK(reach.cost == Money{9000});
  REQUIRE(reach.by_platform.size() == 2);
  CHECK(reach.by_platform[0].name == "x");
  CHECK(reach.by_platform[0].sum == Measured{40000});
  CHECK(reach.by_platform[0].posts == 2);
  CHECK(reach.by_platform[0].cost == Money{4000});
  CHECK(reach.by_platform[1].cost == Money{5000});
}

TEST_CASE("results are added up by whom they were for, what for and when", "[measure]") {
  MeasuredCampaign scene;
  for (const auto& [id, use] : {std::pair{"sites", Use::partner}, std::pair{"listen", Use::feedback}}) {
    Objective objective;
    objective.id = here(Id{id});
    objective.use = here(use);
    scene.campaign.objectives.push_back(objective);
  }
  Post written;
  written.objective = here(RefTo<Kind::objective>{"listen"});
  scene.campaign.posts.push_back(written);
  scene.plan.posts[0].written = 0;
  scene.plan.posts[0].audience = {"surgeons", "nurses"};
  scene.plan.posts[1].audience = {"nurses"};
  scene.plan.posts[2].at.date = day("2027-02-01");
  const Scorecard card =
      scored(scene, "2027-01-12,reach,30,a\n2027-01-13,reach,15,b\n2027-02-03,reach,5,c\n", "2027-02-28");
  REQUIRE(card.results.size() == 1);
  const auto told = [](const std::vector<ResultShare>& shares) {
    std::string text;
    for (const ResultShare& share : shares) {
      text +=
          share.name + " " + std::to_string(share.posts) + " " + std::to_string(share.sum.thousandths / 1000) + "; ";
    }
    return text;
  };
  CHECK(told(card.results[0].by_audience) == "nurses 2 45; surgeons 1 30; ");
  CHECK(told(card.results[0].by_objective) == "listen 1 30; ");
  CHECK(told(card.results[0].by_use) == "feedback 1 30; ");
  CHECK(told(card.results[0].by_month) == "2027-01 2 45; 2027-02 1 5; ");
}

TEST_CASE("what lies after the day is not counted, and is said", "[measure]") {
  const MeasuredCampaign scene;
  Findings told;
  const Scorecard card = scored(scene, "2027-01-12,reach,130,\n2027-02-12,reach,190,\n", "2027-01-31", &told);
  CHECK(card.metrics[0].actual == Measured{130000});
  CHECK(card.counted == 1);
  REQUIRE(told.size() == 1);
  CHECK(told[0].message == "2027-02-12 lies after 2027-01-31: the figure is not counted");
}

TEST_CASE("published posts are held against those that were due", "[measure]") {
  MeasuredCampaign scene;
  PlatformUse use;
  use.platform = "x";
  scene.campaign.platforms.push_back(use);
  scene.plan.posts[1].status = PostStatus::published;
  scene.plan.posts[2].at.date = day("2027-02-20");
  const Scorecard card = scored(scene, "", "2027-01-31");
  REQUIRE(card.kept.size() == 1);
  CHECK(card.kept[0].due == 1);
  CHECK(card.kept[0].published == 1);
}

TEST_CASE("a post with a result is out, whatever its status says", "[measure]") {
  MeasuredCampaign scene;
  PlatformUse use;
  use.platform = "x";
  scene.campaign.platforms.push_back(use);
  const Scorecard card = scored(scene, "2027-01-12,reach,30,c\n2027-01-13,reach,5,c\n", "2027-01-31");
  CHECK(card.seen == std::vector<std::size_t>{2});
  CHECK(card.kept[0].due == 2);
  CHECK(card.kept[0].published == 1);
}
