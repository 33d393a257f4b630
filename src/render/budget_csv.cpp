#include "render/budget_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "render/csv.h"
#include "report/transfers.h"

namespace posology::render {
namespace {

using Row = std::vector<std::string>;

/// Collects rows; every row has all columns.
class Rows {
 public:
  explicit Rows(const Currency& currency) : currency_(currency) {
    rows_.push_back({"section", "item", "figure", "amount", "currency", "day", "payee", "note"});
  }
  Row& add(std::string_view section, std::string_view item, std::string_view figure, Money amount,
           std::string_view note = {}) {
    std::string plain = show_plain(amount, currency_);
    plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
    rows_.push_back({std::string(section), std::string(item), std::string(figure), std::move(plain), currency_.code, "",
                     "", std::string(note)});
    return rows_.back();
  }
  void add(std::string_view section, std::string_view item, std::string_view figure, const std::optional<Money>& amount,
           std::string_view note = {}) {
    if (amount) add(section, item, figure, *amount, note);
  }
  void count(std::string_view section, std::string_view item, std::string_view figure, std::int64_t number,
             std::string_view note = {}) {
    rows_.push_back({std::string(section), std::string(item), std::string(figure), fmt::format("{}", number), "", "",
                     "", std::string(note)});
  }
  void named(std::string_view section, const std::vector<NamedMoney>& list) {
    for (const NamedMoney& item : list) add(section, item.name, "planned", item.amount);
  }
  [[nodiscard]] std::string text() const { return csv(rows_, false); }

 private:
  const Currency& currency_;
  std::vector<Row> rows_;
};

constexpr std::size_t day_column = 5, payee_column = 6;

std::string quarter_name(const TaxQuarter& q) { return fmt::format("{}-Q{}", q.year, q.quarter); }

void add_tax(const BudgetSheet& sheet, Rows& rows) {
  for (const TaxQuarter& q : sheet.quarters) {
    const std::string name = quarter_name(q);
    rows.add("device tax", name, "sales", q.sales);
    rows.add("device tax", name, "base", q.base);
    rows.add("device tax", name, "tax", q.tax, fmt::format("{}, {}", q.rate.percent(), q.law));
  }
  rows.add("device tax", "all", "tax", sheet.tax, sheet.tax_note);
  for (const TaxReturn& made : sheet.returns) {
    const std::string name = quarter_name(made.quarter);
    for (const TaxDeposit& d : made.deposits) {
      rows.add("deposits and returns", name, "deposit", d.least,
               fmt::format("for {} to {}", d.period.first.iso(), d.period.last.iso()))[day_column] = d.due.iso();
    }
    rows.add("deposits and returns", name, "with Form 720", made.with_return)[day_column] = made.due.iso();
  }
}

void add_months(const PlannedMoney& money, Rows& rows) {
  for (const MonthMoney& m : money.months) {
    const std::string name = m.month.iso();
    rows.add("by month", name, "labour", m.labour);
    rows.add("by month", name, "production", m.production);
    rows.add("by month", name, "paid", m.paid);
    rows.add("by month", name, "review", m.review);
    rows.add("by month", name, "captions", m.captions);
    rows.add("by month", name, "translation", m.translation);
    rows.add("by month", name, "community management", m.community);
    rows.add("by month", name, "other", m.other);
    rows.add("by month", name, "planned", m.total());
    rows.add("by month", name, "cap", m.cap);
  }
  rows.add("by month", "all", "planned", money.planned);
}

void add_spending(const BudgetSheet& sheet, const PlannedMoney& money, Rows& rows) {
  for (const KindOfMoney& kind : sheet.kinds) {
    rows.add("by kind", kind.kind, "usual", kind.usual);
    rows.add("by kind", kind.kind, "planned", kind.planned);
  }
  for (const LineUse& line : sheet.lines) {
    rows.add("lines", line.id, "amount", line.amount, line.on);
    rows.add("lines", line.id, "planned", line.planned);
    rows.add("lines", line.id, "left", line.amount - line.planned);
  }
  add_months(money, rows);
  rows.named("by platform", money.by_platform);
  rows.named("by pillar", money.by_pillar);
  rows.named("by audience", sheet.by_audience);
  rows.named("by role", sheet.by_role);
  rows.named("by person", sheet.by_person);
  for (const PaidReach& p : sheet.paid) {
    rows.add("paid placements", p.platform, "planned", p.paid, p.source);
    static constexpr std::string_view ends[] = {"low", "usual", "high"};
    for (std::size_t i = 0; i < 3; ++i) {
      rows.count("paid placements", p.platform, fmt::format("views, {}", ends[i]), p.views[i]);
      rows.count("paid placements", p.platform, fmt::format("clicks, {}", ends[i]), p.clicks[i]);
    }
  }
  for (const CommunityHours& hours : money.community) {
    rows.count("answering followers", hours.platform + " " + hours.month.iso(), "minutes", hours.minutes);
    rows.add("answering followers", hours.platform + " " + hours.month.iso(), "costs", hours.cost);
  }
  rows.named("a post on average", sheet.post_cost);
}

void add_scenarios(const BudgetSheet& sheet, Rows& rows) {
  for (const BudgetScenario& s : sheet.scenarios) {
    rows.add("scenarios", s.name, "tax", s.tax);
    rows.add("scenarios", s.name, "absorbed", s.absorbed);
    rows.add("scenarios", s.name, "absorbed after income tax", s.after_income_tax);
    rows.add("scenarios", s.name, "marketing", s.marketing);
    rows.add("scenarios", s.name, "campaign", s.total);
    rows.add("scenarios", s.name, "available", s.available);
    rows.add("scenarios", s.name, "left", s.left);
  }
  if (!sheet.break_even) return;
  const BreakEven& even = *sheet.break_even;
  rows.add("break-even", "one post a week", "costs", even.weekly_post);
  rows.add("break-even", "one post a week", "taxable base", even.base, "at " + even.known_rate.percent());
}

void add_transfers(const TransferSheet& sheet, Rows& rows) {
  for (const PayeeYear& year : sheet.years) {
    const std::string name = std::to_string(year.year);
    rows.add("transfers by payee", name, "all", year.total, report::verdict_words(sheet, year))[payee_column] =
        year.name;
  }
  for (const TransferItem& item : sheet.items) {
    const std::string_view reported = !item.reported ? "not said" : *item.reported ? "yes" : "no";
    Row& row = rows.add("transfers", item.id, word(item.kind), item.amount,
                        fmt::format("to report: {}; reported: {}; {}{}", item.reportable ? "yes" : "no", reported,
                                    item.country, item.why.empty() ? "" : "; for " + item.why));
    row[day_column] = item.day_known ? item.on.iso() : Month::of(item.on).iso();
    row[payee_column] = item.name;
  }
}

}  // namespace

std::string budget_csv(const BudgetSheet& sheet, const PlannedMoney& money) {
  Rows rows(sheet.currency);
  add_tax(sheet, rows);
  for (const BudgetStep& step : sheet.steps)
    rows.add("from sales to campaign", step.name, step.level ? "level" : "change", step.amount, step.formula);
  add_spending(sheet, money, rows);
  add_transfers(sheet.transfers, rows);
  add_scenarios(sheet, rows);
  return rows.text();
}

}  // namespace posology::render
