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

TEST_CASE("lines that pay clinicians and name nobody stay in the list", "[money][transfers]") {
  const TransferSheet sheet = transfer_sheet(
      intake::campaign_of(file_with("  lines: [{id: faculty, amount: 600, kind: hcp}, {id: hotel, amount: 80, kind: "
                                    "travel, payee: lee}, {id: tools, amount: 9, kind: tools}]\n",
                                    lee)));
  CHECK(of(sheet, "", 2026)->total == Money{60000});
  CHECK(of(sheet, "lee", 2026)->by_kind[static_cast<std::size_t>(TransferKind::travel)] == Money{8000});
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
