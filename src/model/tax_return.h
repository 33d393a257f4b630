// The device tax of a quarter, its return and its deposits.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/money.h"
#include "model/ratio.h"

namespace posology {

struct TaxQuarter {
  int year = 0;
  unsigned quarter = 1;  ///< 1..4
  Ratio rate;            ///< of the last sale in it; one rate a quarter under the enacted law
  Money sales;           ///< as declared
  Money base;            ///< taxable price, without the tax
  Money tax;             ///< rounded once, half up
  std::string law;       ///< the act; with the day of the law, or the rate, where the file asks for another one
  std::array<Money, 3> by_month{};  ///< the tax by month of the quarter; adds up to `tax`
};

/// One payment on account, for a part of a month.
struct TaxDeposit {
  DateRange period;
  Date due;
  Money liability;     ///< half of the month's, or its part in September
  Money by_liability;  ///< 95% of the liability
  std::optional<Money>
      by_look_back;  ///< the safe harbour; nothing where the law or the file gives no look-back quarter
  Money least;       ///< what must be paid: of the one method that is cheaper over the quarter
};

struct TaxReturn {
  TaxQuarter quarter;
  Date due;                          ///< of the return and of what is left to pay
  std::vector<TaxDeposit> deposits;  ///< none where the quarter's tax is $2,500 or less
  std::optional<Money> look_back;    ///< tax of the second quarter before
  Money with_return;                 ///< the tax less all deposits: paid with the return
};

}  // namespace posology
