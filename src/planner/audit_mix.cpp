#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "planner/audit_lists.h"

namespace posology::planner {
namespace {

const ContentMix& mix_of(const Campaign& campaign, const PlatformUse& use) {
  return use.content_mix ? *use.content_mix : campaign.content_mix;
}

bool allowed_on(const MixShare& share, const std::string& platform) {
  return share.platforms.empty() || std::any_of(share.platforms.begin(), share.platforms.end(),
                                                [&](const auto& p) { return p->text == platform; });
}

/// Posts of one pillar on one platform: all of them, those written, those dropped for want of time or money.
struct Cell {
  int all = 0, written = 0;
};

}  // namespace

void audit_mix(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.cadence) continue;
    std::map<std::string, Cell> cells;
    int total = 0;
    bool dropped = false;
    for (const PlannedPost& post : plan.posts) {
      // A dropped post that names no platform was meant for any of them.
      dropped = dropped || (!post.placed && (post.platform.empty() || post.platform == use.platform));
      if (!post.placed || post.platform != use.platform) continue;
      ++total;
      ++cells[post.pillar].all;
      if (post.written >= 0) ++cells[post.pillar].written;
    }
    Ratio sum;
    for (const MixShare& share : mix_of(campaign, use).shares) {
      if (allowed_on(share, use.platform)) sum = sum + share.share.value;
    }
    // Posts that were dropped, or written in another mix than the declared one, take their pillars' places with them.
    bool written_rules = dropped || sum.zero();
    for (const auto& [pillar, cell] : cells) {
      Ratio share;
      for (const MixShare& s : mix_of(campaign, use).shares) {
        if (s.pillar.value == pillar && allowed_on(s, use.platform)) share = s.share.value;
      }
      written_rules = written_rules || Ratio{cell.written, 1} > (sum.zero() ? Ratio{} : share / sum) * Ratio{total, 1};
    }
    if (written_rules) continue;
    for (const MixShare& share : mix_of(campaign, use).shares) {
      const Ratio exact = (allowed_on(share, use.platform) ? share.share.value / sum : Ratio{}) * Ratio{total, 1};
      const Ratio off = Ratio{cells[share.pillar.value].all, 1} - exact;
      if (off >= Ratio{1, 1} || off <= Ratio{-1, 1}) {
        into.push_back(fmt::format("{} posts of '{}' on {}: a post or more away from its share",
                                   cells[share.pillar.value].all, share.pillar.value, use.platform));
      }
    }
  }
}

}  // namespace posology::planner
