#include "planner/waits.h"

#include <algorithm>

#include "knowledge/event_days.h"

namespace posology::planner {

std::vector<Wait> waits_of(const Post& post) {
  std::vector<Wait> waits;
  const auto add = [&](std::string_view id, Place place, bool cut_from) {
    const bool there = std::any_of(waits.begin(), waits.end(), [&](const Wait& w) { return w.id == id; });
    if (!there) waits.push_back({id, place, cut_from});
  };
  for (const auto& after : post.after) add(after->text, after.place, false);
  if (post.derived_from) add(post.derived_from->value.text, post.derived_from->place, true);
  return waits;
}

bool waits_for(const Post& post, std::string_view id) {
  return (post.derived_from && post.derived_from->value.text == id) ||
         std::any_of(post.after.begin(), post.after.end(), [&](const auto& after) { return after->text == id; });
}

std::optional<DateRange> event_days(const Campaign& campaign, const Event& event) {
  return posology::event_days(event, campaign.run());
}

}  // namespace posology::planner
