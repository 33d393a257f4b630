// PLT003: LinkedIn used as a shop window, or without the people it is for.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool relates(Pillar pillar) {
  return pillar == Pillar::educational || pillar == Pillar::dialogue || pillar == Pillar::partner ||
         pillar == Pillar::event;
}

bool serves_professionals(const Campaign& campaign, const PlatformUse& use) {
  return std::any_of(campaign.audience.begin(), campaign.audience.end(), [&](const Segment& segment) {
    const bool on_it =
        use.audience.empty() || std::any_of(use.audience.begin(), use.audience.end(),
                                            [&](const auto& ref) { return ref.value.text == segment.id->text; });
    const AudienceKind kind = segment.kind.value;
    return on_it && (kind == AudienceKind::hcp || kind == AudienceKind::provider || kind == AudienceKind::partner);
  });
}

void check(const Judge& judge) {
  for (const PlatformUse& use : judge.campaign().platforms) {
    if (use.platform != "linkedin") continue;
    int posts = 0, relating = 0;
    for (const PlannedPost& post : judge.plan()->posts) {
      if (!post.placed || post.platform != use.platform) continue;
      ++posts;
      relating += relates(post.counts_as) ? 1 : 0;
    }
    if (posts > 0 && relating == 0) {
      judge.found(use.id.place,
                  fmt::format("none of the {} planned posts on LinkedIn teaches, asks, meets or names partners", posts),
                  "add a post of the pillar educational, dialogue, event or partner");
    }
    if (!judge.campaign().audience.empty() && !serves_professionals(judge.campaign(), use)) {
      judge.found(use.id.place, "LinkedIn is used, but none of its segments is of professionals or partners",
                  "address a segment of the kind hcp, provider or partner there, or leave LinkedIn out");
    }
  }
}

}  // namespace

extern const Rule rule_PLT003;
const Rule rule_PLT003{
    .code = "PLT003",
    .name = "linkedin-without-relations",
    .level = Level::info,
    .what =
        "Where LinkedIn is used, at least one planned post there teaches, opens a dialogue, belongs to an event or "
        "shows "
        "partners, and one of its segments is of professionals or partners.",
    .why = "Its part is networking, relationships and professional development.",
    .source = "MDDI, As Social Media Evolves, the Device Industry Must Also, 2010-08-06",
    .authority = Authority::practice,
    .needs_plan = true,
    .bad =
        "platforms:\n  linkedin: {purpose: sales}  # <- PLT003\nposts:\n"
        "  - {id: a, platform: linkedin, pillar: product, text: Now in the US}\n",
    .good =
        "platforms:\n  linkedin: {purpose: relationships}\nposts:\n"
        "  - {id: a, platform: linkedin, pillar: product, text: Now in the US}\n"
        "  - {id: b, platform: linkedin, pillar: dialogue, text: Tell us what to teach}\n",
    .check = check,
};

}  // namespace posology::rules
