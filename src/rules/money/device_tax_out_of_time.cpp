// BUD002: a device tax on sales that no law taxes, or at a rate that no law had.
#include <fmt/format.h>

#include "knowledge/tax_law.h"
#include "money/device_tax.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool taxed(const Campaign& campaign, const DeviceTax& tax) {
  if (tax.sales.empty()) return !device_tax_on(campaign.start.value).rate.zero();
  for (const Sale& sale : tax.sales) {
    if (!device_tax_on(sale.period->first).rate.zero() || !device_tax_on(sale.period->last).rate.zero()) return true;
  }
  return false;
}

void check_rate(const Judge& judge, const DeviceTax& tax, bool in_time) {
  if (!tax.rate || tax.rate->value.zero()) return;
  constexpr Ratio enacted{23, 1000};
  if (!in_time) {
    judge.found(
        tax.rate->place,
        fmt::format("a rate of {} is written, but no sale after 2015-12-31 is taxed", tax.rate->value.percent()),
        "delete the rate, or write `law: what-if` to play it through");
  } else if (tax.rate->value != enacted) {
    judge.found(tax.rate->place, fmt::format("a rate of {} is written; the law's was 2.3%", tax.rate->value.percent()),
                "delete the rate: the law's own is used");
  }
}

void check(const Judge& judge) {
  const auto& budget = judge.campaign().budget;
  if (!budget || !budget->device_tax) return;
  const DeviceTax& tax = *budget->device_tax;
  if (tax.law && tax.law->value == TaxLawChoice::what_if) {
    judge.found(tax.law->place, "the device tax is played through as a what-if; nothing of it is due today", "").level =
        Level::info;
    return;
  }
  if (tax.law && tax.law->value == TaxLawChoice::as_of) return;
  const bool in_time = taxed(judge.campaign(), tax);
  check_rate(judge, tax, in_time);
  if (in_time || !tax.booked || tax.booked->value.minor <= 0) return;
  judge.found(
      tax.booked->place,
      fmt::format(
          "{} are booked for the device tax, but no sale after 2015-12-31 is taxed (repealed by Pub. L. 116-94)",
          show(tax.booked->value, budget->currency)),
      "delete `booked`: the money is yours to plan with");
}

}  // namespace

extern const Rule rule_BUD002;
const Rule rule_BUD002{
    .code = "BUD002",
    .name = "device-tax-out-of-time",
    .level = Level::error,
    .what =
        "No device tax is booked, and no rate written, for sales outside 2013-01-01 to 2015-12-31; inside, the rate is "
        "2.3%. A what-if is said (info).",
    .why = "The tax bound sales of three years; it was suspended for 2016-2019 and repealed on 2019-12-20.",
    .source = "26 U.S.C. 4191; Pub. L. 114-113, 115-120, 116-94",
    .authority = Authority::law,
    .bad = "budget:\n  total: 60,000 USD\n  device_tax:\n    booked: 1,380 USD  # <- BUD002\n",
    .good = "budget:\n  total: 60,000 USD\n",
    .check = check,
};

}  // namespace posology::rules
