#include "planner/precedence.h"

#include <algorithm>

namespace posology::planner {

Precedence precedence_of(const Campaign& campaign, const PlannedPost& planned) {
  if (planned.written < 0) return Precedence::open;
  const Post& post = campaign.posts[static_cast<std::size_t>(planned.written)];
  const PostStatus status = value_or(post.status, PostStatus::idea);
  if (status == PostStatus::published || status == PostStatus::scheduled) return Precedence::published;
  if (status == PostStatus::approved) return Precedence::approved;
  if (post.at) return Precedence::pinned;
  if (post.paid) return Precedence::paid;
  const bool gated = std::any_of(post.after.begin(), post.after.end(),
                                 [&](const auto& ref) { return campaign.event(ref->text) != nullptr; });
  return gated ? Precedence::gated : Precedence::written;
}

}  // namespace posology::planner
