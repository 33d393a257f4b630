#include "money/break_even.h"
#include "catch.h"
#include "money/available.h"
#include "money/sales.h"
#include "money/scenario.h"

using namespace posology;
using namespace posology::sales;

namespace {

Campaign from_revenue(std::int64_t taxable) {
  Campaign c = campaign(sale("2014-01-01", "2014-03-31", dollars(taxable)));
  BudgetBasis basis;
  basis.revenue = at(dollars(10000000));
  c.budget->basis = basis;
  return c;
}

Plan plan_of(Money post) {
  Plan plan;
  for (int i = 0; i < 3; ++i) {
    plan.posts.emplace_back();
    plan.posts.back().placed = true;
    plan.posts.back().cost.labour = post;
  }
  return plan;
}

Money lost_at_rate(const Campaign& c, std::int64_t millionths) {
  WhatIf none, some;
  none.rate = Ratio{};
  some.rate = Ratio::of(millionths, 1'000'000);
  return *available_money(under(c, none)).available - *available_money(under(c, some)).available;
}

Money lost_for_base(const Campaign& c, std::int64_t base) {
  TaxResult tax;
  const Money untaxed = *available_with(c, tax).available;
  tax.total = portion({base}, Ratio::of(23, 1000));
  return untaxed - *available_with(c, tax).available;
}

}  // namespace

TEST_CASE("the answer is the least rate and the least base, one step less is not enough", "[money]") {
  for (const std::int64_t cost : {1, 99, 1234, 25001, 70000}) {
    INFO(cost);
    const Campaign c = from_revenue(8000000);
    const auto even = break_even(c, plan_of(cents(cost)));
    REQUIRE(even);
    // 82 days are 11 weeks and 5 days; a post on average costs `cost`.
    CHECK(even->weekly_post == cents(Ratio::of(82, 7).times(cost)));
    REQUIRE(even->rate);
    const std::int64_t rate = even->rate->times(1'000'000);
    CHECK(lost_at_rate(c, rate) >= even->weekly_post);
    CHECK(lost_at_rate(c, rate - 1) < even->weekly_post);
    REQUIRE(even->base);
    CHECK(lost_for_base(c, even->base->minor) >= even->weekly_post);
    CHECK(lost_for_base(c, even->base->minor - 1) < even->weekly_post);
  }
}

TEST_CASE("where no rate and no base would cost a post, neither is named", "[money]") {
  const auto few_sales = break_even(from_revenue(1), plan_of(dollars(100)));
  REQUIRE(few_sales);
  CHECK_FALSE(few_sales->rate);
  CHECK(few_sales->base);
  Campaign untouched = from_revenue(8000000);
  untouched.budget->device_tax->absorbed_by = at(Absorption::none);
  const auto none = break_even(untouched, plan_of(dollars(100)));
  REQUIRE(none);
  CHECK_FALSE(none->rate);
  CHECK_FALSE(none->base);
}

TEST_CASE("without a basis, or posts that cost nothing, the question has no answer", "[money]") {
  CHECK_FALSE(break_even(from_revenue(8000000), plan_of({})));
  CHECK_FALSE(break_even(from_revenue(8000000), {}));
  Campaign written = from_revenue(8000000);
  written.budget->total = at(dollars(60000));
  CHECK_FALSE(break_even(written, plan_of(dollars(100))));
}
