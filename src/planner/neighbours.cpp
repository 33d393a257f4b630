#include "planner/neighbours.h"

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "planner/even_out.h"

namespace posology::planner {

void add_neighbours(const Board& board, const Lane& lane, Plan& plan) {
  const int pairs = product_pairs(board, lane);
  if (pairs == 0) return;
  const Platform* facts = find_platform(lane.use->platform);
  const int least = least_product_pairs(board, lane);
  plan.unmet.push_back({UnmetKind::neighbour,
                        pairs == least ? Grade::proved : Grade::not_found,
                        lane.use->platform,
                        fmt::format("{}: {} follow another one; the least for these posts is {}",
                                    facts == nullptr ? std::string_view(lane.use->platform) : facts->name,
                                    pairs == 1 ? "1 product post" : fmt::format("{} product posts", pairs), least),
                        {},
                        lane.use->place});
}

}  // namespace posology::planner
