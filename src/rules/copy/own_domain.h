// Whether a link leads to one of the company's own sites.
#pragma once

#include <string_view>

#include "model/campaign.h"

namespace posology::rules {

/// "https://www.acme.example/study" is on the domain "acme.example"; letter case aside. False where the file names no
/// domains.
[[nodiscard]] bool on_own_domain(const Campaign& campaign, std::string_view url);

}  // namespace posology::rules
