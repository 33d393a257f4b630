#include "measure/post_costs.h"

namespace posology::measure {

std::vector<CostOfPost> costs_of_posts(const Plan& plan, const std::vector<Spent>& spent, Date as_of) {
  std::vector<CostOfPost> costs(plan.posts.size());
  std::vector<Money> whole(plan.posts.size()), media(plan.posts.size());
  for (const Spent& one : spent) {
    if (one.post < 0 || one.date > as_of) continue;
    const auto at = static_cast<std::size_t>(one.post);
    (one.media ? costs[at].media : costs[at].actual) = true;
    (one.media ? media[at] : whole[at]) += one.amount;
  }
  for (std::size_t p = 0; p < costs.size(); ++p) {
    CostOfPost& cost = costs[p];
    const PostCost& planned = plan.posts[p].cost;
    cost.paid = cost.media ? media[p] : planned.paid;
    cost.total = cost.actual ? whole[p] : planned.total() - planned.paid + cost.paid;
    // One of the two says what the total is.
    cost.media = cost.media && !cost.actual;
  }
  return costs;
}

}  // namespace posology::measure
