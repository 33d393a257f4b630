// What clinicians get: by payee and programme year, against the thresholds of Open Payments.
#include "money/transfers.h"

#include <algorithm>

#include "catch.h"
#include "intake/reading_aid.h"

using namespace posology;

namespace {

std::string file_with(const std::string& budget, const std::string& rest = "") {
  return "posology: 1\ncampaign: {name: Example, time_zone: America/New_York, start: 2026-11-02, end: 2027-03-26}\n"
         "company: {applicable_manufacturer: true}\n"
         "audience: [{id: nurses, kind: hcp}]\nplatforms: {linkedin: 3/week}\ncontent_mix: {educational: 100%}\n" +
         rest + "budget:\n  currency: USD\n  total: 10000\n" + budget;
}

const PayeeYear* of(const TransferSheet& sheet, const std::string& payee, int year) {
  const auto at = std::find_if(sheet.years.begin(), sheet.years.end(),
                               [&](const PayeeYear& y) { return y.payee == payee && y.year == year; });
  return at == sheet.years.end() ? nullptr : &*at;
}

const std::string lee =
    "endorsers:\n  - {id: lee, name: Dr. Lee, kind: hcp, country: US, relation: paid, amount: 900, open_payments: "
    "true,\n     agreement: {written: true, signed: 2026-09-01, need: film, fmv_basis: table-3, selected_by: "
    "medical}}\n";

}  // namespace

TEST_CASE("a transfer at the single threshold is reported, one cent less is not", "[money][transfers]") {
  const TransferSheet sheet = transfer_sheet(
      intake::campaign_of(file_with("  transfers:\n"
                                    "    - {id: a, payee: Dr. Day, kind: meal, amount: 13.82, on: 2026-11-10}\n"
                                    "    - {id: b, payee: Dr. Eve, kind: meal, amount: 13.81, on: 2026-11-10}\n")));
  REQUIRE(sheet.items.size() == 2);
  CHECK(sheet.applicable_manufacturer == true);
  CHECK(sheet.items[0].reportable);
  CHECK_FALSE(sheet.items[1].reportable);
}

TEST_CASE("small transfers are all reported where their year comes to more than the yearly threshold",
          "[money][transfers]") {
  std::string meals = "  transfers:\n";
  for (int i = 0; i < 10; ++i)
    meals += "    - {id: m" + std::to_string(i) + ", payee: Dr. Day, kind: meal, amount: 13.81, on: 2026-11-1" +
             std::to_string(i) + "}\n";
  const TransferSheet at_138_10 = transfer_sheet(intake::campaign_of(file_with(meals)));
  CHECK(of(at_138_10, "Dr. Day", 2026)->total == Money{13810});
  CHECK_FALSE(of(at_138_10, "Dr. Day", 2026)->reportable(at_138_10.items));
  // Three cents reach the threshold, which must be passed; four pass it.
  for (const auto& [more, over] : {std::pair{"0.03", false}, std::pair{"0.04", true}}) {
    const bool reported = over;  // Clang 14 takes no structured binding into a lambda
    const TransferSheet sheet = transfer_sheet(intake::campaign_of(
        file_with(meals + "    - {id: pen, payee: Dr. Day, kind: product, amount: " + more + ", on: 2026-12-31}\n")));
    const PayeeYear* year = of(sheet, "Dr. Day", 2026);
    CHECK(year->over_yearly == reported);
    CHECK(std::all_of(sheet.items.begin(), sheet.items.end(),
                      [&](const TransferItem& item) { return item.reportable == reported; }));
    CHECK(year->by_kind[static_cast<std::size_t>(TransferKind::meal)] == Money{13810});
  }
}

TEST_CASE("each programme year is summed on its own", "[money][transfers]") {
  const TransferSheet sheet = transfer_sheet(
      intake::campaign_of(file_with("  transfers:\n"
                                    "    - {id: a, payee: Dr. Day, kind: travel, amount: 100, on: 2026-12-31}\n"
                                    "    - {id: b, payee: Dr. Day, kind: travel, amount: 100, on: 2027-01-01}\n")));
  REQUIRE(sheet.years.size() == 2);
  CHECK_FALSE(of(sheet, "Dr. Day", 2026)->over_yearly);
  CHECK(of(sheet, "Dr. Day", 2026)->threshold.find("reported") != std::string::npos);
  // None is known for 2027 yet: the latest stands in and says so.
  CHECK(of(sheet, "Dr. Day", 2027)->single == Money{1382});
  CHECK(of(sheet, "Dr. Day", 2027)->threshold == "those of 2026: none for 2027 were known");
}

TEST_CASE("thresholds of the file go before the table", "[money][transfers]") {
  const TransferSheet sheet = transfer_sheet(
      intake::campaign_of(file_with("  reporting_thresholds: [{year: 2027, single: 14.20, yearly: 142}]\n  transfers:\n"
                                    "    - {id: a, payee: Dr. Day, kind: meal, amount: 14.19, on: 2027-01-12}\n"
                                    "    - {id: b, payee: Dr. Eve, kind: meal, amount: 14.20, on: 2027-01-12}\n")));
  CHECK_FALSE(sheet.items[0].reportable);
  CHECK(sheet.items[1].reportable);
  CHECK(sheet.years[0].threshold == "written in the file");
}

TEST_CASE("what a line pays is a part of an endorser's amount, not on top of it", "[money][transfers]") {
  const TransferSheet whole = transfer_sheet(intake::campaign_of(file_with("", lee)));
  REQUIRE(whole.items.size() == 1);
  CHECK(whole.items[0].amount == Money{90000});
  const TransferSheet part = transfer_sheet(intake::campaign_of(
      file_with("  lines: [{id: fee, amount: 600, kind: hcp, payee: lee, month: 2026-12}]\n", lee)));
  REQUIRE(part.items.size() == 2);
  CHECK(of(part, "lee", 2026)->total == Money{90000});
  CHECK(of(part, "lee", 2026)->name == "Dr. Lee");
  // An amount that lines pay in whole is told by them alone.
  const TransferSheet paid = transfer_sheet(intake::campaign_of(
      file_with("  lines: [{id: fee, amount: 900, kind: hcp, payee: lee, month: 2026-12}]\n", lee)));
  REQUIRE(paid.items.size() == 1);
  CHECK(of(paid, "lee", 2026)->total == Money{90000});
  // A dinner is something else than the fee.
  const TransferSheet dinner = transfer_sheet(intake::campaign_of(
      file_with("  transfers: [{id: d, payee: lee, kind: meal, amount: 60, on: 2026-12-01}]\n", lee)));
  CHECK(of(dinner, "lee", 2026)->total == Money{96000});
  CHECK(of(dinner, "lee", 2026)->by_kind[0] == Money{90000});
  CHECK(of(dinner, "lee", 2026)->by_kind[1] == Money{6000});
}

TEST_CASE("lines that pay clinicians and name nobody stay in the list", "[money][transfers]") {
  const TransferSheet sheet = transfer_sheet(
      intake::campaign_of(file_with("  lines: [{id: faculty, amount: 600, kind: hcp}, {id: hotel, amount: 80, kind: "
                                    "travel, payee: lee}, {id: tools, amount: 9, kind: tools}]\n",
                                    lee)));
  CHECK(of(sheet, "", 2026)->total == Money{60000});
  CHECK(of(sheet, "lee", 2026)->by_kind[static_cast<std::size_t>(TransferKind::travel)] == Money{8000});
}

TEST_CASE("payees outside the United States are listed and not reported there", "[money][transfers]") {
  const TransferSheet sheet = transfer_sheet(intake::campaign_of(
      file_with("  transfers: [{id: a, payee: Dr. Berg, kind: payment, amount: 900, on: 2027-01-12, country: "
                "NO}]\n")));
  REQUIRE(sheet.items.size() == 1);
  CHECK_FALSE(sheet.items[0].reportable);
  CHECK_FALSE(sheet.years[0].us);
}

TEST_CASE("an agreement lacks what the code of the industry asks for", "[money][transfers]") {
  const Campaign good = intake::campaign_of(file_with("", lee));
  CHECK(agreement_lacks(good, good.endorsers[0]).empty());
  const std::string post =
      "posts: [{id: film, platform: linkedin, at: 2026-11-05 09:30, pillar: educational, text: "
      "hear Dr. Lee, endorser: lee}]\n";
  const Campaign late = intake::campaign_of(
      file_with("", post + "endorsers: [{id: lee, kind: hcp, amount: 900, agreement: {signed: 2026-11-05, selected_by: "
                           "regional sales}}]\n"));
  CHECK(agreement_lacks(late, late.endorsers[0]) ==
        std::vector<std::string>{"a written agreement", "a signature before 2026-11-05, the first post",
                                 "a documented need", "a basis of the fair market value",
                                 "a choice that is not made by sales"});
  const Campaign none =
      intake::campaign_of(file_with("", "endorsers: [{id: lee, kind: hcp}, {id: pat, kind: patient, amount: 5}]\n"));
  CHECK(agreement_lacks(none, none.endorsers[0]).empty());
  CHECK(agreement_lacks(none, none.endorsers[1]).empty());
  CHECK(is_us_clinician(none, none.endorsers[0]));
  CHECK_FALSE(is_us_clinician(none, none.endorsers[1]));
}

TEST_CASE("sums of transfers that money cannot hold are no figures", "[money][transfers]") {
  std::string huge = "  transfers:\n";
  for (int i = 0; i < 10; ++i)
    huge += "    - {id: t" + std::to_string(i) +
            ", payee: Dr. Day, kind: payment, amount: 999999999999.99, on: "
            "2027-01-12}\n";
  Campaign campaign = intake::campaign_of(file_with(huge));
  CHECK_FALSE(transfer_sheet(campaign).too_large);
  for (Transfer& transfer : campaign.budget->transfers) transfer.amount.value = Money{4'000'000'000'000'000'000};
  CHECK(transfer_sheet(campaign).too_large);
}
