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
  std::string law;
};

struct TaxResult {
  std::vector<TaxQuarter> quarters;  ///< by time
  Money total;
  std::string note;                  ///< one clause for people: the law that set it
};

/// No `device_tax` key or no sales: nothing due, with the note of the law that holds during the campaign.
[[nodiscard]] TaxResult device_tax(const Campaign& campaign);

}  // namespace posology
