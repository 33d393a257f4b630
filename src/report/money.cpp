#include "report/money.h"

#include <algorithm>

#include "report/words.h"

namespace posology::report {
namespace {

bool has_caps(const PlannedMoney& money) {
  return std::any_of(money.months.begin(), money.months.end(), [](const MonthMoney& m) { return m.cap.has_value(); });
}

void add_limits(std::vector<Cell>& row, const MonthMoney& month, const Currency& currency) {
  if (!month.cap) {
    row.insert(row.end(), {Cell{}, Cell{}});
    return;
  }
  const Money left = *month.cap - month.total();
  row.push_back({show_plain(*month.cap, currency)});
  row.push_back({show_plain(left, currency), left < Money{} ? Tone::bad : Tone::plain});
}

}  // namespace

Table money_by_month(const PlannedMoney& money) {
  const bool caps = has_caps(money);
  Table table{{{"Month"}, {"Planned", Align::right}}, {}};
  if (caps) {
    table.columns.push_back({"Cap", Align::right});
    table.columns.push_back({"Left", Align::right});
  }
  for (const MonthMoney& month : money.months) {
    std::vector<Cell> row = {{month_year(month.month)}, {show_plain(month.total(), money.currency)}};
    if (caps) add_limits(row, month, money.currency);
    table.rows.push_back(std::move(row));
  }
  std::vector<Cell> sum = {{"All", Tone::strong}, {show_plain(money.planned, money.currency), Tone::strong}};
  sum.resize(table.columns.size());
  table.rows.push_back(std::move(sum));
  return table;
}

Table money_by(std::string_view what, const std::vector<NamedMoney>& items, const Currency& currency) {
  Table table{{{std::string(what)}, {"Planned", Align::right}}, {}};
  Money sum;
  for (const NamedMoney& item : items) {
    sum = sum + item.amount;
    if (item.amount.minor != 0) table.rows.push_back({{item.name}, {show_plain(item.amount, currency)}});
  }
  table.rows.push_back({{"All", Tone::strong}, {show_plain(sum, currency), Tone::strong}});
  return table;
}

Table budget_steps(const PlannedMoney& money) {
  Table table{{{"Budget"}, {"Amount", Align::right}}, {}};
  if (!money.total || !money.available) return table;
  const Money left = *money.available - money.planned;
  table.rows = {
      {{"total"}, {show_plain(*money.total, money.currency)}},
      {{"device tax: " + money.tax_note}, {show_plain(money.tax, money.currency)}},
      {{"contingency"}, {show_plain(money.contingency, money.currency)}},
      {{"available", Tone::strong}, {show_plain(*money.available, money.currency), Tone::strong}},
      {{"planned"}, {show_plain(money.planned, money.currency)}},
      {{"left", Tone::strong}, {show_plain(left, money.currency), left < Money{} ? Tone::bad : Tone::strong}},
      {{"least that this mix can cost", Tone::quiet}, {show_plain(money.floor, money.currency), Tone::quiet}}};
  return table;
}

}  // namespace posology::report
