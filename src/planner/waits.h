// What a post waits for: what it comes after, the post it is cut from, and the days of events.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/campaign.h"

namespace posology::planner {

struct Wait {
  std::string_view id;    ///< of a post or of an event; lives as long as the post
  Place place;            ///< of the key's value in the file
  bool cut_from = false;  ///< `derived_from`: what a post is cut from runs before it
};

/// `after` in the order of the file, then `derived_from`, each id once.
[[nodiscard]] std::vector<Wait> waits_of(const Post& post);

[[nodiscard]] bool waits_for(const Post& post, std::string_view id);

/// The event's days: its own, or those of its observance that touch the campaign, else of the year in which the
/// campaign starts; nothing where no days are known.
[[nodiscard]] std::optional<DateRange> event_days(const Campaign& campaign, const Event& event);

}  // namespace posology::planner
