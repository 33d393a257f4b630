// Posts cut from others: the draft of the one begins after the last round of review of the other.
#pragma once

#include <vector>

#include "planner/production_search.h"

namespace posology::planner {

/// Index of the chain's last round; -1 where there is none, and then nothing waits for it.
[[nodiscard]] int last_round(const Chain& chain);

/// What the chains that are booked leave of the time of the others, whatever the order of booking.
class Approvals {
 public:
  explicit Approvals(const std::vector<WorkItem>& items);

  /// Whether the item waits for another or is waited for.
  [[nodiscard]] bool linked(std::size_t item) const {
    return !links_.empty() && (links_[item].source >= 0 || !links_[item].cuts.empty());
  }
  /// None for an item that is not linked.
  [[nodiscard]] Bounds bounds(std::size_t item) const;
  /// The item is booked so, now or anew; of no meaning for one that is not linked.
  void note(std::size_t item, const ChainBooking& booking);

 private:
  struct Links {
    int source = -1;                ///< item that it waits for
    std::vector<std::size_t> cuts;  ///< items that wait for it
  };
  const std::vector<WorkItem>& items_;
  std::vector<Links> links_;    ///< empty: nothing waits
  std::vector<Bounds> booked_;  ///< `from`: the day after its last round; `approved_by`: the day before its draft
};

/// The day on which a post cut from the item could be begun at the earliest, were the item the only work.
[[nodiscard]] int earliest_after(const Chain& source, const WorkingDays& days, Crew& crew);

}  // namespace posology::planner
