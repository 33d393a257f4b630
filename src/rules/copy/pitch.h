// Posts that are called educational and sell.
#pragma once

#include <string>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::rules {

/// Words of a call to action that ask to buy, order, quote or demo: "request-demo", "Book a demo".
[[nodiscard]] bool asks_to_buy(const std::string& cta);
/// The own product that an educational post pitches: it shows it, with a claim or with a call to buy. Null for any
/// other.
[[nodiscard]] const Product* pitched_in(const Campaign& campaign, const Post& post);
/// How many placed posts of the plan are such pitches; of one pillar where it is named.
[[nodiscard]] int pitches(const Campaign& campaign, const Plan& plan, std::string_view pillar = {});

}  // namespace posology::rules
