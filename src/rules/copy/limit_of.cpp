#include "rules/copy/limit_of.h"

namespace posology::rules {

Fact<std::int64_t> text_limit_of(const Campaign& campaign, const Platform& platform) {
  const PlatformUse* const use = campaign.platform(platform.id);
  if (use != nullptr && use->text_limit)
    return {use->text_limit->value, {"text_limit of the campaign file", "now", Certainty::official}};
  const bool premium = use != nullptr && use->account && use->account->value == AccountKind::premium;
  return premium && platform.premium_text_limit ? *platform.premium_text_limit : platform.text_limit;
}

}  // namespace posology::rules
