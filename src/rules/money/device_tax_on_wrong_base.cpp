// BUD003: a device tax that was not computed from the sales.
#include <fmt/format.h>

#include "money/device_tax.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const auto& budget = judge.campaign().budget;
  if (!budget || !budget->device_tax || !budget->device_tax->booked) return;
  const DeviceTax& declared = *budget->device_tax;
  const TaxResult due = device_tax(judge.campaign());
  const Money booked = declared.booked->value;
  // Where nothing is due, BUD002 has said so already.
  if (booked == due.total || due.total.minor == 0) {
    if (booked.minor == 0 || due.total.minor != 0 || declared.sales.empty() || !declared.law ||
        declared.law->value != TaxLawChoice::what_if)
      return;
  }
  const bool of_budget =
      budget->total && !due.quarters.empty() && portion(budget->total->value, due.quarters.back().rate) == booked;
  judge.found(
      declared.booked->place,
      fmt::format("{} are booked for the device tax, but the declared sales make {}{}", show(booked, budget->currency),
                  show(due.total, budget->currency), of_budget ? "; the rate was taken of the marketing budget" : ""),
      fmt::format("book {}: the tax is on the maker's taxable sales, never on the budget",
                  show(due.total, budget->currency)));
}

}  // namespace

extern const Rule rule_BUD003;
const Rule rule_BUD003{
    .code = "BUD003",
    .name = "device-tax-on-wrong-base",
    .level = Level::error,
    .what = "What is booked for the device tax is the tax of the declared sales, to the cent.",
    .why =
        "It was an excise on the maker's sale price of taxable devices, not on marketing: 4,000,000 at 2.3% is 92,000.",
    .source = "26 U.S.C. 4191 and 4216; T.D. 9604 (2012)",
    .authority = Authority::law,
    .bad =
        "campaign: {name: Example, start: 2014-02-03, end: 2014-03-28, time_zone: America/New_York}\n"
        "budget:\n  total: 60,000 USD\n  device_tax:\n    booked: 1,380 USD  # <- BUD003\n    sales: [{period: "
        "2014-Q1, amount: 4000000}]\n",
    .good =
        "campaign: {name: Example, start: 2014-02-03, end: 2014-03-28, time_zone: America/New_York}\n"
        "budget:\n  total: 60,000 USD\n  device_tax:\n    booked: 92000 USD\n    sales: [{period: 2014-Q1, amount: "
        "4000000}]\n",
    .check = check,
};

}  // namespace posology::rules
