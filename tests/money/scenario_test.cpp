#include "money/scenario.h"
#include "catch.h"
#include "money/available.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

WhatIf what_if(const char* typed) {
  const ReadWhatIf read = read_what_if(typed);
  INFO(typed << ": " << read.problem);
  REQUIRE(read.what_if);
  return *read.what_if;
}

std::string problem(const char* typed) {
  const ReadWhatIf read = read_what_if(typed);
  CHECK_FALSE(read.what_if);
  CHECK(!read.help.empty());
  return read.problem;
}

Campaign with_basis() {
  Campaign c = campaign(sale("2014-01-01", "2014-03-31", dollars(8000000)));
  BudgetBasis basis;
  basis.revenue = at(dollars(10000000));
  c.budget->basis = basis;
  return c;
}

}  // namespace

TEST_CASE("a scenario changes what it names and nothing else", "[money]") {
  const Campaign c = with_basis();
  CHECK(available_money(under(c, what_if("rate=0%"))).total == dollars(52500));
  CHECK(available_money(under(c, what_if("rate=0.023"))).tax.total == dollars(184000));
  CHECK(available_money(under(c, what_if("absorbed-by=marketing"))).marketing == dollars(516000));
  CHECK(available_money(under(c, what_if("passed-on=25%"))).absorbed == dollars(138000));
  CHECK(available_money(under(c, what_if("marketing-share=10%,social-share=10%,rate=0%"))).total == dollars(100000));
  CHECK(available_money(c).total == dollars(51534));
}

TEST_CASE("more sales bring more tax and more revenue", "[money]") {
  const Available more = available_money(under(with_basis(), what_if("sales=150%")));
  CHECK(more.tax.total == dollars(276000));
  CHECK(more.net_revenue == dollars(14724000));
}

TEST_CASE("a scenario that cannot be read says what can be written", "[money]") {
  CHECK(problem("rat=2.3%") ==
        "'rat' is nothing that can be changed; these can: rate, passed-on, absorbed-by, sales, marketing-share, "
        "social-share");
  CHECK(read_what_if("rat=2.3%").help == "did you mean 'rate'?");
  for (const char* bad : {"rate", "rate=", "rate=%", "rate=-1%", "rate=101%", "rate=2.3.4%", "rate=2.", "rate=1e3",
                          "rate=2.3%,", "", "rate=0.1234567", "rate=99999999999999999999", "sales=10001%"}) {
    INFO(bad);
    CHECK(!problem(bad).empty());
  }
  CHECK(problem("absorbed-by=us") == "'absorbed-by=us' is none of proportional, marketing, none");
}
