// The worked examples of the device tax, E1 to E14: each computed from values in memory, and again from a campaign
// file.
#include <string>

#include "catch.h"
#include "intake/reading_aid.h"
#include "money/available.h"
#include "money/device_tax.h"
#include "money/sales.h"
#include "money/tax_returns.h"

using namespace posology;
using namespace posology::sales;

namespace {

/// A campaign file with these sales, one YAML flow map a line; `budget` goes before them.
std::string file_with(const std::vector<std::string>& list, const std::string& budget = "  total: 10000") {
  std::string text =
      "posology: 1\ncampaign: {name: Example, time_zone: America/New_York, start: 2014-01-06, end: 2014-03-28}\n"
      "audience: [{id: nurses, kind: hcp}]\nplatforms: {linkedin: 3/week}\ncontent_mix: {educational: 100%}\n"
      "budget:\n  currency: USD\n" +
      budget + "\n  device_tax:\n    sales:\n";
  for (const std::string& sale : list) text += "      - {" + sale + "}\n";
  return text;
}

struct Expected {
  std::int64_t base, tax;  ///< in cents
};

void check(const Campaign& campaign, Expected expected) {
  const TaxResult result = device_tax(campaign);
  REQUIRE(result.quarters.size() == 1);
  CHECK(result.quarters[0].base == cents(expected.base));
  CHECK(result.quarters[0].tax == cents(expected.tax));
  CHECK(result.total == cents(expected.tax));
  CHECK_FALSE(result.too_large);
}

/// The sale in memory and the line of a file are the same example.
void check_both(const Sale& sale, const std::string& line, Expected expected) {
  check(campaign(sale), expected);
  INFO(line);
  check(intake::campaign_of(file_with({line})), expected);
}

Sale in_june(Money amount, SalesChannel channel = SalesChannel::wholesale) {
  Sale s = sale("2013-06-01", amount);
  s.channel = at(channel);
  return s;
}

const std::vector<std::string> ten_million_lines = {"period: 2014-Q1, amount: \"8,000,000.00\", channel: wholesale",
                                                    "period: 2014-Q1, amount: \"1,000,000.00\", exempt: export",
                                                    "period: 2014-Q1, amount: \"1,000,000.00\", exempt: retail"};

Campaign ten_million(const std::string& policy) {
  std::string text =
      file_with(ten_million_lines, "  basis: {revenue: \"10,000,000.00\", marketing_share: 7%, social_share: 7.5%}");
  return intake::campaign_of(text + "    absorbed_by: " + policy + "\n    income_tax_rate: 35%\n");
}

/// Half months of a quarter that owes this much, after a look-back quarter that owed that much.
std::vector<TaxDeposit> deposits(unsigned quarter, Money tax, Money look_back) {
  TaxQuarter before, now;
  before.year = now.year = 2014;
  before.quarter = quarter - 2;
  now.quarter = quarter;
  before.rate = now.rate = Ratio::of(23, 1000);
  before.tax = look_back;
  now.tax = tax;
  const std::int64_t evenly[] = {1, 1, 1};
  const auto parts = split(tax, evenly);
  now.by_month = {parts[0], parts[1], parts[2]};
  const auto returns = tax_returns({before, now});
  REQUIRE(!returns.empty());
  return returns.back().deposits;
}

}  // namespace

TEST_CASE("E1: tax stated separately, wholesale", "[money][examples]") {
  check_both(in_june(dollars(1000)), "period: 2013-06-01, amount: 1000, channel: wholesale", {100000, 2300});
}

TEST_CASE("E2: one total, no tax line, wholesale", "[money][examples]") {
  Sale s = in_june(dollars(1000));
  s.tax_included = at(true);
  check_both(s, "period: 2013-06-01, amount: 1000, tax_included: true", {97752, 2248});
}

TEST_CASE("E3: direct to a hospital, no wholesale", "[money][examples]") {
  check_both(in_june(dollars(10000), SalesChannel::end_user), "period: 2013-06-01, amount: 10000, channel: end-user",
             {750000, 17250});
}

TEST_CASE("E3b: the same with the tax inside", "[money][examples]") {
  Sale s = in_june(dollars(10000), SalesChannel::end_user);
  s.tax_included = at(true);
  check_both(s, "period: 2013-06-01, amount: 10000, channel: end-user, tax_included: true", {737282, 16957});
}

TEST_CASE("E4: discount, packing, documented freight and installation", "[money][examples]") {
  Sale s = in_june(dollars(50000));
  s.discount = at(dollars(5000));
  s.packing = at(dollars(300));
  s.freight = at(dollars(600));
  s.installation = at(dollars(1400));
  s.documented = at(true);
  check_both(s,
             "period: 2013-06-01, amount: 50000, discount: 5000, packing: 300, freight: 600, installation: 1400, "
             "documented: true",
             {4530000, 104190});
}

TEST_CASE("E4b: freight and installation without records", "[money][examples]") {
  Sale s = in_june(dollars(50000));
  s.discount = at(dollars(5000));
  s.packing = at(dollars(300));
  s.freight = at(dollars(600));
  s.installation = at(dollars(1400));
  check_both(s, "period: 2013-06-01, amount: 50000, discount: 5000, packing: 300, freight: 600, installation: 1400",
             {4730000, 108790});
}

TEST_CASE("E5: through an affiliate to independent retailers", "[money][examples]") {
  Sale s = in_june(dollars(200), SalesChannel::affiliate_retailer);
  check_both(s, "period: 2013-06-01, amount: 200, channel: affiliate-retailer", {18000, 414});
  s.tax_included = at(true);
  check_both(s, "period: 2013-06-01, amount: 200, channel: affiliate-retailer, tax_included: true", {17595, 405});
}

TEST_CASE("E6: through an affiliate to wholesalers, by election", "[money][examples]") {
  check_both(in_june(dollars(200), SalesChannel::affiliate_wholesaler),
             "period: 2013-06-01, amount: 200, channel: affiliate-wholesaler", {19000, 437});
}

TEST_CASE("E7: a newspaper co-op charge above 5%", "[money][examples]") {
  Sale s = in_june(dollars(1000));
  s.co_op_amount = at(dollars(60));
  s.co_op_media = at(AdMedium::newspaper);
  check_both(s, "period: 2013-06-01, amount: 1000, co_op_advertising: {amount: 60, media: newspaper}", {101000, 2323});
}

TEST_CASE("E7b: a social-media charge is no co-op advertising", "[money][examples]") {
  Sale s = in_june(dollars(1000));
  s.co_op_amount = at(dollars(60));
  s.co_op_media = at(AdMedium::social);
  check_both(s, "period: 2013-06-01, amount: 1000, co_op_advertising: {amount: 60, media: social}", {106000, 2438});
}

TEST_CASE("E8: exempt sales owe nothing", "[money][examples]") {
  for (const SaleExemption why : {SaleExemption::export_, SaleExemption::further_manufacture,
                                  SaleExemption::hearing_aid, SaleExemption::retail}) {
    Sale s = in_june(dollars(1000));
    s.exempt = at(why);
    check_both(s, "period: 2013-06-01, amount: 1000, exempt: " + std::string(word(why)), {0, 0});
  }
}

TEST_CASE("E9: the date of the sale decides", "[money][examples]") {
  const std::pair<const char*, std::int64_t> days[] = {{"2012-12-31", 0}, {"2013-01-01", 2300}, {"2015-12-31", 2300},
                                                       {"2016-01-01", 0}, {"2017-12-31", 0},    {"2018-01-01", 0},
                                                       {"2019-12-31", 0}, {"2020-01-01", 0}};
  for (const auto& [on, tax] : days) {
    check_both(sale(on, dollars(1000)), std::string("period: ") + on + ", amount: 1000", {100000, tax});
  }
}

TEST_CASE("E10: a quarter of three million", "[money][examples]") {
  check_both(sale("2014-01-01", "2014-03-31", dollars(3000000)), "period: 2014-Q1, amount: 3000000",
             {300000000, 6900000});
}

TEST_CASE("E11: deposits by the look-back quarter", "[money][examples]") {
  for (const TaxDeposit& deposit : deposits(4, dollars(90000), dollars(60000))) {
    CHECK(deposit.by_look_back == dollars(10000));
    CHECK(deposit.least == dollars(10000));
  }
  const auto september = deposits(3, dollars(90000), dollars(60000));
  REQUIRE(september.size() == 7);
  CHECK(september[5].by_look_back == cents(733333));
  CHECK(september[6].by_look_back == cents(266667));
  // The same from a file: 2,608,695.65 of base owe 60,000.00 in the first quarter.
  const auto returns =
      tax_returns(device_tax(intake::campaign_of(file_with({"period: 2014-Q1, amount: \"2,608,695.65\"",
                                                            "period: 2014-Q3, amount: \"4,000,000.00\""})))
                      .quarters);
  REQUIRE(returns.size() == 2);
  CHECK(returns[1].look_back == dollars(60000));
  REQUIRE(returns[1].deposits.size() == 7);
  CHECK(returns[1].deposits[0].least == dollars(10000));
  CHECK(returns[1].deposits[5].least == cents(733333));
  CHECK(returns[1].deposits[6].least == cents(266667));
}

TEST_CASE("E12: the second half of September in two deposits", "[money][examples]") {
  const auto check_september = [](const std::vector<TaxDeposit>& list) {
    REQUIRE(list.size() == 7);
    CHECK(list[5].liability == dollars(8800));
    CHECK(list[5].by_liability == dollars(8360));
    CHECK(list[6].by_liability == dollars(3040));
    CHECK(list[5].liability + list[6].liability == dollars(12000));
  };
  check_september(deposits(3, dollars(72000), dollars(600000)));
  // 24,000.00 of tax in September, from a file: 1,043,478.26 at 2.3%.
  const auto returns =
      tax_returns(device_tax(intake::campaign_of(file_with({"period: 2014-09, amount: \"1,043,478.26\""}))).quarters);
  REQUIRE(returns.size() == 1);
  check_september(returns[0].deposits);
}

TEST_CASE("E13: ten million, eight of them taxable", "[money][examples]") {
  const Available a = available_money(ten_million("proportional"));
  CHECK(a.tax.total == dollars(184000));
  CHECK(a.absorbed_after_income_tax == dollars(119600));
  CHECK(a.net_revenue == dollars(9816000));
}

TEST_CASE("E14: marketing and social under three policies", "[money][examples]") {
  const Available none = available_money(ten_million("none"));
  CHECK(none.marketing == dollars(700000));
  CHECK(none.total == dollars(52500));
  const Available proportional = available_money(ten_million("proportional"));
  CHECK(proportional.marketing == dollars(687120));
  CHECK(proportional.total == dollars(51534));
  const Available absorbed = available_money(ten_million("marketing"));
  CHECK(absorbed.marketing == dollars(516000));
  CHECK((Ratio::of(absorbed.marketing->minor, none.marketing->minor) - Ratio{1, 1}).percent() == "-26.29%");
}
