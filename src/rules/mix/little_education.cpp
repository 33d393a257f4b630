// MIX001: too small a share of education for professional audiences.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/pitch.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// What is left of the share when the planned posts that pitch a product are not counted as education.
Share without_pitches(const Judge& judge, Share education, int& left_out, int& all) {
  const Plan& plan = *judge.plan();
  left_out = pitches(judge.campaign(), plan);
  all = static_cast<int>(std::count_if(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& post) {
    return post.placed && post.counts_as == Pillar::educational;
  }));
  return left_out == 0 ? education : education * Ratio::of(all - left_out, all);
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  const bool professionals = std::any_of(campaign.audience.begin(), campaign.audience.end(),
                                         [](const Segment& s) { return s.kind.value == AudienceKind::hcp; });
  if (!professionals) return;
  Share education;
  Place at = campaign.content_mix.place;
  for (const MixShare& share : campaign.content_mix.shares) {
    if (share.counts_as != Pillar::educational) continue;
    education = education + share.share.value;
    at = share.share.place;
  }
  int left_out = 0, all = 0;
  education = without_pitches(judge, education, left_out, all);
  const std::int64_t floor = judge.option("floor");
  if (education >= Ratio::of(floor, 100)) return;
  judge.found(
      at,
      fmt::format("education is {} of the mix{}; health care professionals were found to prefer it, and we "
                  "suggest at least {}% (a heuristic from a preference survey, "
                  "not a rule of law)",
                  education.percent(),
                  left_out == 0 ? "" : fmt::format(", {} of its {} planned posts left out as pitches", left_out, all),
                  floor),
      fmt::format("raise `educational` to {}% or more", floor));
}

constexpr Option options[] = {{"floor", 60, "least share of educational posts, in percent"}};

}  // namespace

extern const Rule rule_MIX001;
const Rule rule_MIX001{
    .code = "MIX001",
    .name = "little-education",
    .level = Level::warning,
    .what =
        "Where health care professionals are addressed, at least 60% of the mix is educational; a planned post that "
        "pitches a product (MIX003) does not count as education.",
    .why =
        "Two thirds of surveyed professionals preferred educational material. That this should be the share of posts "
        "is our inference.",
    .source = "HealthLink Dimensions survey (66%), as cited 2013; the floor is our default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad = "content_mix: {educational: 30%, product: 50%, dialogue: 20%}  # <- MIX001\n",
    .good = "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\n",
    .check = check,
};

}  // namespace posology::rules
