#include "planner/plan.h"

#include "planner/held_posts.h"
#include "planner/measure_placement.h"
#include "planner/mends.h"
#include "planner/next_place.h"
#include "planner/stages.h"
#include "planner/suggest_uses.h"

namespace posology::planner {

Plan plan(const Campaign& campaign, const Options& options) {
  Plan result;
  result.as_of = options.as_of.value_or(campaign.preparation_start());
  const HeldPosts held(options.lock);
  place_posts(campaign, result, options.lock);
  produce(campaign, result, held, options.trial);
  level(campaign, result, held);
  count_money(campaign, result, held);
  // Posts may have been dropped for want of time or money: the figures are those of what is left.
  measure_placement(campaign, result);
  suggest_uses(campaign, result);
  if (options.next_places && !options.trial) find_next_places(campaign, result);
  if (options.mends) find_mends(campaign, options, result);
  return result;
}

}  // namespace posology::planner
