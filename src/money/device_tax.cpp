#include "money/device_tax.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "knowledge/tax_law.h"
#include "money/exact_sum.h"
#include "money/tax_note.h"
#include "money/taxable_base.h"

namespace posology {
namespace {

using QuarterKey = std::pair<int, unsigned>;

QuarterKey quarter_of(Date day) { return {day.year(), (day.month() - 1) / 3 + 1}; }

Date last_day(QuarterKey quarter) { return Month{quarter.first, quarter.second * 3}.last(); }

struct Growing {
  TaxQuarter shown;
  ExactSum sales, base, tax;
  std::array<ExactSum, 3> months;
  Date last_sale;
};

struct Law {
  Ratio rate;
  std::string name;
};

// More digits would leave the 64 bits of a ratio; a rate beyond the whole price has no meaning.
Ratio sound_rate(Ratio rate) {
  constexpr std::int64_t millionths = 1'000'000;
  const Ratio within = std::clamp(rate, Ratio{0, 1}, Ratio{1, 1});
  return within.den <= millionths ? within : Ratio::of(within.times(millionths), millionths);
}

Law law_for(const DeviceTax& tax, Date sale) {
  switch (value_or(tax.law, TaxLawChoice::enacted)) {
    case TaxLawChoice::what_if: {
      const Ratio rate = sound_rate(value_or(tax.rate, Ratio{}));
      return {rate, fmt::format("what if the rate were {}", rate.percent())};
    }
    case TaxLawChoice::as_of:
      if (tax.as_of) {
        const TaxPeriod period = device_tax_as_of(sale, tax.as_of->value);
        return {period.rate, fmt::format("{}, as the law stood on {}", period.law, tax.as_of->value.iso())};
      }
      break;
    case TaxLawChoice::enacted:
      break;
  }
  const TaxPeriod& period = device_tax_on(sale);
  return {period.rate, std::string(period.law)};
}

std::string product_of(const Sale& sale) { return sale.product ? sale.product->value.text : std::string(); }

bool product_exempt(const Campaign& campaign, const Sale& sale) {
  if (!sale.product) return false;
  const Product* const product = campaign.product(sale.product->value.text);
  if (product == nullptr) return false;
  return !value_or(product->tax.taxable, true) ||
         value_or(product->tax.exemption, TaxExemption::none) != TaxExemption::none;
}

std::set<std::string> sold_wholesale(const DeviceTax& tax) {
  std::set<std::string> products;
  for (const Sale& sale : tax.sales) {
    if (value_or(sale.channel, SalesChannel::wholesale) == SalesChannel::wholesale) products.insert(product_of(sale));
  }
  return products;
}

struct PartOfPeriod {
  QuarterKey quarter;
  Date first, last;
  std::int64_t days;
};

std::vector<PartOfPeriod> by_quarter(DateRange period) {
  std::vector<PartOfPeriod> parts;
  for (Date from = period.first; from <= period.last;) {
    const QuarterKey quarter = quarter_of(from);
    const Date to = std::min(last_day(quarter), period.last);
    parts.push_back({quarter, from, to, to - from + 1});
    from = to + 1;
  }
  return parts;
}

// The tax of a part by month, in the proportion of its days.
void add_months(const PartOfPeriod& part, const BaseTerm& term, Ratio factor, std::int64_t period_days,
                Growing& quarter) {
  for (unsigned m = 0; m < 3; ++m) {
    const Month month{part.quarter.first, (part.quarter.second - 1) * 3 + m + 1};
    const int days = std::min(month.last(), part.last) - std::max(month.first(), part.first) + 1;
    if (days > 0) quarter.months[m].add(term.amount, factor * Ratio::of(days, period_days));
  }
}

// The months as they are shown: largest remainder, so that they add up to the quarter.
std::array<Money, 3> months_of(const Growing& quarter, Money tax) {
  std::array<std::int64_t, 3> weights{};
  for (std::size_t m = 0; m < 3; ++m) weights[m] = quarter.months[m].rounded().minor;
  // A tax of a few minor units may leave no month with one of its own.
  if (std::all_of(weights.begin(), weights.end(), [](std::int64_t w) { return w == 0; })) weights = {1, 1, 1};
  const std::vector<Money> parts = split(tax, weights);
  return {parts[0], parts[1], parts[2]};
}

void add_sale(const Campaign& campaign, const Sale& sale, bool also_wholesale,
              std::map<QuarterKey, Growing>& quarters) {
  const auto parts = by_quarter(*sale.period);
  std::vector<std::int64_t> weights;
  weights.reserve(parts.size());
  for (const PartOfPeriod& part : parts) weights.push_back(part.days);
  if (weights.empty()) return;
  const auto amounts = split(*sale.amount, weights);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Growing& quarter = quarters[parts[i].quarter];
    const Law law = law_for(*campaign.budget->device_tax, parts[i].last);
    if (quarter.shown.law.empty() || quarter.last_sale <= parts[i].last) {
      quarter.shown.rate = law.rate;
      quarter.shown.law = law.name;
      quarter.last_sale = parts[i].last;
    }
    quarter.sales.add(amounts[i], {1, 1});
    if (product_exempt(campaign, sale)) continue;
    const Ratio of_period = Ratio::of(parts[i].days, sale.period->days());
    for (const BaseTerm& term : taxable_base(sale, law.rate, also_wholesale)) {
      quarter.base.add(term.amount, term.factor * of_period);
      quarter.tax.add(term.amount, term.factor * of_period * law.rate);
      add_months(parts[i], term, term.factor * law.rate, sale.period->days(), quarter);
    }
  }
}

}  // namespace

TaxResult device_tax(const Campaign& campaign) {
  TaxResult result;
  if (campaign.budget && campaign.budget->device_tax) {
    const DeviceTax& tax = *campaign.budget->device_tax;
    const auto wholesale = sold_wholesale(tax);
    std::map<QuarterKey, Growing> quarters;
    for (const Sale& sale : tax.sales) add_sale(campaign, sale, wholesale.count(product_of(sale)) > 0, quarters);
    ExactSum total;
    for (auto& [key, quarter] : quarters) {
      quarter.shown.year = key.first;
      quarter.shown.quarter = key.second;
      quarter.shown.sales = quarter.sales.rounded();
      quarter.shown.base = quarter.base.rounded();
      quarter.shown.tax = quarter.tax.rounded();
      quarter.shown.by_month = months_of(quarter, quarter.shown.tax);
      result.too_large |= !quarter.sales.fits() || !quarter.base.fits() || !quarter.tax.fits();
      total.add(quarter.shown.tax, {1, 1});
      result.quarters.push_back(std::move(quarter.shown));
    }
    result.total = total.rounded();
    result.too_large |= !total.fits();
  }
  result.note = tax_note(campaign, result);
  return result;
}

}  // namespace posology
