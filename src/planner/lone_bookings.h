// Lone bookings: each chain as if it were the only work of all; items that share chain and dates share the answer.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "planner/chain_booking.h"
#include "planner/production_search.h"

namespace posology::planner {

class LoneBookings {
 public:
  /// The crew must be free, and stays so.
  LoneBookings(const WorkingDays& days, Crew& crew) : alone_(days, crew, true) {}

  /// First day of each stage when the work is done as late as it can be; empty: it does not fit into the time.
  const std::vector<int>& stages_of(const WorkItem& item);
  [[nodiscard]] bool fits(const WorkItem& item) { return item.chain->stages.empty() || !stages_of(item).empty(); }

 private:
  Booker alone_;
  ChainBooking booking_;
  std::map<std::tuple<const Chain*, int, int>, std::vector<int>> stages_;
};

}  // namespace posology::planner
