// Posts that are called educational and sell.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::rules {

/// Words of a call to action that ask to buy, order, quote or demo: "request-demo", "Book a demo".
[[nodiscard]] bool asks_to_buy(const std::string& cta);
/// An educational post that shows an own product and sells it.
struct Pitch {
  const Product* product = nullptr;
  Place place;
  std::string how;  ///< "asks to 'request-quote'", "makes a claim"
};
/// By its call to action, a claim, or a call to buy in its text; nothing for any other post.
[[nodiscard]] std::optional<Pitch> pitch_of(const Campaign& campaign, const Post& post);
/// How many placed posts of the plan are such pitches; of one pillar where it is named.
[[nodiscard]] int pitches(const Campaign& campaign, const Plan& plan, std::string_view pillar = {});

}  // namespace posology::rules
