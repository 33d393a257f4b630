#include "money/available.h"
#include "catch.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

/// Ten million of revenue, eight of them taxable; marketing 7%, social 7.5% of it.
Campaign ten_million() {
  Sale exempt = sale("2014-01-01", "2014-03-31", dollars(2000000));
  exempt.exempt = at(SaleExemption::export_);
  Campaign c = campaign({sale("2014-01-01", "2014-03-31", dollars(8000000)), exempt});
  BudgetBasis basis;
  basis.revenue = at(dollars(10000000));
  basis.marketing_share = at(Share::of(7, 100));
  basis.social_share = at(Share::of(75, 1000));
  c.budget->basis = basis;
  return c;
}

Campaign with_policy(Absorption by) {
  Campaign c = ten_million();
  c.budget->device_tax->absorbed_by = at(by);
  return c;
}

Available all_marketing(Absorption by) {
  Campaign c = with_policy(by);
  c.budget->basis->social_share = at(Share{1, 1});
  return available_money(c);
}

}  // namespace

TEST_CASE("a budget from revenue follows the absorption policy", "[money]") {
  CHECK(all_marketing(Absorption::none).total == dollars(700000));
  CHECK(all_marketing(Absorption::proportional).total == dollars(687120));
  CHECK(all_marketing(Absorption::marketing).total == dollars(516000));
  CHECK(all_marketing(Absorption::marketing).tax_effect == dollars(184000));
  CHECK(available_money(with_policy(Absorption::none)).total == dollars(52500));
  CHECK(available_money(with_policy(Absorption::proportional)).total == dollars(51534));
  CHECK(available_money(with_policy(Absorption::marketing)).total == dollars(38700));
  CHECK(available_money(ten_million()).total == dollars(51534));
}

TEST_CASE("the tax of the company, what it bears and what the deduction saves", "[money]") {
  Campaign c = ten_million();
  Available a = available_money(c);
  CHECK(a.tax.total == dollars(184000));
  CHECK(a.tax_effect == dollars(966));
  CHECK(a.absorbed == dollars(184000));
  CHECK(a.absorbed_after_income_tax == dollars(119600));
  CHECK(a.net_revenue == dollars(9816000));
  c.budget->device_tax->passed_on = at(Share::of(25, 100));
  a = available_money(c);
  CHECK(a.absorbed == dollars(138000));
  CHECK(a.total == cents(5177550));  // 0.07 * 0.075 * 9,862,000
  c.budget->device_tax->income_tax_rate = at(Share::of(21, 100));
  CHECK(available_money(c).absorbed_after_income_tax == dollars(109020));
}

TEST_CASE("a written total is what the campaign has", "[money]") {
  Campaign c = with_policy(Absorption::marketing);
  c.budget->basis.reset();
  c.budget->total = at(dollars(60000));
  const Available a = available_money(c);
  CHECK(a.budgeted);
  CHECK(a.total == dollars(60000));
  CHECK(a.tax_effect == Money{});
  CHECK(a.available == dollars(60000));
  CHECK_FALSE(a.net_revenue);
}

TEST_CASE("contingency is held back as money or as a share", "[money]") {
  Campaign c = ten_million();
  c.budget->contingency = at(MoneyOrShare{true, {}, Share::of(5, 100)});
  CHECK(available_money(c).contingency == cents(257670));
  CHECK(available_money(c).available == cents(5153400 - 257670));
  c.budget->contingency = at(MoneyOrShare{false, dollars(1500), {}});
  CHECK(available_money(c).available == cents(5153400 - 150000));
}

TEST_CASE("a campaign without a budget has no money, only the note of the law", "[money]") {
  Campaign c;
  c.start = at(day("2027-01-11"));
  c.end = at(day("2027-04-02"));
  const Available a = available_money(c);
  CHECK_FALSE(a.budgeted);
  CHECK_FALSE(a.available);
  CHECK(a.tax.note == "no device tax (repealed for sales from 2020)");
  c.budget.emplace();
  CHECK(available_money(c).budgeted);
  CHECK_FALSE(available_money(c).available);
}

TEST_CASE("absent shares take the usual ones, and nothing falls below zero", "[money]") {
  Campaign c = ten_million();
  c.budget->basis->marketing_share.reset();
  c.budget->basis->social_share.reset();
  CHECK(available_money(c).total == dollars(51534));
  c = with_policy(Absorption::marketing);
  c.budget->basis->revenue = at(dollars(1000000));
  CHECK(available_money(c).total == Money{});
  CHECK(available_money(c).tax_effect == dollars(5250));
}
