#include "planner/plan_costs.h"

#include "money/services.h"

namespace posology::planner {

PlanCosts::PlanCosts(const Campaign& campaign, Plan& plan) : posts(plan.posts.size()), months(campaign) {
  plan.money = {};
  plan.money.budgeted = true;
  plan.money.currency = campaign.budget->currency;
  plan.money.community = community_hours(campaign);
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    PlannedPost& post = plan.posts[i];
    post.cost = {};
    if (!post.placed) continue;
    posts[i] = money_of(campaign, post);
    post.cost = posts[i].cost;
    months.add(posts[i]);
  }
}

}  // namespace posology::planner
