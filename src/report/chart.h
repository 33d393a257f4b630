// Charts: bars over time, made of parts, with a limit above them; without any markup.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

struct ChartBar {
  std::string label;                  ///< "W2", "Jan"
  std::string name;                   ///< "week 2 of 2027", "Jan 2027"
  std::vector<std::int64_t> parts;    ///< one for each series, none below 0
  std::optional<std::int64_t> limit;  ///< what it should not go over
  [[nodiscard]] std::int64_t total() const;
};

enum class ChartUnit { hours, money, posts, share };
/// What the line above the bars is: a cap on them, or what they should reach.
enum class ChartLimit { cap, aim };
/// What the bars stand for: times one after the other, or kinds of things, each of which keeps its label.
enum class ChartBars { times, kinds };

struct Chart {
  std::string title;
  std::string limit_name;  ///< "what the team can give"; empty where no bar has a limit
  ChartUnit unit{};        ///< hours count minutes, money minor units, a share thousandths
  Currency currency;
  std::vector<std::string> series;  ///< those without anything are left out
  std::vector<ChartBar> bars;       ///< without a gap
  ChartLimit limit = ChartLimit::cap;
  ChartBars stand_for = ChartBars::times;
  std::string words{};  ///< what it shows, where the highest bar says little
};

/// Hours of each person by ISO week against what the team can give. No bars without work.
[[nodiscard]] Chart hours_chart(const Outcome& outcome);
/// Money by month and kind against the caps. No bars without a budget.
[[nodiscard]] Chart money_chart(const PlannedMoney& money);

/// "Money by month, in USD"
[[nodiscard]] std::string title_with_unit(const Chart& chart);
/// "7.5 h", "$1,200.00", "3 posts", "37.5%"
[[nodiscard]] std::string shown(const Chart& chart, std::int64_t value);
/// "8", "1,500", "0.50": for an axis that says its unit.
[[nodiscard]] std::string tick_text(const Chart& chart, std::int64_t value);
/// 0 and round values up to the first that no bar and no limit goes over; at most seven.
[[nodiscard]] std::vector<std::int64_t> ticks(const Chart& chart);
/// The figures behind the chart: a row for each bar, a column for each series, the sum and the limit.
[[nodiscard]] Table chart_table(const Chart& chart);
/// What the chart shows, in a sentence: its highest bar, and how many go over their limit.
[[nodiscard]] std::string chart_words(const Chart& chart);

}  // namespace posology::report
