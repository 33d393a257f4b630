// Thinning: where the hours are short, open posts are left out evenly along each platform, the mix is dealt again over
// the rest, and everything is booked forwards; the fewest that must go are searched for in a budget of bookings.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "planner/production_model.h"
#include "planner/redeal.h"

namespace posology::planner {

/// A deal and what can be made of it.
struct Thinned {
  std::vector<PostKind> kinds;  ///< by post of the plan
  std::vector<WorkItem> items;  ///< the model's items, of these kinds
  Production production;
};

class Thinning {
 public:
  /// `late` posts (by post of the plan) cannot be made whatever goes for them.
  Thinning(const Plan& plan, ProductionModel& model, Redeal& redeal, std::vector<bool> late);

  /// Tries to better what was found; `dropped`: choices of items to leave out that are worth a start. Of equally many
  /// posts the even choice is taken.
  [[nodiscard]] std::optional<Thinned> run(const Production& found, const std::vector<std::vector<bool>>& dropped);

 private:
  using Drops = std::vector<int>;  ///< open posts to leave out, by pillar
  [[nodiscard]] Drops drops_of(const std::vector<bool>& made) const;
  [[nodiscard]] PillarCounts spread(const Drops& drops) const;
  [[nodiscard]] std::vector<bool> evenly(const PillarCounts& drops) const;
  [[nodiscard]] Thinned booked(const std::vector<bool>& gone, const PillarCounts& drops);
  bool take(Thinned&& trial, const Drops& drops, bool equal_too);
  bool mend(std::vector<bool> gone, PillarCounts counts, const Thinned& found);
  void weigh(const std::vector<std::size_t>& missed);
  bool try_drops(const Drops& drops, Drops* more);
  void descend(Drops drops);
  void climb();
  bool with_one_less(std::size_t pillar, int less);
  void exchange();
  void restore();
  bool restore(std::size_t lane, std::size_t post);
  void settle();
  [[nodiscard]] std::vector<std::size_t> cheapest_first() const;

  const Plan& plan_;
  ProductionModel& model_;
  Redeal& redeal_;
  std::vector<bool> late_;
  std::vector<std::int64_t> weight_;  ///< by post of the plan: how readily it is left out
  std::int64_t tries_ = 0, moves_ = 0;
  bool even_ = false;  ///< the best was dealt evenly
  Production best_;
  std::optional<Thinned> taken_;
  Drops best_drops_;             ///< of the best
  std::vector<bool> best_gone_;  ///< of the best that was dealt evenly
  PillarCounts best_counts_;     ///< what is left out there
};

}  // namespace posology::planner
