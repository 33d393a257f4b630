#include "planner/post_index.h"

namespace posology::planner {

PostIndex::PostIndex(const Campaign& campaign) {
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) by_id_.emplace(campaign.posts[i].id->text, i);
}

std::optional<std::size_t> PostIndex::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace posology::planner
