#include "money/device_tax.h"
#include "catch.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

Sale in_2013(Money amount) { return sale("2013-06-01", amount); }

/// "base tax" of the only quarter, in cents.
std::pair<std::int64_t, std::int64_t> base_and_tax(const Campaign& c) {
  const TaxResult result = device_tax(c);
  REQUIRE(result.quarters.size() == 1);
  CHECK(result.total == result.quarters[0].tax);
  return {result.quarters[0].base.minor, result.quarters[0].tax.minor};
}
std::pair<std::int64_t, std::int64_t> base_and_tax(Sale s) { return base_and_tax(campaign(std::move(s))); }

using Pair = std::pair<std::int64_t, std::int64_t>;

}  // namespace

TEST_CASE("a price with the tax stated separately is the base", "[money]") {
  CHECK(base_and_tax(in_2013(dollars(1000))) == Pair{100000, 2300});
}

TEST_CASE("a price with the tax inside is divided", "[money]") {
  Sale s = in_2013(dollars(1000));
  s.tax_included = at(true);
  CHECK(base_and_tax(s) == Pair{97752, 2248});
}

TEST_CASE("sales to end users count three quarters", "[money]") {
  Sale s = in_2013(dollars(10000));
  s.channel = at(SalesChannel::end_user);
  CHECK(base_and_tax(s) == Pair{750000, 17250});
  s.tax_included = at(true);
  CHECK(base_and_tax(s) == Pair{737282, 16957});
}

TEST_CASE("where a product is sold to wholesalers too, the lower of the two prices counts", "[money]") {
  Sale s = in_2013(dollars(10000));
  s.channel = at(SalesChannel::end_user);
  s.product = at(RefTo<Kind::product>{"probe"});
  Sale wholesale = in_2013(dollars(0));
  wholesale.product = at(RefTo<Kind::product>{"probe"});
  s.highest_wholesale_price = at(dollars(8000));
  CHECK(base_and_tax(campaign({s, wholesale})) == Pair{800000, 18400});
  s.highest_wholesale_price = at(dollars(12000));
  CHECK(base_and_tax(campaign({s, wholesale})) == Pair{1000000, 23000});
  // Another product's wholesale sales change nothing.
  wholesale.product = at(RefTo<Kind::product>{"ring"});
  CHECK(base_and_tax(campaign({s, wholesale})) == Pair{750000, 17250});
}

TEST_CASE("freight and installation are left out where records establish them", "[money]") {
  Sale s = in_2013(dollars(50000));
  s.discount = at(dollars(5000));
  s.packing = at(dollars(300));
  s.freight = at(dollars(600));
  s.installation = at(dollars(1400));
  s.documented = at(true);
  CHECK(base_and_tax(s) == Pair{4530000, 104190});
  s.documented = at(false);
  CHECK(base_and_tax(s) == Pair{4730000, 108790});
  s.documented.reset();
  s.insurance = at(dollars(100));
  CHECK(base_and_tax(s) == Pair{4740000, 109020});
}

TEST_CASE("an affiliate's price to independent retailers counts nine tenths", "[money]") {
  Sale s = in_2013(dollars(200));
  s.channel = at(SalesChannel::affiliate_retailer);
  CHECK(base_and_tax(s) == Pair{18000, 414});
  s.tax_included = at(true);
  CHECK(base_and_tax(s) == Pair{17595, 405});
}

TEST_CASE("an affiliate's price to wholesalers counts 95%, with no further adjustment", "[money]") {
  Sale s = in_2013(dollars(200));
  s.channel = at(SalesChannel::affiliate_wholesaler);
  CHECK(base_and_tax(s) == Pair{19000, 437});
  s.packing = at(dollars(10));
  s.discount = at(dollars(20));
  CHECK(base_and_tax(s) == Pair{19000, 437});
}

TEST_CASE("a co-op advertising charge is left out up to 5% of the price, in the listed media", "[money]") {
  Sale s = in_2013(dollars(1000));
  s.co_op_amount = at(dollars(60));
  s.co_op_media = at(AdMedium::newspaper);
  CHECK(base_and_tax(s) == Pair{101000, 2323});
  s.co_op_amount = at(dollars(50));
  CHECK(base_and_tax(s) == Pair{100000, 2300});
  s.co_op_amount = at(dollars(60));
  s.co_op_media = at(AdMedium::social);
  CHECK(base_and_tax(s) == Pair{106000, 2438});
  s.co_op_media.reset();
  CHECK(base_and_tax(s) == Pair{106000, 2438});
}

TEST_CASE("with the tax inside, price, tax and charge add up to what was paid", "[money]") {
  Sale s = in_2013(dollars(1023));
  s.tax_included = at(true);
  s.co_op_media = at(AdMedium::radio);
  s.co_op_amount = at(dollars(50));
  CHECK(base_and_tax(s) == Pair{100000, 2300});
  // p = (1023 - 0.023 * 60) / 1.02185, base = 0.95 p + 60; p + 60 + 0.023 * base = 1083.
  s.co_op_amount = at(dollars(60));
  CHECK(base_and_tax(s) == Pair{100979, 2323});
  s.co_op_media = at(AdMedium::digital);
  CHECK(base_and_tax(s) == Pair{105865, 2435});
}

TEST_CASE("exempt sales and exempt products carry no tax", "[money]") {
  for (const SaleExemption why : {SaleExemption::export_, SaleExemption::further_manufacture, SaleExemption::eyeglasses,
                                  SaleExemption::contact_lenses, SaleExemption::hearing_aid, SaleExemption::retail}) {
    Sale s = in_2013(dollars(1000));
    s.exempt = at(why);
    CHECK(base_and_tax(s) == Pair{0, 0});
  }
  Sale s = in_2013(dollars(1000));
  s.exempt = at(SaleExemption::none);
  s.product = at(RefTo<Kind::product>{"probe"});
  Campaign c = campaign(s);
  c.products.emplace_back();
  c.products[0].id = at(Id{"probe"});
  CHECK(base_and_tax(c) == Pair{100000, 2300});
  c.products[0].tax.taxable = at(false);
  CHECK(base_and_tax(c) == Pair{0, 0});
  c.products[0].tax.taxable = at(true);
  c.products[0].tax.exemption = at(TaxExemption::retail);
  CHECK(base_and_tax(c) == Pair{0, 0});
}

TEST_CASE("the day of the sale decides", "[money]") {
  const std::pair<const char*, std::int64_t> cases[] = {{"2012-12-31", 0}, {"2013-01-01", 2300}, {"2015-12-31", 2300},
                                                        {"2016-01-01", 0}, {"2017-12-31", 0},    {"2018-01-01", 0},
                                                        {"2019-12-31", 0}, {"2020-01-01", 0}};
  for (const auto& [day_of_sale, tax] : cases) {
    INFO(day_of_sale);
    CHECK(base_and_tax(sale(day_of_sale, dollars(1000))) == Pair{100000, tax});
  }
}

TEST_CASE("a quarter of three million", "[money]") {
  CHECK(base_and_tax(sale("2014-01-01", "2014-03-31", dollars(3000000))) == Pair{300000000, 6900000});
}

TEST_CASE("of ten million, only the taxable wholesale part counts", "[money]") {
  Sale export_sale = sale("2014-01-01", "2014-03-31", dollars(1000000));
  export_sale.exempt = at(SaleExemption::export_);
  Sale retail = sale("2014-01-01", "2014-03-31", dollars(1000000));
  retail.exempt = at(SaleExemption::retail);
  const TaxResult result =
      device_tax(campaign({sale("2014-01-01", "2014-03-31", dollars(8000000)), export_sale, retail}));
  REQUIRE(result.quarters.size() == 1);
  CHECK(result.quarters[0].sales == dollars(10000000));
  CHECK(result.quarters[0].base == dollars(8000000));
  CHECK(result.total == dollars(184000));
}

TEST_CASE("rounding happens once per quarter", "[money]") {
  // Each sale alone would round to 0.00; together they owe 0.0138.
  const std::vector<Sale> three(3, sale("2014-02-03", cents(20)));
  CHECK(device_tax(campaign(three)).total == cents(1));
  // The same in two quarters: 0.0092 and 0.0046.
  std::vector<Sale> two = three;
  two[0] = sale("2014-04-01", cents(20));
  const TaxResult result = device_tax(campaign(two));
  REQUIRE(result.quarters.size() == 2);
  CHECK(result.quarters[0].tax == cents(1));
  CHECK(result.quarters[1].tax == cents(0));
  CHECK(result.quarters[1].quarter == 2);
}

TEST_CASE("a period over several quarters is divided by days", "[money]") {
  const TaxResult result = device_tax(campaign(sale("2014-01-01", "2014-12-31", cents(36500))));
  REQUIRE(result.quarters.size() == 4);
  CHECK(result.quarters[0].sales == cents(9000));
  CHECK(result.quarters[1].base == cents(9100));
  CHECK(result.quarters[3].tax == cents(212));  // 92.00 at 2.3% = 2.116
}

TEST_CASE("the law as it stood on a day", "[money]") {
  Campaign c = campaign(sale("2018-01-10", dollars(1000)));
  c.budget->device_tax->law = at(TaxLawChoice::as_of);
  c.budget->device_tax->as_of = at(day("2018-01-20"));
  CHECK(device_tax(c).total == dollars(23));
  CHECK(device_tax(c).quarters[0].law == "Pub. L. 111-152, title I, s. 1405, as the law stood on 2018-01-20");
  c.budget->device_tax->as_of = at(day("2018-01-22"));
  CHECK(device_tax(c).total == dollars(0));
  c.budget->device_tax->law = at(TaxLawChoice::enacted);
  CHECK(device_tax(c).total == dollars(0));
}

TEST_CASE("another rate is a what-if, at any date", "[money]") {
  Campaign c = campaign(sale("2027-02-10", dollars(1000)));
  c.budget->device_tax->rate = at(Ratio::of(38, 1000));
  CHECK(device_tax(c).total == dollars(0));
  c.budget->device_tax->law = at(TaxLawChoice::what_if);
  CHECK(device_tax(c).total == dollars(38));
  CHECK(device_tax(c).quarters[0].law == "what if the rate were 3.8%");
  c.budget->device_tax->rate = at(Ratio{123456789, 987654321987});
  CHECK(device_tax(c).total == cents(13));  // 0.0125% of 1,000.00
  c.budget->device_tax->rate = at(Ratio{9000000000000000000, 1});
  CHECK(device_tax(c).total == dollars(1000));
}

TEST_CASE("a discount above the price leaves nothing to tax", "[money]") {
  Sale s = in_2013(dollars(10));
  s.discount = at(dollars(20));
  CHECK(base_and_tax(s) == Pair{0, 0});
}

TEST_CASE("the largest amounts are held at the end of what money holds", "[money]") {
  constexpr std::int64_t top = 9'223'372'036'854'775'807;
  const TaxResult result = device_tax(campaign(std::vector<Sale>(100, sale("2014-02-03", cents(top / 2)))));
  REQUIRE(result.quarters.size() == 1);
  CHECK(result.quarters[0].sales == cents(top));
  CHECK(result.quarters[0].base == cents(top));
  CHECK(result.total == cents(top));
  // What is held at the end is no sum any more, and says so.
  CHECK(result.too_large);
  CHECK_FALSE(device_tax(campaign(sale("2014-02-03", cents(1'000'000'000'000)))).too_large);
}
