// The text limit that holds for the campaign's account on a platform.
#pragma once

#include "knowledge/platform.h"
#include "model/campaign.h"

namespace posology::rules {

/// The campaign's own `text_limit`, else that of its kind of account; 0: none.
[[nodiscard]] Fact<std::int64_t> text_limit_of(const Campaign& campaign, const Platform& platform);

}  // namespace posology::rules
