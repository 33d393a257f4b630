#include "planner/later_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "planner/day_words.h"
#include "planner/production_model.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

bool floats(const PlannedPost& post) { return post.placed && post.written >= 0 && !post.fixed; }

// The earliest minute of a placed post that waits for this one.
std::int64_t first_waiting(const Campaign& campaign, const Plan& plan, const Post& post) {
  std::int64_t first = std::numeric_limits<std::int64_t>::max();
  for (const PlannedPost& other : plan.posts) {
    const Post* written = written_post(campaign, other);
    if (written == nullptr || !other.placed) continue;
    if (waits_for(*written, post.id->text)) first = std::min(first, other.utc_minutes);
  }
  return first;
}

/// Where a post could go: from a first date to the end of its window, before what waits for it.
struct Reach {
  Date from, to;
  std::int64_t before = 0;
};

std::optional<std::size_t> later_place(const Plan& plan, const PlannedPost& post, const Reach& reach,
                                       bool same_pillar) {
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& open = plan.posts[i];
    if (!open.placed || open.written >= 0 || open.platform != post.platform) continue;
    if (open.at.date < reach.from || open.at.date > reach.to || open.utc_minutes >= reach.before) continue;
    if (same_pillar && open.pillar != post.pillar) continue;
    return i;
  }
  return std::nullopt;
}

void exchange(PlannedPost& a, PlannedPost& b) {
  std::swap(a.at, b.at);
  std::swap(a.zone, b.zone);
  std::swap(a.utc_minutes, b.utc_minutes);
  std::swap(a.offset_minutes, b.offset_minutes);
  std::swap(a.zone_letters, b.zone_letters);
}

bool move_later(const Campaign& campaign, const ProductionModel& model, Booker& alone, const WorkItem& item,
                Plan& plan) {
  PlannedPost& post = plan.posts[item.post];
  const Post& written = *written_post(campaign, post);
  const std::optional<int> end = alone.earliest_end(*item.chain);
  const std::optional<Date> from = end ? publish_after(*item.chain, model.days, *end) : std::nullopt;
  if (!from) return false;
  const Date to = written.window ? written.window->value.last : campaign.end.value;
  const Reach reach{*from, to, first_waiting(campaign, plan, written)};
  std::optional<std::size_t> place = later_place(plan, post, reach, true);
  if (!place) place = later_place(plan, post, reach, false);
  if (!place) return false;
  post.reasons.push_back(
      {fmt::format("not before {}: it cannot be made and reviewed earlier", day_in_words(*from)), written.place});
  exchange(post, plan.posts[*place]);
  return true;
}

}  // namespace

void exchange_for_later(ProductionBase& base, Plan& plan) {
  if (std::none_of(plan.posts.begin(), plan.posts.end(), floats)) return;
  const Campaign& campaign = base.campaign();
  ProductionModel model(base, plan);
  Booker alone(model.days, model.crew, true);
  bool moved = false;
  for (const WorkItem& item : model.items) {
    if (!floats(plan.posts[item.post]) || alone.book(*item.chain, item.last, item.start, nullptr)) continue;
    moved = move_later(campaign, model, alone, item, plan) || moved;
  }
  if (!moved) return;
  std::stable_sort(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& a, const PlannedPost& b) {
    return a.placed != b.placed ? a.placed : a.placed && a.utc_minutes < b.utc_minutes;
  });
}

}  // namespace posology::planner
