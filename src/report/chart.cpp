#include "report/chart.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "report/names.h"
#include "report/week.h"
#include "report/words.h"

namespace posology::report {
namespace {

// One of the chart's unit in what it counts: an hour in minutes, a dollar in cents, a percent in thousandths.
std::int64_t one(const Chart& chart) {
  if (chart.unit == ChartUnit::hours) return 60;
  if (chart.unit == ChartUnit::share) return 10;
  if (chart.unit == ChartUnit::posts) return 1;
  std::int64_t minor = 1;
  for (int i = 0; i < chart.currency.decimals; ++i) minor *= 10;
  return minor;
}

std::int64_t highest(const Chart& chart) {
  std::int64_t most = 0;
  for (const ChartBar& bar : chart.bars) most = std::max({most, bar.total(), bar.limit.value_or(0)});
  return most;
}

bool over(const Chart& chart, const ChartBar& bar) {
  return chart.limit == ChartLimit::cap && bar.limit && bar.total() > *bar.limit;
}

std::string percent(std::int64_t thousandths) {
  const std::string whole = std::to_string(thousandths / 10);
  return thousandths % 10 == 0 ? whole + "%" : fmt::format("{}.{}%", whole, thousandths % 10);
}

/// The bars of the weeks from the first to the last with work.
class Weeks {
 public:
  Weeks(const Campaign& campaign, std::size_t people) : campaign_(campaign), people_(people) {}

  void add(std::size_t person, const WeekLoad& load) {
    const Date monday = load.week.monday();
    ChartBar& bar = bars_[monday];
    bar.parts.resize(people_);
    bar.parts[person] += load.planned_minutes;
    bar.limit = bar.limit.value_or(0) + load.capacity_minutes;
  }

  [[nodiscard]] std::vector<ChartBar> take() const {
    auto first = std::find_if(bars_.begin(), bars_.end(), works);
    const auto last = std::find_if(bars_.rbegin(), bars_.rend(), works).base();
    std::vector<ChartBar> list;
    if (first == bars_.end()) return list;
    for (Date monday = first->first; monday <= std::prev(last)->first; monday = monday + 7) {
      const auto found = bars_.find(monday);
      ChartBar bar = found == bars_.end() ? ChartBar{} : found->second;
      bar.parts.resize(people_);
      const WeekNumber week = week_of(campaign_, monday);
      bar.label = fmt::format("W{}", week.week);
      bar.name = fmt::format("week {} of {}", week.week, week.year);
      list.push_back(std::move(bar));
    }
    return list;
  }

 private:
  static bool works(const std::pair<const Date, ChartBar>& bar) { return bar.second.total() > 0; }

  const Campaign& campaign_;
  std::size_t people_;
  std::map<Date, ChartBar> bars_;
};

// Who has nothing in any bar needs no colour.
void leave_out_empty(Chart& chart) {
  for (std::size_t i = chart.series.size(); i-- > 0;) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    if (std::any_of(chart.bars.begin(), chart.bars.end(), [&](const ChartBar& bar) { return bar.parts[i] != 0; }))
      continue;
    chart.series.erase(chart.series.begin() + at);
    for (ChartBar& bar : chart.bars) bar.parts.erase(bar.parts.begin() + at);
  }
}

}  // namespace

std::int64_t ChartBar::total() const { return std::accumulate(parts.begin(), parts.end(), std::int64_t{0}); }

Chart hours_chart(const Outcome& outcome) {
  Chart chart{"Hours by week", "what the team can give", ChartUnit::hours, {}, {}, {}};
  Weeks weeks(*outcome.campaign, outcome.plan->people.size());
  for (std::size_t i = 0; i < outcome.plan->people.size(); ++i) {
    const PersonLoad& person = outcome.plan->people[i];
    chart.series.push_back(person_name(*outcome.campaign, person.person));
    for (const WeekLoad& load : person.weeks) weeks.add(i, load);
  }
  chart.bars = weeks.take();
  leave_out_empty(chart);
  return chart;
}

Chart money_chart(const PlannedMoney& money) {
  Chart chart{"Money by month", "cap", ChartUnit::money, money.currency, {}, {}};
  if (!money.budgeted) return chart;
  chart.series = {"labour", "production", "paid", "review", "captions", "translation", "community management", "other"};
  bool capped = false;
  for (const MonthMoney& m : money.months) {
    ChartBar bar{std::string(month_name(m.month.month)), month_year(m.month), {}, {}};
    for (const Money part : {m.labour, m.production, m.paid, m.review, m.captions, m.translation, m.community, m.other})
      bar.parts.push_back(std::max<std::int64_t>(part.minor, 0));
    if (m.cap) bar.limit = m.cap->minor;
    capped = capped || m.cap;
    chart.bars.push_back(std::move(bar));
  }
  if (!capped) chart.limit_name.clear();
  leave_out_empty(chart);
  return chart;
}

std::string title_with_unit(const Chart& chart) {
  if (chart.unit == ChartUnit::money) return chart.title + ", in " + chart.currency.code;
  return chart.unit == ChartUnit::share ? chart.title + ", in percent" : chart.title;
}

std::string shown(const Chart& chart, std::int64_t value) {
  switch (chart.unit) {
    case ChartUnit::hours:
      return hours(value);
    case ChartUnit::posts:
      return counted(value, "post", "posts");
    case ChartUnit::share:
      return percent(value);
    case ChartUnit::money:
      break;
  }
  return show({value}, chart.currency);
}

std::string tick_text(const Chart& chart, std::int64_t value) {
  const auto is_whole = [&](std::int64_t tick) { return tick % one(chart) == 0; };
  const std::vector<std::int64_t> all = ticks(chart);
  // Cents beside one tick stand beside all of them.
  if (!std::all_of(all.begin(), all.end(), is_whole)) return show_plain({value}, chart.currency);
  const Currency whole{chart.currency.code, 0};
  return show_plain({value / one(chart)}, whole);
}

std::vector<std::int64_t> ticks(const Chart& chart) {
  constexpr std::int64_t most = 6;
  constexpr std::array<std::int64_t, 3> round = {1, 2, 5};
  const std::int64_t top = highest(chart);
  // Hours and posts are not parted, money is: what a result costs may be a matter of cents.
  std::int64_t tens = chart.unit == ChartUnit::money ? 1 : one(chart);
  std::int64_t step = tens;
  for (std::size_t i = 0; step < (top + most - 1) / most; ++i) {
    if (i % 3 == 2) tens *= 10;
    step = tens * round[(i + 1) % 3];
  }
  std::vector<std::int64_t> list = {0};
  while (list.back() < top) list.push_back(list.back() + step);
  return list;
}

Table chart_table(const Chart& chart) {
  const bool limited = !chart.limit_name.empty();
  Table table{{{chart.unit == ChartUnit::hours ? "Week" : "Month"}}, {}};
  for (const std::string& name : chart.series) table.columns.push_back({name, Align::right});
  table.columns.push_back({"All", Align::right});
  if (limited) table.columns.push_back({chart.limit_name, Align::right});
  for (const ChartBar& bar : chart.bars) {
    std::vector<Cell> row = {{chart.unit == ChartUnit::hours ? bar.label : bar.name}};
    for (const std::int64_t part : bar.parts) row.push_back(part == 0 ? Cell{} : Cell{shown(chart, part)});
    row.push_back(
        {shown(chart, bar.total()) + (over(chart, bar) ? "!" : ""), over(chart, bar) ? Tone::bad : Tone::strong});
    if (limited) row.push_back(bar.limit ? Cell{shown(chart, *bar.limit)} : Cell{});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string chart_words(const Chart& chart) {
  if (!chart.words.empty()) return chart.words;
  if (chart.bars.empty()) return "nothing is planned";
  const auto peak = std::max_element(chart.bars.begin(), chart.bars.end(),
                                     [](const ChartBar& a, const ChartBar& b) { return a.total() < b.total(); });
  std::string words = fmt::format("most in {}: {}", peak->name, shown(chart, peak->total()));
  if (chart.limit_name.empty()) return words;
  if (peak->limit) words += fmt::format(" of {}", shown(chart, *peak->limit));
  const auto beyond =
      std::count_if(chart.bars.begin(), chart.bars.end(), [&](const ChartBar& bar) { return over(chart, bar); });
  if (beyond == 0) return words + fmt::format("; none is over {}", chart.limit_name);
  return words + fmt::format("; {} over {}", beyond, chart.limit_name);
}

}  // namespace posology::report
