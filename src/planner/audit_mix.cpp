#include <algorithm>
#include <map>
#include <vector>

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

// Of the posts that run, one after the other on a platform: two about the product are said, and as proved only where
// they outnumber what could stand between them, or somebody wrote both.
void audit_neighbours(const Plan& plan, const PlatformUse& use, Complaints& into) {
  std::vector<const PlannedPost*> run;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed && post.platform == use.platform) run.push_back(&post);
  }
  std::stable_sort(run.begin(), run.end(), [](auto a, auto b) { return a->utc_minutes < b->utc_minutes; });
  const auto product = [](const PlannedPost* post) { return post->counts_as == Pillar::product; };
  int pairs = 0, written = 0;
  for (std::size_t i = 1; i < run.size(); ++i) {
    if (!product(run[i - 1]) || !product(run[i])) continue;
    ++pairs;
    written += run[i - 1]->written >= 0 && run[i]->written >= 0 ? 1 : 0;
  }
  const auto said = std::find_if(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& unmet) {
    return unmet.kind == UnmetKind::neighbour && unmet.subject == use.platform;
  });
  if ((pairs > 0) != (said != plan.unmet.end())) {
    into.push_back(fmt::format("{}: {} product posts follow another one, and that is {}", use.platform, pairs,
                               pairs > 0 ? "not said" : "said"));
    return;
  }
  const auto products = static_cast<int>(std::count_if(run.begin(), run.end(), product));
  const int others = static_cast<int>(run.size()) - products;
  if (pairs > std::max(written, products - others - 1) && said->grade == Grade::proved)
    into.push_back(fmt::format("{}: product posts in a row are called unavoidable and are not", use.platform));
}

}  // namespace

void audit_mix(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (const PlatformUse& use : campaign.platforms) {
    audit_neighbours(plan, use, into);
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
