// How a post is reviewed: tier, rounds, turnaround, reviewers, freeze; the file's word before the table's.
#include <algorithm>

#include "knowledge/production.h"
#include "planner/chain.h"

namespace posology::planner {
namespace {

bool approved_by(const Claim& claim, Date as_of) { return claim.approved_on && claim.approved_on->value <= as_of; }

bool carries_new_claim(const Campaign& campaign, const Post& post, Date as_of) {
  return std::any_of(post.claims.begin(), post.claims.end(), [&](const auto& ref) {
    const Claim* claim = campaign.claim(ref->text);
    return claim == nullptr || !approved_by(*claim, as_of);
  });
}

bool staffed(const Campaign& campaign, Role role) {
  return std::any_of(campaign.team.begin(), campaign.team.end(), [&](const Person& p) { return p.has(role); });
}

}  // namespace

ReviewTier tier_of(const Campaign& campaign, const Post* post, Date as_of) {
  if (post == nullptr) return ReviewTier::standard;
  if (carries_new_claim(campaign, *post, as_of)) return ReviewTier::new_claim;
  return post->derived_from ? ReviewTier::derivative : ReviewTier::standard;
}

int review_rounds(const Campaign& campaign) {
  // More rounds than anybody plans for would only make the chain long; the cap keeps the arithmetic small.
  if (!campaign.workflow.review.rounds) return workflow_defaults().review_rounds.value;
  return static_cast<int>(std::clamp<std::int64_t>(campaign.workflow.review.rounds->value, 0, 50));
}

Duration turnaround_of(const Campaign& campaign, ReviewTier tier) {
  const ReviewRules& review = campaign.workflow.review;
  const auto own = review.tiers.find(tier);
  if (own != review.tiers.end()) return own->second.value;
  if (review.turnaround) return review.turnaround->value;
  return workflow_defaults().turnaround[static_cast<std::size_t>(tier)].value;
}

Duration freeze_of(const Campaign& campaign) {
  return value_or(campaign.workflow.freeze, workflow_defaults().freeze.value);
}

std::vector<Role> reviewers_of(const Campaign& campaign) {
  std::vector<Role> roles;
  if (campaign.workflow.review.reviewers.written()) {
    for (const auto& role : campaign.workflow.review.reviewers) roles.push_back(role.value);
    return roles;
  }
  for (const Role role : workflow_defaults().reviewers.value) {
    if (campaign.team.empty() || staffed(campaign, role)) roles.push_back(role);
  }
  return roles;
}

}  // namespace posology::planner
