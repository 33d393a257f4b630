#include "planner/lone_bookings.h"

namespace posology::planner {

const std::vector<int>& LoneBookings::stages_of(const WorkItem& item) {
  const auto [at, fresh] = stages_.try_emplace({item.chain, item.last, item.start});
  if (fresh && alone_.book(*item.chain, item.last, item.start, &booking_)) {
    for (const StageBooking& stage : booking_) at->second.push_back(stage.first);
  }
  return at->second;
}

}  // namespace posology::planner
