#include "planner/production_base.h"

namespace posology::planner {

ProductionBase::ProductionBase(const Campaign& campaign, Date as_of)
    : campaign_(campaign),
      as_of_(as_of),
      days_(campaign, as_of),
      crew_(campaign, days_),
      written_(campaign.posts.size(), nullptr) {}

const Chain& ProductionBase::chain(const PlannedPost& post) {
  if (post.written < 0) return open_chain(post.format);
  const auto number = static_cast<std::size_t>(post.written);
  // Format and status of a written post are the file's: they are the same in every stage.
  const Chain*& known = written_[number];
  if (known == nullptr) {
    known =
        &kept_.emplace_back(remaining(chain_of(campaign_, &campaign_.posts[number], post.format, as_of_), post.status));
  }
  return *known;
}

const Chain& ProductionBase::open_chain(Format format) {
  const Chain*& known = open_[format];
  if (known == nullptr) known = &kept_.emplace_back(chain_of(campaign_, nullptr, format, as_of_));
  return *known;
}

}  // namespace posology::planner
