// The device tax of declared sales, quarter by quarter, exact and rounded once per quarter.
#pragma once

#include <string>
#include <vector>

#include "model/budget.h"
#include "model/campaign.h"
#include "model/money.h"

namespace posology {

struct TaxQuarter {
  int year = 0;
  unsigned quarter = 1;  ///< 1..4
  Ratio rate;            ///< of the last sale in it; one rate a quarter under the enacted law
  Money sales;           ///< as declared
  Money base;            ///< taxable price, without the tax
  Money tax;             ///< rounded once, half up
  std::string law;       ///< the act; with the day of the law, or the rate, where the file asks for another one
};

struct TaxResult {
  std::vector<TaxQuarter> quarters;  ///< by time, those with sales only
  Money total;
  std::string note;  ///< one clause for people: the law that set it
};

/// No `device_tax` key or no sales: nothing due, with the note of the law that holds during the campaign.
/// A sale whose period spans several quarters is divided by their days. A rate of `what-if` counts to 0.0001%.
[[nodiscard]] TaxResult device_tax(const Campaign& campaign);

}  // namespace posology
