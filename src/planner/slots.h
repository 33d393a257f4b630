// Slots: on which days and hours a platform's posts run; a shortest path over candidates and posts of the week.
#pragma once

#include <cstdint>
#include <vector>

#include "model/campaign.h"
#include "planner/publishing_days.h"

namespace posology::planner {

/// A span of the cadence (a week, a month) with the posts that it should hold.
struct Quota {
  DateRange days;
  int posts = 0;
};

/// Weeks (or months) of the campaign, cut at its ends; their posts are the cadence's, part spans pro rata over
/// publishing weekdays, rounded on the running sum so that the total is right.
[[nodiscard]] std::vector<Quota> quotas_of(const Campaign& campaign, const PlatformUse& use,
                                           const PublishingDays& days);

/// A chosen slot; `pin` is the index of the written post that fixes it, or -1; `held` the index of the lock's post that
/// stays in it, or -1.
struct Slot {
  Candidate at;
  int pin = -1;
  int held = -1;
};

struct Pin {
  Candidate at;
  int post = -1;
};

struct SlotPlan {
  std::vector<Slot> slots;      ///< in order of time
  std::vector<Quota> short_of;  ///< spans that could not take all their posts; `posts` says how many are missing
  std::int64_t gap_cost = 0;    ///< squared deviations from the ideal gap, in square quarter hours
};

/// What a missed post costs, where so many are wanted: more than all gaps and wishes together.
[[nodiscard]] std::int64_t price_of_missed(std::int64_t posts);

/// Least sum of squared gap deviations and wishes; a missed post costs more than anything else; pins are kept and never
/// jumped over. Exact for one platform.
[[nodiscard]] SlotPlan choose_slots(const std::vector<Candidate>& candidates, std::vector<Pin> pins,
                                    std::vector<Quota> quotas, std::int64_t least_gap);

}  // namespace posology::planner
