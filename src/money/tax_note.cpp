#include "money/tax_note.h"

#include <fmt/format.h>

#include <algorithm>

#include "knowledge/tax_law.h"

namespace posology {
namespace {

const DeviceTax* key_of(const Campaign& campaign) {
  return campaign.budget && campaign.budget->device_tax ? &*campaign.budget->device_tax : nullptr;
}

TaxLawChoice choice_of(const DeviceTax* tax) {
  return tax == nullptr ? TaxLawChoice::enacted : value_or(tax->law, TaxLawChoice::enacted);
}

TaxPeriod law_on(const DeviceTax* tax, Date sale) {
  if (choice_of(tax) == TaxLawChoice::as_of && tax->as_of) return device_tax_as_of(sale, tax->as_of->value);
  return device_tax_on(sale);
}

std::string day_of_law(const DeviceTax* tax) {
  if (choice_of(tax) != TaxLawChoice::as_of || !tax->as_of) return {};
  return fmt::format(", as the law stood on {}", tax->as_of->value.iso());
}

std::string without_sales(const Campaign& campaign, const DeviceTax* tax) {
  if (choice_of(tax) == TaxLawChoice::what_if) return "no device tax (no sales declared)";
  const TaxPeriod period = law_on(tax, *campaign.start);
  const std::string day = day_of_law(tax);
  if (period.rate.zero()) return fmt::format("no device tax ({}){}", period.note, day);
  return fmt::format("no device tax counted (the rate is {}, no sales are declared){}", period.rate.percent(), day);
}

std::string quarter_name(const TaxQuarter& q) { return fmt::format("{}-Q{}", q.year, q.quarter); }

std::string without_tax(const TaxResult& result, const DeviceTax* tax) {
  const auto taxed = [](const TaxQuarter& q) { return !q.rate.zero(); };
  const std::string day = day_of_law(tax);
  if (std::any_of(result.quarters.begin(), result.quarters.end(), taxed)) {
    return fmt::format("no device tax (nothing in the declared sales is taxable){}", day);
  }
  if (choice_of(tax) == TaxLawChoice::what_if) return "no device tax (what if the rate were 0%)";
  const TaxQuarter& last = result.quarters.back();
  return fmt::format("no device tax ({}){}", law_on(tax, Month{last.year, last.quarter * 3}.last()).note, day);
}

}  // namespace

std::string tax_note(const Campaign& campaign, const TaxResult& result) {
  const DeviceTax* const tax = key_of(campaign);
  if (result.too_large) return "device tax not counted: the declared sales add up to more than money can hold";
  if (result.quarters.empty()) return without_sales(campaign, tax);
  if (result.total.minor == 0) return without_tax(result, tax);
  const auto has_tax = [](const TaxQuarter& q) { return q.tax.minor != 0; };
  const auto first = std::find_if(result.quarters.begin(), result.quarters.end(), has_tax);
  const auto last = std::find_if(result.quarters.rbegin(), result.quarters.rend(), has_tax);
  std::string span = quarter_name(*first);
  if (&*first != &*last) span += " to " + quarter_name(*last);
  return fmt::format("{}device tax {} at {} on sales of {}{}",
                     choice_of(tax) == TaxLawChoice::what_if ? "what if: " : "",
                     show(result.total, campaign.budget->currency), last->rate.percent(), span, day_of_law(tax));
}

}  // namespace posology
