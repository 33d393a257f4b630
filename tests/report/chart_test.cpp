// Charts: the values behind the bars, round axes, sentences for those who do not see them.
#include "report/chart.h"

#include "catch.h"
#include "small_plan.h"

using namespace posology;
using namespace posology::report;

namespace {

Chart with_bars(std::vector<std::int64_t> totals, ChartUnit unit = ChartUnit::hours) {
  Chart chart{"Title", "", unit, {}, {"all"}, {}};
  for (const std::int64_t total : totals) chart.bars.push_back({"W1", "week 1 of 2027", {total}, {}});
  return chart;
}

}  // namespace

TEST_CASE("hours are stacked by person, and weeks without work lie between those with some", "[report][chart]") {
  SmallPlan small;
  Chart chart = hours_chart(small.outcome);
  REQUIRE(chart.bars.size() == 3);
  CHECK(chart.series == std::vector<std::string>{"Ana", "Ben", "Raj"});
  CHECK(chart.bars[0].parts == std::vector<std::int64_t>{540, 708, 0});
  CHECK(chart.bars[0].limit == 1800);
  CHECK(chart.bars[0].total() == 1248);
  CHECK(chart_words(chart) == "most in week 1 of 2027: 20.8 h of 30 h; none is over what the team can give");
  small.plan().people = {{0, {{{2027, 1}, 600, 660, false}, {{2027, 4}, 600, 60, false}}},
                         {1, {{{2027, 1}, 0, 0, true}}}};
  chart = hours_chart(small.outcome);
  CHECK(chart.bars.size() == 4);
  CHECK(chart.series == std::vector<std::string>{"Ana"});  // Ben has nothing to do
  CHECK(chart.bars[1].total() == 0);
  CHECK(chart_words(chart) == "most in week 1 of 2027: 11 h of 10 h; 1 over what the team can give");
  CHECK(chart_table(chart).rows[0][2].text == "11 h!");
  small.plan().people.clear();
  CHECK(hours_chart(small.outcome).bars.empty());
}

TEST_CASE("money is stacked by kind under its caps", "[report][chart]") {
  SmallPlan small;
  const Chart chart = money_chart(small.plan().money);
  REQUIRE(chart.bars.size() == 2);
  CHECK(chart.series == std::vector<std::string>{"labour", "production", "review", "other"});
  CHECK(chart.bars[0].parts == std::vector<std::int64_t>{120000, 3000, 50000, 0});
  CHECK(chart.bars[0].limit == 150000);
  CHECK_FALSE(chart.bars[1].limit.has_value());
  const Table table = chart_table(chart);
  CHECK(table.columns.back().title == "cap");
  CHECK(table.rows[0][5].text == "$1,730.00!");
  CHECK(chart_words(chart) == "most in Jan 2027: $1,730.00 of $1,500.00; 1 over cap");
  small.plan().money.budgeted = false;
  CHECK(money_chart(small.plan().money).bars.empty());
  CHECK(chart_words(money_chart(small.plan().money)) == "nothing is planned");
}

TEST_CASE("an axis has few round ticks and ends at or above the highest bar", "[report][chart]") {
  CHECK(ticks(with_bars({})) == std::vector<std::int64_t>{0});
  CHECK(ticks(with_bars({60})) == std::vector<std::int64_t>{0, 60});
  CHECK(ticks(with_bars({540})) == std::vector<std::int64_t>{0, 120, 240, 360, 480, 600});
  for (std::int64_t most = 1; most < 10'000'000; most = most * 5 / 4 + 1) {
    const auto list = ticks(with_bars({most}, ChartUnit::money));
    INFO(most);
    CHECK(list.size() <= 7);
    CHECK(list.size() >= 2);
    CHECK(list.back() >= most);
    CHECK(list.end()[-2] < most);
  }
  CHECK(tick_text(with_bars({}, ChartUnit::money), 150'000'000) == "1,500,000");
  // What an impression costs: a matter of cents, with cents beside every tick.
  const Chart cents = with_bars({33}, ChartUnit::money);
  CHECK(ticks(cents) == std::vector<std::int64_t>{0, 10, 20, 30, 40});
  CHECK(tick_text(cents, 0) == "0.00");
  CHECK(tick_text(cents, 10) == "0.10");
  CHECK(ticks(with_bars({250}, ChartUnit::money)).size() == 6);
  CHECK(tick_text(with_bars({13'417}, ChartUnit::money), 5'000) == "50");
  CHECK(tick_text(with_bars({}), 480) == "8");
}
