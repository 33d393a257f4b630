#include "report/budget.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "report/money.h"
#include "report/names.h"
#include "report/transfers.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::string quarter_name(const TaxQuarter& quarter) { return fmt::format("{}-Q{}", quarter.year, quarter.quarter); }

/// A share in millionths as percent, without ending zeros: "1.5463".
std::string exact_percent(Ratio share) {
  const std::int64_t ten_thousandths = share.times(1'000'000);
  std::string text = fmt::format("{}.{:04}", ten_thousandths / 10'000, ten_thousandths % 10'000);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string optional_plain(const std::optional<Money>& amount, const Currency& currency) {
  return amount ? show_plain(*amount, currency) : std::string();
}

Tone tone_of(const std::optional<Money>& left) { return left && *left < Money{} ? Tone::bad : Tone::plain; }

Table quarters(const BudgetSheet& sheet) {
  const Currency& c = sheet.currency;
  Table table{{{"Quarter"}, {"Rate"}, {"Sales", Align::right}, {"Base", Align::right}, {"Tax", Align::right}, {"Law"}},
              {}};
  Money sales, base;
  for (const TaxQuarter& q : sheet.quarters) {
    sales += q.sales;
    base += q.base;
    table.rows.push_back({{quarter_name(q)},
                          {q.rate.percent()},
                          {show_plain(q.sales, c)},
                          {show_plain(q.base, c)},
                          {show_plain(q.tax, c)},
                          {q.law}});
  }
  if (sheet.quarters.size() > 1) {
    table.rows.push_back({{"All", Tone::strong},
                          {},
                          {show_plain(sales, c), Tone::strong},
                          {show_plain(base, c), Tone::strong},
                          {show_plain(sheet.tax, c), Tone::strong},
                          {}});
  }
  return table;
}

Table deposits(const BudgetSheet& sheet) {
  const Currency& c = sheet.currency;
  Table table{{{"Due"}, {"What"}, {"Liability", Align::right}, {"Pay at least", Align::right}}, {}};
  for (const TaxReturn& made : sheet.returns) {
    for (const TaxDeposit& deposit : made.deposits) {
      table.rows.push_back(
          {{day_month_year(deposit.due)},
           {fmt::format("deposit for {} to {}", deposit.period.first.iso(), deposit.period.last.iso())},
           {show_plain(deposit.liability, c)},
           {show_plain(deposit.least, c)}});
    }
    table.rows.push_back(
        {{day_month_year(made.due), Tone::strong},
         {"Form 720 for " + quarter_name(made.quarter) +
              (made.deposits.empty() ? ", no deposits: the tax is 2,500.00 or less" : ", with the rest"),
          Tone::strong},
         {show_plain(made.quarter.tax, c), Tone::strong},
         {show_plain(made.with_return, c), Tone::strong}});
  }
  return table;
}

Table way_down(const BudgetSheet& sheet, bool trace) {
  Table table{{{"From sales to campaign"}, {"Amount", Align::right}}, {}};
  if (trace) table.columns.push_back({"How"});
  for (const BudgetStep& step : sheet.steps) {
    const Tone tone = step.level ? (step.amount < Money{} ? Tone::bad : Tone::strong) : Tone::plain;
    std::vector<Cell> row = {{(step.level ? "" : "  ") + step.name, step.level ? Tone::strong : Tone::plain},
                             {show_plain(step.amount, sheet.currency), tone}};
    if (trace) row.push_back({step.formula, Tone::quiet});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table kinds(const BudgetSheet& sheet) {
  const Currency& c = sheet.currency;
  Table table{{{"Kind"}, {"Usual", Align::right}, {"Planned", Align::right}}, {}};
  Money usual, planned;
  for (const KindOfMoney& kind : sheet.kinds) {
    usual += kind.usual.value_or(Money{});
    planned += kind.planned;
    table.rows.push_back({{kind.kind}, {optional_plain(kind.usual, c)}, {show_plain(kind.planned, c)}});
  }
  if (table.rows.empty()) return table;
  table.rows.push_back(
      {{"All", Tone::strong}, {show_plain(usual, c), Tone::strong}, {show_plain(planned, c), Tone::strong}});
  return table;
}

Table lines(const BudgetSheet& sheet) {
  const Currency& c = sheet.currency;
  Table table{{{"Line"}, {"For"}, {"Amount", Align::right}, {"Planned", Align::right}, {"Left", Align::right}}, {}};
  for (const LineUse& line : sheet.lines) {
    const Money left = line.amount - line.planned;
    table.rows.push_back({{line.id},
                          {line.on},
                          {show_plain(line.amount, c)},
                          {show_plain(line.planned, c)},
                          {show_plain(left, c), tone_of(left)}});
  }
  return table;
}

Table paid(const BudgetSheet& sheet) {
  Table table{{{"Paid on"}, {"Planned", Align::right}, {"Views", Align::right}, {"Clicks", Align::right}, {"Source"}},
              {}};
  const auto range = [](const std::array<std::int64_t, 3>& n) {
    return n[0] == n[2] ? fmt::format("{}", n[1]) : fmt::format("{} ({}-{})", n[1], n[0], n[2]);
  };
  table.rows.reserve(sheet.paid.size());
  for (const PaidReach& p : sheet.paid) {
    table.rows.push_back({{platform_name(p.platform)},
                          {show_plain(p.paid, sheet.currency)},
                          {range(p.views)},
                          {range(p.clicks)},
                          {p.source, Tone::quiet}});
  }
  return table;
}

Table followers(const PlannedMoney& money) {
  Table table{{{"Followers on"}, {"Hours", Align::right}, {"Costs", Align::right}}, {}};
  for (std::size_t i = 0; i < money.community.size();) {
    const std::string& platform = money.community[i].platform;
    std::int64_t minutes = 0;
    Money cost;
    for (; i < money.community.size() && money.community[i].platform == platform; ++i) {
      minutes += money.community[i].minutes;
      cost += money.community[i].cost;
    }
    const bool priced = cost > Money{};
    table.rows.push_back(
        {{platform_name(platform)}, {hours(minutes)}, {priced ? show_plain(cost, money.currency) : "not priced"}});
  }
  return table;
}

Table average_post(const BudgetSheet& sheet) {
  Table table{{{"One post of"}, {"Costs", Align::right}}, {}};
  for (const NamedMoney& post : sheet.post_cost)
    table.rows.push_back({{post.name}, {show_plain(post.amount, sheet.currency)}});
  return table;
}

Table scenarios(const BudgetSheet& sheet) {
  const Currency& c = sheet.currency;
  Table table{{{"Scenario"},
               {"Tax", Align::right},
               {"Marketing", Align::right},
               {"Campaign", Align::right},
               {"Available", Align::right},
               {"Left", Align::right}},
              {}};
  for (const BudgetScenario& s : sheet.scenarios) {
    table.rows.push_back({{s.name},
                          {show_plain(s.tax, c)},
                          {optional_plain(s.marketing, c)},
                          {optional_plain(s.total, c)},
                          {optional_plain(s.available, c)},
                          {optional_plain(s.left, c), tone_of(s.left)}});
  }
  return table;
}

Table only_spent(std::string_view what, const std::vector<NamedMoney>& items, const Currency& currency) {
  const bool any =
      std::any_of(items.begin(), items.end(), [](const NamedMoney& item) { return item.amount.minor != 0; });
  return any ? money_by(what, items, currency) : Table{};
}

std::vector<NamedMoney> by_names_of_platforms(const std::vector<NamedMoney>& list) {
  std::vector<NamedMoney> named;
  named.reserve(list.size());
  for (const NamedMoney& item : list) named.push_back({platform_name(item.name), item.amount});
  return named;
}

std::string tax_words(const BudgetSheet& sheet) {
  if (sheet.tax == Money{}) return sheet.tax_note;
  return fmt::format("{}; with the deduction at {} the company bears {}", sheet.tax_note, sheet.income_tax.percent(),
                     show(sheet.after_income_tax, sheet.currency));
}

std::string scenario_words(const BudgetSheet& sheet) {
  if (sheet.quarters.empty() && sheet.scenarios.size() > 1) {
    return "no sales are written, so there is nothing that a rate could tax: add them as "
           "`device_tax: {sales: [{period: 2027-Q1, amount: ...}]}`";
  }
  const bool from_revenue = std::any_of(sheet.scenarios.begin(), sheet.scenarios.end(),
                                        [](const BudgetScenario& s) { return s.marketing.has_value(); });
  return from_revenue ? "the plan is the same in all of them"
                      : "the total is written in the file, so that no tax changes it; a basis would follow the tax";
}

}  // namespace

std::vector<BudgetTable> budget_tables(const BudgetSheet& sheet, const PlannedMoney& money, bool trace) {
  const Currency& c = sheet.currency;
  std::vector<BudgetTable> all = {
      {"Device tax", tax_words(sheet), quarters(sheet)},
      {"Deposits and returns",
       sheet.returns.empty() ? "" : "half of a month's tax counts for each half month; a day off moves a deposit back",
       deposits(sheet)},
      {"From sales to campaign", "", way_down(sheet, trace)},
      {"By kind", "the usual parts are an assumption: 45% labour, 20% production, 20% paid, 5% tools, 10% review",
       kinds(sheet)},
      {"Lines", "", lines(sheet)},
      {"By month", "", money.months.empty() ? Table{} : money_by_month(money)},
      {"By platform", "", only_spent("Platform", by_names_of_platforms(money.by_platform), c)},
      {"By pillar", "", only_spent("Pillar", money.by_pillar, c)},
      {"By audience", "", only_spent("Audience", sheet.by_audience, c)},
      {"By role", "", only_spent("Role", sheet.by_role, c)},
      {"By person", "", only_spent("Person", sheet.by_person, c)},
      {"Paid placements", "what the money may buy, by others' prices: a range, not a promise", paid(sheet)},
      {"Answering followers",
       "39 messages a month for 1,000 followers, 60 on X (Sprout Social, 2013), half of that in health care, 5 minutes "
       "each: assumptions; they cost money where `budget.prices.community` says what an hour costs",
       followers(money)},
      {"A post on average", "", average_post(sheet)},
      {"Transfers of value", transfer_words(sheet.transfers, c), payees_by_year(sheet.transfers, c)},
      {"Transfers, one by one", "the list for who reports them", transfer_list(sheet.transfers, c)},
      {"Scenarios", scenario_words(sheet), scenarios(sheet)}};
  std::erase_if(all, [](const BudgetTable& t) { return t.table.rows.empty() && t.title != "Device tax"; });
  return all;
}

std::string break_even_words(const BudgetSheet& sheet) {
  if (!sheet.break_even) return {};
  const BreakEven& even = *sheet.break_even;
  const std::string post =
      fmt::format("One post a week costs {} over the campaign.", show(even.weekly_post, sheet.currency));
  const std::string rate =
      even.rate ? fmt::format("On the declared sales a tax of {}% would cost as much.", exact_percent(*even.rate))
                : std::string("On the declared sales no tax up to 100% would cost as much.");
  const std::string base =
      even.base
          ? fmt::format("At {} it would take a taxable base of {}{}.", even.known_rate.percent(),
                        show(*even.base, sheet.currency), *even.base > even.revenue ? ", more than the revenue" : "")
          : fmt::format("At {} no taxable base would, however large.", even.known_rate.percent());
  return post + " " + rate + " " + base;
}

}  // namespace posology::report
