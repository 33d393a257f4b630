// What stage 4 works on: the chain of every placed post, with the days between which its work must lie.
#pragma once

#include <deque>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/chain_booking.h"
#include "planner/held_posts.h"
#include "planner/production_base.h"
#include "planner/production_search.h"

namespace posology::planner {

struct ProductionModel {
  /// The base outlives the model, which has a crew of its own to book.
  ProductionModel(ProductionBase& base, const Plan& plan, const HeldPosts& held = HeldPosts(nullptr));

  /// Chain of a post of the plan, with only what is still to be done at its status.
  [[nodiscard]] const Chain& chain(std::size_t post) const { return *chains[post]; }

  /// Makes the item one of an open post in this format.
  void make_of(WorkItem& item, const PlannedPost& post, Format format);

  const WorkingDays& days;
  Crew crew;
  std::vector<const Chain*> chains;  ///< by post of the plan
  std::vector<WorkItem> items;       ///< placed posts with work left, in the order of the plan

 private:
  ProductionBase& base_;
  std::deque<std::vector<KeptHand>> hands_;
};

/// The written post behind a planned one; null for an open slot.
[[nodiscard]] const Post* written_post(const Campaign& campaign, const PlannedPost& post);

/// The tasks of a booked chain, in the order of the work.
[[nodiscard]] std::vector<PlannedTask> tasks_of(const Chain& chain, const ChainBooking& booking,
                                                const WorkingDays& days);

/// Last day on which the draft can go to review when every step takes its shortest time and nobody else is in the
/// queue; nothing where there is no review. The day may lie before all work.
[[nodiscard]] std::optional<Date> ideal_submit(const Chain& chain, const WorkingDays& days, int last);

/// First date on which the post could run when its work is done on day `end` and began on the first working day.
[[nodiscard]] std::optional<Date> publish_after(const Chain& chain, const WorkingDays& days, int end);

}  // namespace posology::planner
