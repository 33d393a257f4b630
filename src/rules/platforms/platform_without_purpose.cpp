// PLT002: a platform without a purpose or without posts.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.purpose || use.purpose->value.empty()) {
      judge.found(use.id.place, fmt::format("platform '{}' has no purpose", use.id.value),
                  "add `purpose:` in one sentence: for whom, and what for");
    }
    const bool written = std::any_of(campaign.posts.begin(), campaign.posts.end(),
                                     [&](const Post& p) { return p.platform_id == use.platform; });
    if (!use.cadence && !written) {
      judge.found(use.id.place, fmt::format("platform '{}' has neither a cadence nor a post", use.id.value),
                  "add `cadence: 2/week`, or leave the platform out");
    }
  }
}

}  // namespace

extern const Rule rule_PLT002;
const Rule rule_PLT002{
    .code = "PLT002",
    .name = "platform-without-purpose",
    .level = Level::warning,
    .what = "Each platform has a purpose, and a cadence or a post.",
    .why = "Choosing the right sites is critical; presence without purpose burns time.",
    .source = "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15",
    .authority = Authority::practice,
    .bad = "platforms:\n  linkedin: 3/week  # <- PLT002\n",
    .good = "platforms:\n  linkedin: {purpose: professional education, cadence: 3/week}\n",
    .check = check,
};

}  // namespace posology::rules
