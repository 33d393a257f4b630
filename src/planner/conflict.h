// The smallest conflicting set: which wishes of the file together leave a written post no time.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/conflict_times.h"
#include "planner/post_index.h"

namespace posology::planner {

/// Answers for one post after the other; what posts of a platform share is worked out once. The index must outlive it.
class Conflicts {
 public:
  Conflicts(const Campaign& campaign, const PostIndex& index);

  /// Wishes that cannot all be kept, each with its place in the file; without any one of them there would be a time for
  /// the post. Days alone where they are enough; else also hours, quiet hours and the gaps to fixed posts. Empty: none
  /// of that rules the post out, or its hours are not asked (docs/LIMITS.md says when). Exact: no search is involved.
  /// `use`: of the campaign.
  [[nodiscard]] std::vector<Reason> smallest(const PlatformUse& use, const Post& post);

 private:
  [[nodiscard]] PlatformTimes& times_of(const PlatformUse& use);
  [[nodiscard]] std::vector<Reason> of_times(PlatformTimes& times, const PlatformUse& use, const Post& post,
                                             DateRange among, DateRange full);

  const Campaign& campaign_;
  const PostIndex& index_;
  std::vector<std::unique_ptr<PlatformTimes>> times_;  ///< by platform, made when first asked for
  std::int64_t times_left_;                            ///< that may still be looked at
};

}  // namespace posology::planner
