// The US medical device excise tax (26 U.S.C. 4191) by date of sale: as finally enacted, and as it stood on a day.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/date.h"
#include "model/ratio.h"

namespace posology {

struct TaxPeriod {
  DateRange sales;  ///< sale dates, both ends included
  Ratio rate;
  std::string_view law;   ///< "Pub. L. 114-113, div. Q, s. 174"
  std::string_view note;  ///< "moratorium", "repealed"
  Cited cited;
};

/// The law as finally enacted: by date, without holes, from 1990 to 2100; dates outside fall to the nearest period.
[[nodiscard]] std::span<const TaxPeriod> device_tax_periods();
/// The same as the law stood at the end of a day.
[[nodiscard]] std::span<const TaxPeriod> device_tax_periods_as_of(Date known_on);
[[nodiscard]] const TaxPeriod& device_tax_on(Date sale);
/// The law as it stood on a day (before later, retroactive acts).
[[nodiscard]] TaxPeriod device_tax_as_of(Date sale, Date known_on);

}  // namespace posology
