#include "planner/lanes.h"

#include <algorithm>
#include <map>

#include "model/zone.h"
#include "planner/held.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

void add_column(Board& board, const std::string& name, Pillar counts_as) {
  if (column_of(board, name) < 0) board.columns.push_back({name, counts_as});
}

Candidate fixed_candidate(const Campaign& campaign, const Post& post) {
  const std::string zone = post.time_zone ? post.time_zone->value : campaign.zone();
  const ZonedTime zoned = resolve(post.at->value, zone);
  return {post.at->value, zoned.utc_minutes, zoned.offset_minutes, zoned.abbreviation, 0};
}

bool on_lane(const Campaign& campaign, const Post& post, const PlatformUse& use) {
  // A post that names no platform goes to the first one of the file.
  return post.platform_id.empty() ? &use == &campaign.platforms.front() : post.platform_id == use.platform;
}

// More written posts than the cadence has places: the places grow, evenly over the spans.
void make_room(std::vector<Quota>& quotas, int written) {
  int places = 0;
  for (const Quota& q : quotas) places += q.posts;
  for (std::size_t q = 0; places < written && !quotas.empty(); q = (q + 1) % quotas.size(), ++places) ++quotas[q].posts;
}

/// Spans that hold more of the lock's posts than the cadence gives them (a window once took a place from its neighbour)
/// keep them, and the nearest span that holds fewer gives its place again. True when any did.
bool pass_on(std::vector<Quota>& quotas, const std::vector<int>& held) {
  bool any = false;
  for (std::size_t q = 0; q < quotas.size(); ++q) {
    while (held[q] > quotas[q].posts) {
      std::size_t gives = quotas.size();
      const auto away = [&](std::size_t k) { return k > q ? k - q : q - k; };
      for (std::size_t k = 0; k < quotas.size(); ++k) {
        if (held[k] < quotas[k].posts && (gives == quotas.size() || away(k) < away(gives))) gives = k;
      }
      if (gives == quotas.size()) return any;
      ++quotas[q].posts;
      --quotas[gives].posts;
      any = true;
    }
  }
  return any;
}

// The lock's posts of each span that may stay where they are.
std::vector<int> staying(const Campaign& campaign, const PlanLock& lock, const std::vector<Quota>& quotas,
                         const Lane& lane) {
  std::vector<int> counts(quotas.size());
  for (const LockedPost& post : lock.posts) {
    if (!still_wanted(campaign, lane, post) || closed_to(campaign, lane, post)) continue;
    for (std::size_t q = 0; q < quotas.size(); ++q) counts[q] += quotas[q].days.holds(post.at->date) ? 1 : 0;
  }
  return counts;
}

bool any_seated_later(const Campaign& campaign, const PlatformUse& use) {
  return std::any_of(campaign.posts.begin(), campaign.posts.end(),
                     [&](const Post& post) { return !post.at && on_lane(campaign, post, use); });
}

// The shortest path, on which every place that the lock does not hold has its price.
SlotPlan slots_near(const Campaign& campaign, const PlanLock& lock, const std::vector<Pin>& pins,
                    std::vector<Quota> quotas, Lane& lane) {
  const bool passed_on = pass_on(quotas, staying(campaign, lock, quotas, lane));
  std::int64_t posts = 0;
  for (const Quota& q : quotas) posts += q.posts;
  const MovingPrice moving = moving_price(std::max(posts, std::int64_t(pins.size())), campaign.run());
  // Posts that are seated afterwards may make slots beside the path's: what it left proves nothing then.
  lane.moves_proved = moving.above_all && !passed_on && !any_seated_later(campaign, *lane.use);
  const std::map<std::int64_t, int> held = held_minutes(campaign, *lane.use, lock);
  std::vector<Candidate> candidates = lane.days.candidates(campaign.start.value, campaign.end.value);
  for (Candidate& c : candidates) c.wish += held.count(c.utc_minutes) > 0 ? 0 : moving.price;
  SlotPlan plan = choose_slots(candidates, pins, quotas, least_gap_minutes(*lane.use));
  for (Slot& slot : plan.slots) {
    if (slot.at.wish >= moving.price) slot.at.wish -= moving.price;
  }
  return plan;
}

Lane lay_lane(const Campaign& campaign, const PlatformUse& use, const PlanLock* lock) {
  Lane lane{&use, PublishingDays(campaign, use), {}, {}, {}, {}, 0, 0, true, false};
  std::vector<Pin> pins;
  int written = 0;
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    const Post& post = campaign.posts[i];
    if (!on_lane(campaign, post, use)) continue;
    ++written;
    if (post.at) pins.push_back({fixed_candidate(campaign, post), static_cast<int>(i)});
  }
  std::vector<Quota> quotas = quotas_of(campaign, use, lane.days);
  const bool cadence = !quotas.empty();
  if (!cadence) quotas.push_back({campaign.run(), static_cast<int>(pins.size())});
  for (const Quota& q : quotas) lane.wanted += q.posts;
  if (cadence) make_room(quotas, written);
  lane.wanted = std::max(lane.wanted, written);
  SlotPlan plan = lock != nullptr ? slots_near(campaign, *lock, pins, quotas, lane)
                                  : choose_slots(lane.days.candidates(campaign.start.value, campaign.end.value), pins,
                                                 quotas, least_gap_minutes(use));
  lane.slots = std::move(plan.slots);
  lane.short_of = std::move(plan.short_of);
  lane.gap_cost = plan.gap_cost;
  lane.pillar.assign(lane.size(), -1);
  for (const Slot& slot : lane.slots) lane.post.push_back(slot.pin);
  return lane;
}

}  // namespace

int column_of(const Board& board, std::string_view pillar) {
  for (std::size_t c = 0; c < board.columns.size(); ++c) {
    if (board.columns[c].name == pillar) return static_cast<int>(c);
  }
  return -1;
}

std::string pillar_name(const Campaign& campaign, const Post& post) {
  if (post.pillar) return post.pillar->value;
  return campaign.content_mix.shares.empty() ? std::string(word(Pillar::educational))
                                             : campaign.content_mix.shares.front().pillar.value;
}

Board lay_lanes(const Campaign& campaign, const PlanLock* lock) {
  Board board;
  board.posts = PostIndex(campaign);
  board.waiting = Waiting(campaign, board.posts);
  for (const MixShare& share : campaign.content_mix.shares) add_column(board, share.pillar.value, share.counts_as);
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.content_mix) continue;
    for (const MixShare& share : use.content_mix->shares) add_column(board, share.pillar.value, share.counts_as);
  }
  for (const Post& post : campaign.posts)
    add_column(board, pillar_name(campaign, post), post.counts_as.value_or(Pillar::educational));
  if (board.columns.empty()) add_column(board, std::string(word(Pillar::educational)), Pillar::educational);
  for (const PlatformUse& use : campaign.platforms) {
    board.lanes.push_back(lay_lane(campaign, use, lock));
    Lane& lane = board.lanes.back();
    for (std::size_t s = 0; s < lane.size(); ++s) {
      if (lane.post[s] < 0) continue;
      const auto post = static_cast<std::size_t>(lane.post[s]);
      lane.pillar[s] = column_of(board, pillar_name(campaign, campaign.posts[post]));
      board.waiting.seat(post, lane.slots[s].at.utc_minutes);
    }
  }
  board.unplaced.resize(campaign.posts.size());
  board.unplaced_kind.resize(campaign.posts.size(), UnmetKind::post_unplaced);
  if (lock != nullptr) hold_places(campaign, *lock, board);
  return board;
}

}  // namespace posology::planner
