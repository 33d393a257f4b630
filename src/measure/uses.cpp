#include "measure/uses.h"

#include <algorithm>

#include "measure/due.h"

namespace posology::measure {

const Objective* objective_of(const Campaign& campaign, const PlannedPost& post) {
  if (post.written < 0) return nullptr;
  const auto& served = campaign.posts[static_cast<std::size_t>(post.written)].objective;
  if (!served) return nullptr;
  for (const Objective& objective : campaign.objectives) {
    if (objective.id->text == served->value.text) return &objective;
  }
  return nullptr;
}

std::vector<UseShare> uses_of(const Campaign& campaign, const Plan& plan, const std::vector<std::size_t>& seen,
                              Date as_of) {
  const auto has_use = [](const Objective& objective) { return objective.use.has_value(); };
  if (std::none_of(campaign.objectives.begin(), campaign.objectives.end(), has_use)) return {};
  std::vector<UseShare> list;
  for (std::size_t u = 0; u < words<Use>().size(); ++u) list.push_back({static_cast<Use>(u)});
  list.push_back({});
  for (std::size_t p = 0; p < plan.posts.size(); ++p) {
    const PlannedPost& post = plan.posts[p];
    if (!due(post, as_of)) continue;
    const Objective* objective = objective_of(campaign, post);
    const bool used = objective != nullptr && objective->use;
    UseShare& share = used ? list[static_cast<std::size_t>(objective->use->value)] : list.back();
    ++share.due;
    share.published += out(plan, p, seen) ? 1 : 0;
  }
  return list;
}

}  // namespace posology::measure
