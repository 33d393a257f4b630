// The device tax of declared sales, quarter by quarter, exact and rounded once per quarter.
#pragma once

#include <string>
#include <vector>

#include "model/budget.h"
#include "model/campaign.h"
#include "model/money.h"
#include "model/tax_return.h"

namespace posology {

struct TaxResult {
  std::vector<TaxQuarter> quarters;  ///< by time, those with sales only
  Money total;
  std::string note;        ///< one clause for people: the law that set it
  bool too_large = false;  ///< a sum left what money can hold: no figure here may be used
};

/// No `device_tax` key or no sales: nothing due, with the note of the law that holds during the campaign.
/// A sale whose period spans several quarters is divided by their days. A rate of `what-if` counts to 0.0001%.
[[nodiscard]] TaxResult device_tax(const Campaign& campaign);

}  // namespace posology
