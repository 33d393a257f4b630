// Tracking parameters of an address: which visits a campaign brought.
#pragma once

#include <string>
#include <string_view>

#include "model/campaign.h"

namespace posology {

/// The part after "?", without the fragment.
[[nodiscard]] std::string_view query_of(std::string_view url);
/// The value of a parameter of the address as it is written there; empty when it has none.
[[nodiscard]] std::string parameter_of(std::string_view url, std::string_view name);
/// The address with utm_source, utm_medium=social and utm_campaign in front of the fragment; the campaign's name in
/// small letters, digits and hyphens. Empty when no letter of the name is left.
[[nodiscard]] std::string with_tracking(std::string_view url, std::string_view platform, std::string_view campaign);
/// The address that a post is published with: as written; with `link.utm` and no utm_ parameter of its own with
/// tracking, and utm_content naming the post, so that results can be matched to it. Empty where the post has no link.
[[nodiscard]] std::string published_link(const Campaign& campaign, const Post& post);
/// The address without its utm_ parameters; everything else in its order.
[[nodiscard]] std::string without_tracking(std::string_view url);

}  // namespace posology
