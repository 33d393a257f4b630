#include "planner/lanes.h"
#include "planner/waits.h"

#include <algorithm>

#include "model/zone.h"

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

Lane lay_lane(const Campaign& campaign, const PlatformUse& use) {
  Lane lane{&use, PublishingDays(campaign, use), {}, {}, {}, {}, 0, 0, true};
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
  SlotPlan plan = choose_slots(lane.days.candidates(campaign.start.value, campaign.end.value), pins, quotas,
                               least_gap_minutes(use));
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

Board lay_lanes(const Campaign& campaign) {
  Board board;
  for (const MixShare& share : campaign.content_mix.shares) add_column(board, share.pillar.value, share.counts_as);
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.content_mix) continue;
    for (const MixShare& share : use.content_mix->shares) add_column(board, share.pillar.value, share.counts_as);
  }
  for (const Post& post : campaign.posts)
    add_column(board, pillar_name(campaign, post), post.counts_as.value_or(Pillar::educational));
  if (board.columns.empty()) add_column(board, std::string(word(Pillar::educational)), Pillar::educational);
  for (const PlatformUse& use : campaign.platforms) {
    board.lanes.push_back(lay_lane(campaign, use));
    Lane& lane = board.lanes.back();
    for (std::size_t s = 0; s < lane.size(); ++s) {
      if (lane.post[s] >= 0)
        lane.pillar[s] =
            column_of(board, pillar_name(campaign, campaign.posts[static_cast<std::size_t>(lane.post[s])]));
    }
  }
  board.unplaced.resize(campaign.posts.size());
  board.unplaced_kind.resize(campaign.posts.size(), UnmetKind::post_unplaced);
  return board;
}

std::int64_t earliest_minute(const Campaign& campaign, const Board& board, const Post& post) {
  std::int64_t earliest = 0;
  for (const Wait& wait : waits_of(post)) {
    const Event* event = campaign.event(wait.id);
    if (const auto days = event == nullptr ? std::nullopt : event_days(campaign, *event)) {
      const ZonedTime morning = resolve({days->first, TimeOfDay{0}}, campaign.zone());
      earliest = std::max(earliest, morning.utc_minutes);
      continue;
    }
    bool found = false;
    for (const Lane& lane : board.lanes) {
      for (std::size_t s = 0; s < lane.size(); ++s) {
        if (lane.post[s] < 0 || campaign.posts[static_cast<std::size_t>(lane.post[s])].id->text != wait.id) continue;
        earliest = std::max(earliest, lane.slots[s].at.utc_minutes + 1);
        found = true;
      }
    }
    if (!found && campaign.post(wait.id) != nullptr) return -1;
  }
  return earliest;
}

}  // namespace posology::planner
