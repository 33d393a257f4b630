// MIX004: hardly anything of others, or something of theirs without its source.
#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

/// A curated post, or an open slot for which the plan suggests the work of others.
bool of_others(const PlannedPost& post) {
  return post.counts_as == Pillar::curated || post.suggested_use == "share-others-work";
}

void check(const Judge& judge) {
  std::int64_t all = 0, others = 0;
  for (const PlannedPost& post : judge.plan()->posts) {
    if (!post.placed) continue;
    ++all;
    others += of_others(post) ? 1 : 0;
  }
  const std::int64_t share = judge.option("share");
  // Whole posts cannot always meet a share exactly: one post less is no finding.
  if (all > 0 && (others + 1) * 100 < share * all) {
    judge.found(judge.campaign().content_mix.place,
                fmt::format("{} of {} planned posts pass on the work of others; about {}% should", others, all, share),
                "add the pillar `curated` to the content mix");
  }
  for (const Post& post : judge.campaign().posts) {
    if (post.counts_as != Pillar::curated || post.source) continue;
    judge.found(post.id.place, fmt::format("'{}' passes on the work of others and does not say whose", post.id->text),
                "add `source:` with who published it and when");
  }
}

constexpr Option options[] = {{"share", 10, "share of posts that pass on the work of others, in percent"}};

}  // namespace

extern const Rule rule_MIX004;
const Rule rule_MIX004{
    .code = "MIX004",
    .name = "little-of-others",
    .level = Level::info,
    .what =
        "About a tenth of the planned posts pass on the work of others (curated posts, and open slots for which the "
        "plan "
        "suggests it), and each written one names its source.",
    .why =
        "A channel that only shows its own work is one use of eleven. What is passed on is adopted: a claim of others "
        "about "
        "an own product is judged like an own claim.",
    .source = "Pallimed, Twitter for Medical Professionals: 11 Uses in 9 Steps, 2010-02-15; the tenth is our default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  linkedin: {purpose: news}\nposts:\n"
        "  - {id: a, platform: linkedin, pillar: curated, text: A fine paper}  # <- MIX004\n",
    .good =
        "platforms:\n  linkedin: {purpose: news}\nposts:\n"
        "  - {id: a, platform: linkedin, pillar: curated, text: The new guideline in brief, source: Society guideline "
        "2026}\n",
    .check = check,
};

}  // namespace posology::rules
