#include "planner/waiting.h"

#include <algorithm>

#include "model/zone.h"
#include "planner/waits.h"

namespace posology::planner {

Waiting::Waiting(const Campaign& campaign, const PostIndex& index)
    : minute_(campaign.posts.size(), none), from_event_(campaign.posts.size()), before_(campaign.posts.size()) {
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    for (const Wait& wait : waits_of(campaign.posts[i])) {
      const Event* event = campaign.event(wait.id);
      if (const auto days = event == nullptr ? std::nullopt : event_days(campaign, *event)) {
        const ZonedTime morning = resolve({days->first, TimeOfDay{0}}, campaign.zone());
        from_event_[i] = std::max(from_event_[i], morning.utc_minutes);
      } else if (const auto post = index.find(wait.id)) {
        before_[i].push_back(*post);
      }
    }
  }
}

std::int64_t Waiting::earliest(std::size_t post) const {
  std::int64_t earliest = from_event_[post];
  for (const std::size_t other : before_[post]) {
    if (!seated(other)) return none;
    earliest = std::max(earliest, minute_[other] + 1);
  }
  return earliest;
}

}  // namespace posology::planner
