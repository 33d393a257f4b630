// MIX003: a post that is called educational and sells.
#include <fmt/format.h>

#include "rules/copy/pitch.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    const std::optional<Pitch> pitch = pitch_of(campaign, post);
    if (!pitch) continue;
    judge.found(pitch->place,
                fmt::format("'{}' is called educational, names '{}' and {}", post.id->text, pitch->product->id->text,
                            pitch->how),
                "write `pillar: product`, or teach without the claim and the call to buy");
  }
}

}  // namespace

extern const Rule rule_MIX003;
const Rule rule_MIX003{
    .code = "MIX003",
    .name = "pitch-as-education",
    .level = Level::warning,
    .what =
        "A post whose pillar is, or counts as, educational does not name an own product together with a claim or a "
        "call to buy, order, quote or demo.",
    .why = "Calling a product claim education does not change what it is, nor what must stand beside it.",
    .source = "21 CFR 801.4 (objective intent, 86 FR 41401, 2021); that it spoils the mix is our default",
    .authority = Authority::law,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    pillar: educational\n    product: flow\n    text: How flow is "
        "measured\n    cta: request-quote  # <- MIX003\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    pillar: educational\n    text: Five causes of graft failure\n"
        "    cta: read-guide\n",
    .check = check,
};

}  // namespace posology::rules
