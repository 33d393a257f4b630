#include "render/budget_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "render/json_finding.h"
#include "report/transfers.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

Json amount_or_null(const std::optional<Money>& amount) { return amount ? Json(amount->minor) : Json(nullptr); }

Json ratio_value(Ratio ratio) { return {{"num", ratio.num}, {"den", ratio.den}, {"percent", ratio.percent()}}; }

Json quarter_value(const TaxQuarter& q) {
  return {{"quarter", fmt::format("{}-Q{}", q.year, q.quarter)},
          {"rate", ratio_value(q.rate)},
          {"sales", q.sales.minor},
          {"base", q.base.minor},
          {"tax", q.tax.minor},
          {"tax_by_month", {q.by_month[0].minor, q.by_month[1].minor, q.by_month[2].minor}},
          {"law", q.law}};
}

Json return_value(const TaxReturn& made) {
  Json deposits = Json::array();
  for (const TaxDeposit& d : made.deposits) {
    deposits.push_back({{"from", d.period.first.iso()},
                        {"to", d.period.last.iso()},
                        {"due", d.due.iso()},
                        {"liability", d.liability.minor},
                        {"by_liability", d.by_liability.minor},
                        {"by_look_back", amount_or_null(d.by_look_back)},
                        {"least", d.least.minor}});
  }
  return {{"quarter", fmt::format("{}-Q{}", made.quarter.year, made.quarter.quarter)},
          {"due", made.due.iso()},
          {"tax", made.quarter.tax.minor},
          {"look_back", amount_or_null(made.look_back)},
          {"deposits", deposits},
          {"with_return", made.with_return.minor}};
}

Json tax_value(const BudgetSheet& sheet) {
  Json quarters = Json::array(), returns = Json::array();
  for (const TaxQuarter& quarter : sheet.quarters) quarters.push_back(quarter_value(quarter));
  for (const TaxReturn& made : sheet.returns) returns.push_back(return_value(made));
  return {{"total", sheet.tax.minor},
          {"note", sheet.tax_note},
          {"after_income_tax", sheet.after_income_tax.minor},
          {"quarters", quarters},
          {"returns", returns}};
}

Json steps_value(const BudgetSheet& sheet) {
  Json steps = Json::array();
  for (const BudgetStep& s : sheet.steps) {
    steps.push_back({{"name", s.name}, {"amount", s.amount.minor}, {"level", s.level}, {"formula", s.formula}});
  }
  return steps;
}

Json named_value(const std::vector<NamedMoney>& list) {
  Json items = Json::array();
  for (const NamedMoney& item : list) items.push_back({{"name", item.name}, {"amount", item.amount.minor}});
  return items;
}

Json months_value(const PlannedMoney& money) {
  Json months = Json::array();
  for (const MonthMoney& m : money.months) {
    Json month = {{"month", m.month.iso()},     {"labour", m.labour.minor},    {"production", m.production.minor},
                  {"paid", m.paid.minor},       {"review", m.review.minor},    {"other", m.other.minor},
                  {"planned", m.total().minor}, {"cap", amount_or_null(m.cap)}};
    // Kinds of money that few campaigns have.
    if (m.captions != Money{}) month["captions"] = m.captions.minor;
    if (m.translation != Money{}) month["translation"] = m.translation.minor;
    if (m.community != Money{}) month["community"] = m.community.minor;
    months.push_back(std::move(month));
  }
  return months;
}

Json followers_value(const PlannedMoney& money) {
  Json list = Json::array();
  for (const CommunityHours& hours : money.community) {
    list.push_back({{"platform", hours.platform},
                    {"month", hours.month.iso()},
                    {"minutes", hours.minutes},
                    {"cost", hours.cost.minor}});
  }
  return list;
}

Json kinds_value(const BudgetSheet& sheet) {
  Json kinds = Json::array();
  for (const KindOfMoney& k : sheet.kinds) {
    kinds.push_back({{"kind", k.kind}, {"usual", amount_or_null(k.usual)}, {"planned", k.planned.minor}});
  }
  return kinds;
}

Json lines_value(const BudgetSheet& sheet) {
  Json lines = Json::array();
  for (const LineUse& l : sheet.lines) {
    lines.push_back({{"id", l.id}, {"for", l.on}, {"amount", l.amount.minor}, {"planned", l.planned.minor}});
  }
  return lines;
}

Json paid_value(const BudgetSheet& sheet) {
  Json list = Json::array();
  for (const PaidReach& p : sheet.paid) {
    list.push_back({{"platform", p.platform},
                    {"paid", p.paid.minor},
                    {"views", {{"low", p.views[0]}, {"usual", p.views[1]}, {"high", p.views[2]}}},
                    {"clicks", {{"low", p.clicks[0]}, {"usual", p.clicks[1]}, {"high", p.clicks[2]}}},
                    {"source", p.source}});
  }
  return list;
}

Json scenarios_value(const BudgetSheet& sheet) {
  Json list = Json::array();
  for (const BudgetScenario& s : sheet.scenarios) {
    list.push_back({{"name", s.name},
                    {"tax", s.tax.minor},
                    {"absorbed", s.absorbed.minor},
                    {"after_income_tax", s.after_income_tax.minor},
                    {"marketing", amount_or_null(s.marketing)},
                    {"total", amount_or_null(s.total)},
                    {"available", amount_or_null(s.available)},
                    {"left", amount_or_null(s.left)}});
  }
  return list;
}

Json break_even_value(const BudgetSheet& sheet) {
  if (!sheet.break_even) return nullptr;
  const BreakEven& even = *sheet.break_even;
  return {{"weekly_post", even.weekly_post.minor},
          {"rate", even.rate ? ratio_value(*even.rate) : Json(nullptr)},
          {"known_rate", ratio_value(even.known_rate)},
          {"base", amount_or_null(even.base)}};
}

Json transfer_value(const TransferItem& item) {
  return {{"id", item.id},
          {"from", word(item.source)},
          {"payee", item.payee},
          {"name", item.name},
          {"country", item.country},
          {"kind", word(item.kind)},
          {"amount", item.amount.minor},
          {"on", item.on.iso()},
          {"day_known", item.day_known},
          {"for", item.why},
          {"to_report", item.reportable},
          {"reported", item.reported ? Json(*item.reported) : Json(nullptr)}};
}

Json payee_value(const TransferSheet& sheet, const PayeeYear& year) {
  Json sums = Json::object();
  for (std::size_t k = 0; k < year.by_kind.size(); ++k)
    sums[std::string(word(static_cast<TransferKind>(k)))] = year.by_kind[k].minor;
  return {{"payee", year.payee},
          {"name", year.name},
          {"year", year.year},
          {"by_kind", sums},
          {"total", year.total.minor},
          {"verdict", report::verdict_words(sheet, year)},
          {"single_threshold", year.judged ? Json(year.single.minor) : Json(nullptr)},
          {"yearly_threshold", year.judged ? Json(year.yearly.minor) : Json(nullptr)},
          {"threshold_source", year.threshold},
          {"agreement_lacks", year.agreement_lacks}};
}

Json transfers_value(const TransferSheet& sheet) {
  Json payees = Json::array(), items = Json::array();
  for (const PayeeYear& year : sheet.years) payees.push_back(payee_value(sheet, year));
  for (const TransferItem& item : sheet.items) items.push_back(transfer_value(item));
  return {
      {"applicable_manufacturer", sheet.applicable_manufacturer ? Json(*sheet.applicable_manufacturer) : Json(nullptr)},
      {"payees", payees},
      {"items", items}};
}

}  // namespace

std::string budget_json(const BudgetSheet& sheet, const PlannedMoney& money) {
  return json_text({{"posology_budget", 1},
                    {"money", {{"currency", sheet.currency.code}, {"decimals", sheet.currency.decimals}}},
                    {"device_tax", tax_value(sheet)},
                    {"steps", steps_value(sheet)},
                    {"planned", money.planned.minor},
                    {"by_month", months_value(money)},
                    {"by_kind", kinds_value(sheet)},
                    {"by_platform", named_value(money.by_platform)},
                    {"by_pillar", named_value(money.by_pillar)},
                    {"by_audience", named_value(sheet.by_audience)},
                    {"by_role", named_value(sheet.by_role)},
                    {"by_person", named_value(sheet.by_person)},
                    {"lines", lines_value(sheet)},
                    {"paid", paid_value(sheet)},
                    {"answering_followers", followers_value(money)},
                    {"post_cost", named_value(sheet.post_cost)},
                    {"transfers", transfers_value(sheet.transfers)},
                    {"scenarios", scenarios_value(sheet)},
                    {"break_even", break_even_value(sheet)}});
}

}  // namespace posology::render
