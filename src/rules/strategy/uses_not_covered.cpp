// STR001: a use of social media that no objective covers.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::string_view what_each_is[] = {"market products and build loyalty",
                                             "hear from customers and keep the relation",
                                             "find partners over the product's life"};

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  const Place at = campaign.objectives_place.known() ? campaign.objectives_place : campaign.campaign_place;
  for (std::size_t u = 0; u < words<Use>().size(); ++u) {
    const bool covered = std::any_of(campaign.objectives.begin(), campaign.objectives.end(),
                                     [&](const Objective& o) { return o.use && o.use->value == static_cast<Use>(u); });
    if (covered) continue;
    judge.found(at, fmt::format("no objective has the use '{}': {}", words<Use>()[u], what_each_is[u]),
                fmt::format("add an objective with `use: {}`, or leave it out on purpose", words<Use>()[u]));
  }
}

}  // namespace

extern const Rule rule_STR001;
const Rule rule_STR001{
    .code = "STR001",
    .name = "uses-not-covered",
    .level = Level::info,
    .what = "Each of the three uses (market, feedback, partner) has an objective.",
    .why = "Social media does three jobs for a device maker; most campaigns plan only the first.",
    .source = "MDDI, As Social Media Evolves, the Device Industry Must Also, 2010-08-06",
    .authority = Authority::practice,
    .bad = "objectives:  # <- STR001\n  - {id: adopt, use: market}\n",
    .good =
        "objectives:\n  - {id: adopt, use: market}\n  - {id: listen, use: feedback}\n  - {id: sites, use: partner}\n",
    .check = check,
};

}  // namespace posology::rules
