#include "cli/tax_days.h"

#include <fmt/format.h>

#include <algorithm>

#include "money/device_tax.h"
#include "money/tax_returns.h"

namespace posology::cli {
namespace {

std::string quarter_name(const TaxQuarter& quarter) { return fmt::format("{}-Q{}", quarter.year, quarter.quarter); }

void add_return(const TaxReturn& made, const Currency& currency, std::vector<render::IcsDay>& days) {
  const std::string quarter = quarter_name(made.quarter);
  for (const TaxDeposit& deposit : made.deposits) {
    const std::string period = fmt::format("{} to {}", deposit.period.first.iso(), deposit.period.last.iso());
    days.push_back({quarter + " deposit " + deposit.period.first.iso(), deposit.due,
                    "Device tax: deposit at least " + show(deposit.least, currency),
                    fmt::format("for {}, a liability of {}", period, show(deposit.liability, currency))});
  }
  days.push_back({quarter + " return", made.due, "Device tax: Form 720 for " + quarter,
                  fmt::format("the tax is {}, of which {} is still to pay", show(made.quarter.tax, currency),
                              show(made.with_return, currency))});
}

}  // namespace

std::vector<render::IcsDay> tax_days(const Campaign& campaign) {
  std::vector<render::IcsDay> days;
  const TaxResult tax = device_tax(campaign);
  if (tax.too_large) return days;
  for (const TaxReturn& made : returns_due(campaign, tax)) add_return(made, campaign.budget->currency, days);
  std::stable_sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return days;
}

}  // namespace posology::cli
