// The one clause that tells people what the device tax is and which law sets it.
#pragma once

#include <string>

#include "model/campaign.h"
#include "money/device_tax.h"

namespace posology {

/// "no device tax (repealed for sales from 2020)", "device tax $184,000.00 at 2.3% on sales of 2014-Q1".
[[nodiscard]] std::string tax_note(const Campaign& campaign, const TaxResult& result);

}  // namespace posology
