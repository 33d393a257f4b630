// The taxable price of one declared sale (26 U.S.C. 4216), as an exact sum.
#pragma once

#include <vector>

#include "model/budget.h"
#include "model/money.h"
#include "model/ratio.h"

namespace posology {

/// amount * factor; the factor also takes out a tax that the amount includes.
struct BaseTerm {
  Money amount;
  Ratio factor;
};

/// What the sale adds to the base at a rate (0..1); no terms: nothing is taxable. `also_wholesale`: the same product is
/// sold to wholesalers too, so that the 75% of sales to end users only does not hold; the base is then the lower of the
/// price and `highest_wholesale_price`, both for all goods of the sale.
/// Sale exemptions are looked at here, those of the product are not.
[[nodiscard]] std::vector<BaseTerm> taxable_base(const Sale& sale, Ratio rate, bool also_wholesale);

}  // namespace posology
