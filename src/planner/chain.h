// The chain of a post's production: its steps in order, who works in each, how long a review round holds the post.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "model/units.h"

namespace posology::planner {

/// Work of one role in a step; one person does it.
struct Job {
  Role role{};
  std::int64_t minutes = 0;
};

/// A step, or one round of review. Its jobs go on side by side.
struct Stage {
  std::string step;
  int round = 0;          ///< review rounds count from 1; 0: not a review
  Role role{};            ///< of the step; for a round without staffed reviewers, who is waited for
  std::vector<Job> jobs;  ///< with minutes above zero only
  int min_days = 1;       ///< working days that the step takes at least
  Duration turnaround;    ///< of a review round
  [[nodiscard]] bool review() const { return round > 0; }
};

struct Chain {
  std::vector<Stage> stages;     ///< each starts on a later working day than the one before it ended
  std::optional<Duration> lead;  ///< least time from the first day of work to publishing
  ReviewTier tier = ReviewTier::standard;
  Duration freeze;                         ///< before publishing
  [[nodiscard]] int first_review() const;  ///< index of the first round; -1 where there is none
};

/// How a post is reviewed. A post that carries a claim which nobody has approved yet (no `approved_on` up to `as_of`)
/// is a new claim; one cut from another is a derivative; all others are standard. Nothing is pre-cleared by itself.
[[nodiscard]] ReviewTier tier_of(const Campaign& campaign, const Post* post, Date as_of);
[[nodiscard]] int review_rounds(const Campaign& campaign);
/// Of one round: the tier's own, else the file's for all tiers, else the table's for the tier.
[[nodiscard]] Duration turnaround_of(const Campaign& campaign, ReviewTier tier);
[[nodiscard]] Duration freeze_of(const Campaign& campaign);
/// The file's `reviewers`; else the usual ones that the team has; without a team, the usual ones.
[[nodiscard]] std::vector<Role> reviewers_of(const Campaign& campaign);

/// The whole chain; `post` is null for an open slot.
[[nodiscard]] Chain chain_of(const Campaign& campaign, const Post* post, Format format, Date as_of);
/// What is still to be done at this status: nothing once scheduled, the last step once approved, from the first round
/// on while in review, all of it before.
[[nodiscard]] Chain remaining(Chain chain, PostStatus status);

}  // namespace posology::planner
