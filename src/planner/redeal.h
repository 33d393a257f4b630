// Dealing again: when posts must go, the pillars and formats of those that stay are dealt anew, so that the mix runs
// evenly over what is left.
#pragma once

#include <string>
#include <vector>

#include "planner/format_deal.h"
#include "planner/lanes.h"

namespace posology::planner {

/// What an open post is about and in which form.
struct PostKind {
  int column = -1;
  Format format{};
  friend bool operator==(const PostKind&, const PostKind&) = default;
};

/// The placed posts of a plan as a board; lanes in the order of the file, slots in order of time.
class Redeal {
 public:
  Redeal(const Campaign& campaign, const Plan& plan);

  [[nodiscard]] std::size_t lanes() const { return board_.lanes.size(); }
  [[nodiscard]] std::size_t columns() const { return board_.columns.size(); }
  /// Open posts of each lane, as indices of the plan, and how many there are of each pillar.
  [[nodiscard]] const std::vector<std::vector<std::size_t>>& open() const { return open_; }
  [[nodiscard]] const PillarCounts& counts() const { return counts_; }
  [[nodiscard]] std::size_t lane_of(std::size_t post) const { return lane_of_[post]; }
  /// The open posts as the plan has them, by post of the plan; column -1 for the others.
  [[nodiscard]] const std::vector<PostKind>& kinds() const { return kinds_; }

  /// Deals the pillars and formats that the open posts have over those that are not `gone` (by post of the plan); those
  /// that are gone take `dropped` of each pillar with them, as many on each lane as are gone there.
  [[nodiscard]] std::vector<PostKind> deal(const std::vector<bool>& gone, const PillarCounts& dropped);
  /// Writes kinds into the plan.
  void apply(const std::vector<PostKind>& kinds, Plan& plan) const;

 private:
  void keep(const std::vector<bool>& gone);
  void count_format(std::size_t lane, const PostKind& kind);
  void deal_formats(std::size_t lane, const std::vector<bool>& gone, const std::vector<int>& dropped,
                    std::vector<PostKind>& kinds) const;

  Board board_;                                      ///< of the last deal
  std::vector<Lane> whole_;                          ///< with all slots
  std::vector<std::vector<std::size_t>> post_;       ///< plan's post in each slot of `whole_`
  std::vector<std::vector<std::size_t>> open_, at_;  ///< `at_`: plan's post in each slot of the board
  PillarCounts counts_;
  std::vector<PostKind> kinds_;
  std::vector<std::size_t> lane_of_;                ///< by post of the plan
  std::vector<std::vector<FormatCounts>> formats_;  ///< of the open posts, by lane and pillar
};

}  // namespace posology::planner
