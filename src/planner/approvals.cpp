#include "planner/approvals.h"

#include <algorithm>
#include <map>

namespace posology::planner {

int last_round(const Chain& chain) {
  for (std::size_t s = chain.stages.size(); s-- > 0;) {
    if (chain.stages[s].review()) return static_cast<int>(s);
  }
  return -1;
}

Approvals::Approvals(const std::vector<WorkItem>& items) : items_(items) {
  const auto waits = [](const WorkItem& item) { return item.source >= 0; };
  if (std::none_of(items.begin(), items.end(), waits)) return;
  links_.resize(items.size());
  booked_.resize(items.size());
  std::map<std::size_t, std::size_t> of_post;
  for (std::size_t i = 0; i < items.size(); ++i) of_post[items[i].post] = i;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto source = waits(items[i]) ? of_post.find(static_cast<std::size_t>(items[i].source)) : of_post.end();
    if (source == of_post.end()) continue;
    links_[i].source = static_cast<int>(source->second);
    links_[source->second].cuts.push_back(i);
  }
}

Bounds Approvals::bounds(std::size_t item) const {
  Bounds bounds;
  if (!linked(item)) return bounds;
  const Links& links = links_[item];
  if (links.source >= 0) bounds.from = booked_[static_cast<std::size_t>(links.source)].from;
  for (const std::size_t cut : links.cuts) bounds.approved_by = std::min(bounds.approved_by, booked_[cut].approved_by);
  return bounds;
}

void Approvals::note(std::size_t item, const ChainBooking& booking) {
  if (!linked(item)) return;
  const int round = last_round(*items_[item].chain);
  if (round >= 0) booked_[item].from = booking[static_cast<std::size_t>(round)].last + 1;
  if (items_[item].source >= 0) booked_[item].approved_by = booking.front().first - 1;
}

int earliest_after(const Chain& source, const WorkingDays& days, Crew& crew) {
  const int round = last_round(source);
  if (round < 0) return days.first();
  std::vector<int> starts;
  const std::optional<int> end = Booker(days, crew, true).earliest_end(source, &starts);
  if (!end) return days.first();
  const auto next = static_cast<std::size_t>(round) + 1;
  return next < starts.size() ? starts[next] : *end + 1;
}

}  // namespace posology::planner
