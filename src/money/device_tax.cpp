#include "money/device_tax.h"

#include <fmt/format.h>

#include <algorithm>
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
  Date last;
  std::int64_t days;
};

std::vector<PartOfPeriod> by_quarter(DateRange period) {
  std::vector<PartOfPeriod> parts;
  for (Date from = period.first; from <= period.last;) {
    const QuarterKey quarter = quarter_of(from);
    const Date to = std::min(last_day(quarter), period.last);
    parts.push_back({quarter, to, to - from + 1});
    from = to + 1;
  }
  return parts;
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
      total.add(quarter.shown.tax, {1, 1});
      result.quarters.push_back(std::move(quarter.shown));
    }
    result.total = total.rounded();
  }
  result.note = tax_note(campaign, result);
  return result;
}

}  // namespace posology
