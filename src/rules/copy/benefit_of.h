// The benefit that a post speaks of: what obliges it to show a risk.
#pragma once

#include <optional>
#include <vector>

#include "model/campaign.h"

namespace posology::rules {

/// Where the benefit of one of the products stands: its first claim, else the first benefit word of the copy.
[[nodiscard]] std::optional<Place> benefit_of(const Campaign& campaign, const Post& post,
                                              const std::vector<const Product*>& products);

}  // namespace posology::rules
