// Whom a post reaches: countries, and those in which it addresses lay people.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"

namespace posology::rules {

/// The countries of the post's segments, else the campaign's; sorted, without doubles.
[[nodiscard]] std::vector<std::string> countries_of(const Campaign& campaign, const Post& post);
/// Only of its patients, caregivers and public; empty when it addresses none of them.
[[nodiscard]] std::vector<std::string> lay_countries_of(const Campaign& campaign, const Post& post);

}  // namespace posology::rules
