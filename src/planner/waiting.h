// What each written post waits for, and when that runs: kept up to date while posts take their slots.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/campaign.h"
#include "planner/post_index.h"

namespace posology::planner {

class Waiting {
 public:
  Waiting() = default;
  Waiting(const Campaign& campaign, const PostIndex& index);

  /// The post (its number in the file) has a slot at this minute (UTC), or has none any more.
  void seat(std::size_t post, std::int64_t minute) { minute_[post] = minute; }
  void leave(std::size_t post) { minute_[post] = none; }
  [[nodiscard]] bool seated(std::size_t post) const { return minute_[post] != none; }

  /// First moment (UTC minutes) at which the post may run for what it waits for, 0 where that is nothing; -1 when one
  /// of those has no slot yet.
  [[nodiscard]] std::int64_t earliest(std::size_t post) const;
  /// The posts that it waits for.
  [[nodiscard]] const std::vector<std::size_t>& posts_before(std::size_t post) const { return before_[post]; }

 private:
  static constexpr std::int64_t none = -1;

  std::vector<std::int64_t> minute_;      ///< of each post's slot
  std::vector<std::int64_t> from_event_;  ///< the morning of the latest event that it waits for
  std::vector<std::vector<std::size_t>> before_;
};

}  // namespace posology::planner
