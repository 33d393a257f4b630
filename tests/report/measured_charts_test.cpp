// Charts of results: planned against published, parts that add up to the whole, costs of single results.
#include "report/measured_charts.h"

#include "catch.h"
#include "report/cost_each.h"
#include "report/scorecard.h"
#include "small_results.h"

using namespace posology;
using namespace posology::report;

namespace {

std::vector<std::string> texts(const std::vector<Cell>& row) {
  std::vector<std::string> list;
  for (const Cell& cell : row) list.push_back(cell.text);
  return list;
}

using Texts = std::vector<std::string>;
using Parts = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("posts of a week are published, due or to come, and together what was planned", "[report][measure]") {
  SmallResults small;
  MeasuredChart made = posts_by_week(small.outcome, small.card);
  REQUIRE(made.chart.bars.size() == 2);
  // The first post has a result: it is out, though the file does not say so. The fifth has no place.
  CHECK(made.chart.bars[0].parts == Parts{1, 2, 0});
  CHECK(made.chart.bars[1].parts == Parts{0, 0, 1});
  CHECK(chart_words(made.chart) == "1 of 3 posts due by Fri 22 Jan 2027 published; 1 still to come");
  CHECK(texts(made.figures.rows[0]) == Texts{"W3", "Mon 18 Jan 2027", "3", "1", "2", ""});
  CHECK(shown(made.chart, 1) == "1 post");
  small.plan().posts[1].status = PostStatus::published;
  small.plan().posts[3].status = PostStatus::published;  // after the day that counts: still to come
  made = posts_by_week(small.outcome, small.card);
  CHECK(made.chart.bars[0].parts == Parts{2, 1, 0});
  CHECK(made.chart.bars[1].parts == Parts{0, 0, 1});
  for (PlannedPost& post : small.plan().posts) post.placed = false;
  CHECK(posts_by_week(small.outcome, small.card).chart.bars.empty());
}

TEST_CASE("the cost of a week's posts is shown by what came of them, where they have one", "[report][measure]") {
  SmallResults small;
  const MeasuredChart made = cost_by_week(small.outcome, small.card);
  CHECK(made.chart.bars[0].parts == Parts{80'000, 0, 0});
  CHECK(made.chart.bars[1].parts == Parts{0, 0, 10'000});
  CHECK(texts(made.figures.rows[1]) == Texts{"W4", "Mon 25 Jan 2027", "$100.00", "", "", "$100.00"});
  CHECK(chart_words(made.chart) == "$800.00 of $800.00 that was planned by Fri 22 Jan 2027 is that of published posts");
  small.card.costed = false;
  CHECK(cost_by_week(small.outcome, small.card).chart.bars.empty());
}

TEST_CASE("every category is there, and the parts of the platforms make the whole", "[report][measure]") {
  SmallResults small;
  const MeasuredChart made = categories_by_platform(small.outcome, small.card);
  REQUIRE(made.chart.bars.size() == 1);  // shares of posts do not add up: no bar for them
  CHECK(made.chart.bars[0].name == "reach (exposure)");
  CHECK(made.chart.bars[0].parts == Parts{667, 333});
  CHECK(made.chart.series == Texts{"LinkedIn", "X"});
  CHECK(shown(made.chart, 667) == "66.7%");
  CHECK(title_with_unit(made.chart).ends_with(", in percent"));
  REQUIRE(made.figures.rows.size() == 7);
  CHECK(texts(made.figures.rows[0]) == Texts{"exposure", "reach", "200", "100", "300", "300"});
  CHECK(texts(made.figures.rows[1]) == Texts{"influence", "no metric", "", "", "", ""});
  CHECK(texts(made.figures.rows[2]) == Texts{"engagement", "answers", "", "", "", "3"});
  // A category of no framework stands behind those of the framework.
  CHECK(texts(made.figures.rows[6]) == Texts{"sentiment", "mood", "", "", "", "60"});
}

TEST_CASE("thirds of a sum are rounded so that they still add up to it", "[report][measure]") {
  SmallResults small;
  PlatformUse third;
  third.id = at(std::string("facebook"));
  third.platform = "facebook";
  small.campaign.platforms.push_back(third);
  ResultsOfMetric& reach = small.card.results[0];
  reach.by_platform = {
      {"x", 1, Measured{1'000}, {}}, {"linkedin", 1, Measured{1'000}, {}}, {"facebook", 1, Measured{1'000}, {}}};
  reach.sum = Measured{3'000};
  const MeasuredChart made = categories_by_platform(small.outcome, small.card);
  CHECK(made.chart.bars[0].total() == 1000);
  CHECK(made.chart.bars[0].parts == Parts{333, 334, 333});
}

TEST_CASE("a result costs what its posts cost, and no result costs nothing", "[report][measure]") {
  SmallResults small;
  const MeasuredChart made = cost_of_results(small.outcome, small.card, small.card.results[0]);
  REQUIRE(made.figures.rows.size() == 5);
  CHECK(texts(made.figures.rows[0]) == Texts{"platform", "LinkedIn", "200", "$800.00", "planned", "$4.00"});
  CHECK(texts(made.figures.rows[3]) == Texts{"pillar", "launch", "0", "$100.00", "planned", "no result"});
  REQUIRE(made.chart.bars.size() == 4);
  CHECK(made.chart.bars[1].name == "platform X");
  CHECK(made.chart.bars[1].parts == Parts{100});
  CHECK(cost_of_results(small.outcome, small.card, small.card.results[1]).figures.rows.empty());  // in percent
  small.card.costed = false;
  CHECK(cost_of_results(small.outcome, small.card, small.card.results[0]).figures.rows.empty());
}

TEST_CASE("where one result costs less than a dollar, a thousand of them are told", "[report][measure]") {
  SmallResults small;
  ResultsOfMetric& reach = small.card.results[0];
  reach.cost = reach.by_platform[0].cost = reach.by_format[0].cost = {9'000};
  reach.by_platform[1].cost = reach.by_pillar[0].cost = reach.by_pillar[1].cost = {0};
  // 90.00 for 300: 0.30 each, and 300.00 for a thousand.
  const MeasuredChart made = cost_of_results(small.outcome, small.card, reach);
  CHECK(made.chart.title.starts_with("Cost for 1,000 results: reach"));
  CHECK(made.figures.columns.back().title == "For 1,000");
  CHECK(made.figures.rows[0].back().text == "$450.00");
  const Table table = results_of_metric(small.outcome, small.card, reach);
  CHECK(table.columns.back().title == "For 1,000");
  CHECK(table.rows.back().back().text == "300.00");
  // Exactly a dollar each is told as such, and so is what cost nothing.
  reach.cost = {30'000};
  CHECK(results_of_a_cost(reach, small.plan().money.currency) == 1);
  reach.cost = {0};
  CHECK(results_of_a_cost(reach, small.plan().money.currency) == 1);
}

TEST_CASE("the three uses stand in posts, each as a part of those that have one", "[report][measure]") {
  SmallResults small;
  CHECK(uses_table(small.card).rows.empty());
  small.card.uses = {{Use::market, 5, 3}, {Use::feedback, 2, 1}, {Use::partner, 0, 0}, {std::nullopt, 7, 2}};
  const Table table = uses_table(small.card);
  REQUIRE(table.rows.size() == 4);
  CHECK(texts(table.rows[0]) == Texts{"market", "5", "3", "75%"});
  CHECK(texts(table.rows[2]) == Texts{"partner", "0", "0", "0%"});
  CHECK(texts(table.rows[3]) == Texts{"no objective", "7", "2", ""});
}

TEST_CASE("the way to a target is a part of the way from its baseline, down as well as up", "[report][measure]") {
  SmallResults small;
  MeasuredChart made = way_to_targets(small.campaign, small.card);
  REQUIRE(made.chart.bars.size() == 3);  // one is not measured
  CHECK(made.chart.bars[0].parts == Parts{500});
  CHECK(made.chart.bars[0].limit == 400);
  CHECK(made.chart.bars[2].parts == Parts{0});  // it should have fallen, and rose: the figures say so
  CHECK(texts(made.figures.rows[3]) == Texts{"mood", "sentiment", "-100%", "40%"});
  CHECK(chart_words(made.chart) == "2 of 3 metrics short of what was to be expected by Fri 22 Jan 2027");
  // An aim is no cap: what lies above it is not marked.
  CHECK(chart_table(made.chart).rows[0][1].text == "50%");
  CHECK(chart_table(made.chart).rows[0][2].text == "50%");
  small.card.metrics[0].actual = Measured{9'000'000};
  made = way_to_targets(small.campaign, small.card);
  CHECK(made.chart.bars[0].parts == Parts{2000});
  CHECK(made.figures.rows[0][2].text == "2225%");
  small.campaign.measurement->metrics[0].target->value = Ratio{100, 1};  // no way at all
  CHECK(way_to_targets(small.campaign, small.card).chart.bars.size() == 2);
}

TEST_CASE("what was spent stands beside what was planned, by week", "[report]") {
  SmallResults small;
  const std::size_t columns = cost_by_week(small.outcome, small.card).figures.columns.size();
  small.card.actual_costs = {{0, {91'500}}};
  const MeasuredChart made = cost_by_week(small.outcome, small.card);
  REQUIRE(made.figures.columns.size() == columns + 1);
  CHECK(made.figures.columns.back().title == "Spent");
  int said = 0;
  for (const auto& row : made.figures.rows) {
    REQUIRE(row.size() == columns + 1);
    said += row.back().text == "$915.00" ? 1 : 0;
  }
  CHECK(said == 1);
}
