// MIX002: the plan's pillars are not those of the declared mix.
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "rules/copy/pitch.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

Place place_of(const Campaign& campaign, const std::string& pillar) {
  for (const MixShare& share : campaign.content_mix.shares) {
    if (share.pillar.value == pillar) return share.pillar.place;
  }
  return campaign.content_mix.place;
}

// A pitch that is called educational counts as what it is: it leaves its pillar for the first one of the product.
std::vector<PillarQuality> counted(const Campaign& campaign, const Plan& plan) {
  std::vector<PillarQuality> pillars = plan.quality.pillars;
  int moved = 0;
  for (PillarQuality& pillar : pillars) {
    const int left = pitches(campaign, plan, pillar.pillar);
    pillar.planned -= left;
    moved += left;
  }
  for (const MixShare& share : campaign.content_mix.shares) {
    if (share.counts_as != Pillar::product) continue;
    for (PillarQuality& pillar : pillars) {
      if (pillar.pillar == share.pillar.value) pillar.planned += std::exchange(moved, 0);
    }
  }
  return pillars;
}

void check(const Judge& judge) {
  const Plan& plan = *judge.plan();
  std::int64_t all = 0;
  for (const PillarQuality& pillar : plan.quality.pillars) all += pillar.planned;
  if (all == 0) return;
  for (const PillarQuality& pillar : counted(judge.campaign(), plan)) {
    const Ratio planned = Ratio::of(pillar.planned, all);
    const Ratio off = planned > pillar.wanted ? planned - pillar.wanted : pillar.wanted - planned;
    const bool points = off > Ratio::of(judge.option("points"), 100);
    const bool posts = off * Ratio{all, 1} > Ratio{1, 1};
    if (!points || !posts) continue;
    judge.found(
        place_of(judge.campaign(), pillar.pillar),
        fmt::format("'{}' has {} of {} planned posts ({}), but {} of the mix", pillar.pillar, pillar.planned, all,
                    planned.percent(), pillar.wanted.percent()) +
            (pitches(judge.campaign(), plan, pillar.pillar) > 0 ? "; posts that pitch a product are not counted" : ""),
        "change the share, or write fewer posts of the pillars that have more than theirs");
  }
}

constexpr Option options[] = {{"points", 5, "largest difference, in percentage points"}};

}  // namespace

extern const Rule rule_MIX002;
const Rule rule_MIX002{
    .code = "MIX002",
    .name = "mix-not-kept",
    .level = Level::warning,
    .what =
        "Each pillar's share of the plan is within 5 points (or one post) of the declared share; a post "
        "that is called educational and pitches (MIX003) counts as product.",
    .why = "A mix that nobody schedules is decoration.",
    .source = "our default",
    .authority = Authority::our_default,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  linkedin: {purpose: education}\n"
        "content_mix: {educational: 50%, dialogue: 50%}  # <- MIX002\n"
        "posts:\n  - {id: a, platform: linkedin, at: 2027-01-12 09:30, pillar: educational, text: one}\n"
        "  - {id: b, platform: linkedin, at: 2027-01-19 09:30, pillar: educational, text: two}\n"
        "  - {id: c, platform: linkedin, at: 2027-01-26 09:30, pillar: educational, text: three}\n"
        "  - {id: d, platform: linkedin, at: 2027-02-02 09:30, pillar: educational, text: four}\n",
    .good = "content_mix: {educational: 50%, dialogue: 50%}\n",
    .check = check,
};

}  // namespace posology::rules
