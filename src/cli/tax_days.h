// The days on which the device tax is paid, as events of a calendar feed.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "render/ics.h"

namespace posology::cli {

/// Deposits and returns of the declared sales, in order of time; none where no tax is due.
[[nodiscard]] std::vector<render::IcsDay> tax_days(const Campaign& campaign);

}  // namespace posology::cli
