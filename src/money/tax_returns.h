// Returns and deposits of the device tax: Form 720 by quarter, semimonthly deposits with their last days.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/tax_return.h"
#include "money/device_tax.h"

namespace posology {

/// A return for each quarter that owes tax, in the order given (by time). The liability of a half month is half of its
/// month's, which the rules of deposit allow. A look-back quarter counts only where it is among the quarters given and
/// the tax was imposed throughout it.
[[nodiscard]] std::vector<TaxReturn> tax_returns(const std::vector<TaxQuarter>& quarters);

/// The returns of a campaign's declared sales. None for a rate of `what-if`, which is no law, and none in another
/// currency than US dollars, in which the limits of the law are.
[[nodiscard]] std::vector<TaxReturn> returns_due(const Campaign& campaign, const TaxResult& tax);

/// The day itself, or the nearest working day before it (no weekend, no federal holiday).
[[nodiscard]] Date working_day_at_or_before(Date day);
[[nodiscard]] Date working_day_at_or_after(Date day);

}  // namespace posology
