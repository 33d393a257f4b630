#include "catch.h"
#include "money/device_tax.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

std::string note_of(const Campaign& c) { return device_tax(c).note; }

Campaign without_key(const char* start) {
  Campaign c;
  c.start = at(day(start));
  c.end = at(day(start) + 70);
  return c;
}

}  // namespace

TEST_CASE("without declared sales the note tells the law of the campaign's days", "[money]") {
  CHECK(note_of(without_key("2027-01-11")) == "no device tax (repealed for sales from 2020)");
  CHECK(note_of(without_key("2012-03-01")) == "no device tax (not yet in force)");
  CHECK(note_of(without_key("2014-03-01")) == "no device tax counted (the rate is 2.3%, no sales are declared)");
  CHECK(note_of(without_key("2016-03-01")) == "no device tax (moratorium)");
  CHECK(device_tax(without_key("2027-01-11")).quarters.empty());
}

TEST_CASE("with declared sales the note tells what is due or why nothing is", "[money]") {
  CHECK(note_of(campaign(sale("2014-02-03", dollars(8000000)))) ==
        "device tax $184,000.00 at 2.3% on sales of 2014-Q1");
  CHECK(note_of(campaign({sale("2013-10-03", dollars(1000)), sale("2014-02-03", dollars(1000))})) ==
        "device tax $46.00 at 2.3% on sales of 2013-Q4 to 2014-Q1");
  CHECK(note_of(campaign(sale("2027-02-03", dollars(1000)))) == "no device tax (repealed for sales from 2020)");
  Sale exempt = sale("2014-02-03", dollars(1000));
  exempt.exempt = at(SaleExemption::export_);
  CHECK(note_of(campaign(exempt)) == "no device tax (nothing in the declared sales is taxable)");
}

TEST_CASE("the note says when another law is asked for", "[money]") {
  Campaign c = campaign(sale("2018-01-10", dollars(1000)));
  c.budget->device_tax->law = at(TaxLawChoice::as_of);
  c.budget->device_tax->as_of = at(day("2018-01-20"));
  CHECK(note_of(c) == "device tax $23.00 at 2.3% on sales of 2018-Q1, as the law stood on 2018-01-20");
  c.budget->device_tax->law = at(TaxLawChoice::what_if);
  c.budget->device_tax->rate = at(Ratio::of(2, 100));
  CHECK(note_of(c) == "what if: device tax $20.00 at 2% on sales of 2018-Q1");
  c.budget->device_tax->rate = at(Ratio{0, 1});
  CHECK(note_of(c) == "no device tax (what if the rate were 0%)");
}
