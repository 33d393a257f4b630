// The formats of a platform's open slots: by the shares inside each pillar, each most often where it is most behind.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "model/plan_lock.h"
#include "planner/lanes.h"

namespace posology::planner {

/// Formats of the pillar's open slots on the lane with their shares: those of the mix that the platform can carry, else
/// the platform's usual one. Never empty.
[[nodiscard]] std::vector<std::pair<Format, Ratio>> formats_of(const Campaign& campaign, const Lane& lane,
                                                               const std::string& pillar);

using FormatCounts = std::vector<std::pair<Format, int>>;

/// Deals the formats of each pillar over the lane's open slots; ask once for each open slot, in order of time.
class FormatDeal {
 public:
  /// These counts, by pillar.
  explicit FormatDeal(const std::vector<FormatCounts>& counts);
  FormatDeal(const Campaign& campaign, const Board& board, const Lane& lane, const PlanLock* lock = nullptr);
  [[nodiscard]] Format next(int column);
  /// Of the slot, whose turn it is; what the lock holds there keeps its own.
  [[nodiscard]] Format of(const Lane& lane, std::size_t slot);

 private:
  void take(FormatCounts counts);
  struct Hand {
    FormatCounts counts;
    std::vector<int> given;
    int dealt, total;
  };
  [[nodiscard]] std::optional<std::size_t> kept(const Lane& lane, std::size_t slot) const;
  std::vector<Hand> hands_;
  const PlanLock* lock_ = nullptr;
};

}  // namespace posology::planner
