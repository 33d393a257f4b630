// Seats for written posts without an hour of their own: windows first, then those that float.
#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "model/zone.h"
#include "planner/lanes.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

Lane* lane_of(const Campaign& campaign, Board& board, const Post& post) {
  for (Lane& lane : board.lanes) {
    const bool here =
        post.platform_id.empty() ? lane.use == &campaign.platforms.front() : lane.use->platform == post.platform_id;
    if (here) return &lane;
  }
  return nullptr;
}

/// Takes the slot for the post. Where the slot was meant for another pillar, the nearest open slot of the post's pillar
/// takes that one over, so that the counts of the mix stay as they are.
void seat(const Campaign& campaign, Board& board, Lane& lane, std::size_t slot, std::size_t post) {
  const int column = column_of(board, pillar_name(campaign, campaign.posts[post]));
  const int meant = lane.pillar[slot];
  lane.post[slot] = static_cast<int>(post);
  lane.pillar[slot] = column;
  lane.slots[slot].held = -1;
  board.waiting.seat(post, lane.slots[slot].at.utc_minutes);
  if (meant < 0 || meant == column) return;
  std::size_t takes = lane.size();
  const auto distance = [&](std::size_t s) { return s > slot ? s - slot : slot - s; };
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (lane.free(s) && lane.pillar[s] == column && (takes == lane.size() || distance(s) < distance(takes))) takes = s;
  }
  if (takes < lane.size()) lane.pillar[takes] = meant;
}

bool same_pillar_beside(const Lane& lane, std::size_t slot, int column) {
  return (slot > 0 && lane.pillar[slot - 1] == column) || (slot + 1 < lane.size() && lane.pillar[slot + 1] == column);
}

bool product(const Board& board, int column) {
  return column >= 0 && board.columns[static_cast<std::size_t>(column)].counts_as == Pillar::product;
}

/// The slot nearest the middle of the time that the post may run in; one beside another product post only if it must.
std::optional<std::size_t> best_slot(const Board& board, const Lane& lane, std::int64_t first, std::int64_t last,
                                     int column) {
  std::optional<std::size_t> best;
  std::int64_t best_price = 0;
  const std::int64_t middle = first + (last - first) / 2;
  for (std::size_t s = 0; s < lane.size(); ++s) {
    const std::int64_t at = lane.slots[s].at.utc_minutes;
    if (lane.post[s] >= 0 || at < first || at > last) continue;
    const bool crowded = product(board, column) && same_pillar_beside(lane, s, column);
    // An open post that the lock holds gives way only where no other slot is left.
    const std::int64_t price =
        std::abs(at - middle) + (crowded ? std::int64_t{1} << 32 : 0) + (lane.free(s) ? 0 : std::int64_t{1} << 40);
    if (!best || price < best_price) {
      best = s;
      best_price = price;
    }
  }
  return best;
}

bool gap_kept(const Lane& lane, std::int64_t at, std::size_t leaving) {
  const std::int64_t least = least_gap_minutes(*lane.use);
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (s != leaving && std::abs(lane.slots[s].at.utc_minutes - at) < std::max<std::int64_t>(1, least)) return false;
  }
  return true;
}

void insert_slot(Lane& lane, const Candidate& at, int pillar) {
  std::size_t s = 0;
  while (s < lane.size() && lane.slots[s].at.utc_minutes < at.utc_minutes) ++s;
  const auto where = static_cast<std::ptrdiff_t>(s);
  lane.slots.insert(lane.slots.begin() + where, {at, -1, -1});
  lane.pillar.insert(lane.pillar.begin() + where, pillar);
  lane.post.insert(lane.post.begin() + where, -1);
  lane.exact = false;
}

void erase_slot(Lane& lane, std::size_t s) {
  const auto where = static_cast<std::ptrdiff_t>(s);
  lane.slots.erase(lane.slots.begin() + where);
  lane.pillar.erase(lane.pillar.begin() + where);
  lane.post.erase(lane.post.begin() + where);
}

std::size_t nearest_open(const Lane& lane, std::int64_t at) {
  std::size_t best = lane.size();
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (lane.post[s] >= 0) continue;
    if (best == lane.size() ||
        std::abs(lane.slots[s].at.utc_minutes - at) < std::abs(lane.slots[best].at.utc_minutes - at))
      best = s;
  }
  return best;
}

/// Makes a slot inside the time, in place of the nearest open one where the cadence has one to give.
std::optional<std::size_t> made_slot(Lane& lane, std::int64_t first, std::int64_t last, const Campaign& campaign) {
  const std::int64_t middle = first + (last - first) / 2;
  std::optional<Candidate> best;
  for (const Candidate& c : lane.days.candidates(campaign.start.value, campaign.end.value)) {
    if (c.utc_minutes < first || c.utc_minutes > last ||
        !gap_kept(lane, c.utc_minutes, nearest_open(lane, c.utc_minutes)))
      continue;
    if (!best || std::abs(c.utc_minutes - middle) < std::abs(best->utc_minutes - middle)) best = c;
  }
  if (!best) return std::nullopt;
  const std::size_t leaving = nearest_open(lane, best->utc_minutes);
  const int pillar = leaving < lane.size() ? lane.pillar[leaving] : -1;
  if (leaving < lane.size()) erase_slot(lane, leaving);
  insert_slot(lane, *best, pillar);
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (lane.slots[s].at.utc_minutes == best->utc_minutes && lane.post[s] < 0) return s;
  }
  return std::nullopt;
}

/// Minutes of the days of the event that the post belongs to: one that it comes after and that is no gate.
std::optional<std::pair<std::int64_t, std::int64_t>> day_of_its_own(const Campaign& campaign, const Post& post) {
  for (const Wait& wait : waits_of(post)) {
    const Event* event = campaign.event(wait.id);
    if (event == nullptr || value_or(event->gate, false)) continue;
    const auto days = event_days(campaign, *event);
    if (!days || days->last < campaign.start.value || days->first > campaign.end.value) continue;
    return std::pair(resolve({std::max(days->first, campaign.start.value), TimeOfDay{0}}, campaign.zone()).utc_minutes,
                     resolve({std::min(days->last, campaign.end.value), TimeOfDay{1439}}, campaign.zone()).utc_minutes);
  }
  return std::nullopt;
}

/// The first slot from then on that nobody has; one beside another product post only if it must.
std::optional<std::size_t> soonest_slot(const Board& board, const Lane& lane, std::int64_t first, std::int64_t last,
                                        int column) {
  std::optional<std::size_t> crowded;
  for (std::size_t s = 0; s < lane.size(); ++s) {
    const std::int64_t at = lane.slots[s].at.utc_minutes;
    if (!lane.free(s) || at < first || at > last) continue;
    if (!product(board, column) || !same_pillar_beside(lane, s, column)) return s;
    if (!crowded) crowded = s;
  }
  return crowded;
}

/// Pulls a post that may run from `earliest` to `latest` to the days of its event: into a slot there, or into one made
/// there where none stands yet; where the days are closed or taken, into the next slot after them.
bool seat_on_its_day(const Campaign& campaign, Board& board, Lane& lane, std::size_t post, std::int64_t earliest,
                     std::int64_t latest) {
  const auto day = day_of_its_own(campaign, campaign.posts[post]);
  if (!day) return false;
  const std::int64_t first = std::max(day->first, earliest), last = std::min(day->second, latest);
  const int column = column_of(board, pillar_name(campaign, campaign.posts[post]));
  std::optional<std::size_t> slot = best_slot(board, lane, first, last, column);
  const bool stands = std::any_of(lane.slots.begin(), lane.slots.end(), [&](const Slot& s) {
    return s.at.utc_minutes >= day->first && s.at.utc_minutes <= day->second;
  });
  if (!slot && !stands) slot = made_slot(lane, first, last, campaign);
  if (!slot) slot = soonest_slot(board, lane, first, latest, column);
  if (slot) seat(campaign, board, lane, *slot, post);
  return slot.has_value();
}

/// First and last minute at which the post may run.
DateRange days_of(const Campaign& campaign, const Post& post) {
  if (!post.window) return campaign.run();
  const DateRange w = post.window->value;
  return {std::max(w.first, campaign.start.value), std::min(w.last, campaign.end.value)};
}

std::int64_t minute_of(const Campaign& campaign, Date day, bool end) {
  return resolve({day, TimeOfDay{end ? 1439 : 0}}, campaign.zone()).utc_minutes;
}

void try_seat(const Campaign& campaign, Board& board, std::size_t index, bool make) {
  const Post& post = campaign.posts[index];
  Lane* lane = lane_of(campaign, board, post);
  if (lane == nullptr) return;
  const DateRange days = days_of(campaign, post);
  const std::int64_t earliest = board.waiting.earliest(index);
  const std::int64_t first = std::max(minute_of(campaign, days.first, false), std::max<std::int64_t>(0, earliest));
  const std::int64_t last = minute_of(campaign, days.last, true);
  if (post.window && seat_on_its_day(campaign, board, *lane, index, first, last)) return;
  const int column = column_of(board, pillar_name(campaign, post));
  std::optional<std::size_t> slot = best_slot(board, *lane, first, last, column);
  if (!slot && make) slot = made_slot(*lane, first, last, campaign);
  if (slot) {
    seat(campaign, board, *lane, *slot, index);
    return;
  }
  const bool gated = earliest > minute_of(campaign, days.last, true);
  board.unplaced_kind[index] = gated ? UnmetKind::gate_broken : UnmetKind::window_missed;
  board.unplaced[index] = gated ? "what it must come after runs only when its window is over"
                                : fmt::format("no publishing day of {} is free from {} to {}", lane->use->platform,
                                              days.first.iso(), days.last.iso());
}

// Narrow windows first; of equals the earlier one, then the order of the file. A post waits for those it comes after.
std::vector<std::size_t> by_narrowness(const Campaign& campaign) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    if (campaign.posts[i].window && !campaign.posts[i].at) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const DateRange x = campaign.posts[a].window->value, y = campaign.posts[b].window->value;
    return std::pair(x.days(), x.first) < std::pair(y.days(), y.first);
  });
  return order;
}

// Seats everything that waits for nothing unseated, until a round changes nothing; what is left then waits in a circle
// or for a post without a place.
template <class Each>
void in_rounds(Board& board, std::vector<std::size_t> left, Each each) {
  for (bool moved = true; moved && !left.empty();) {
    moved = false;
    std::vector<std::size_t> waiting;
    for (const std::size_t i : left) {
      if (board.waiting.earliest(i) < 0) {
        waiting.push_back(i);
        continue;
      }
      each(i);
      moved = true;
    }
    left = std::move(waiting);
  }
  for (const std::size_t i : left) {
    board.unplaced_kind[i] = UnmetKind::gate_broken;
    board.unplaced[i] = "what it must come after has no place";
  }
}

// A post that stands before what it waits for, or that waits for one without a place: taken out of its slot.
std::optional<std::size_t> take_out_early(const Campaign& campaign, Board& board) {
  for (Lane& lane : board.lanes) {
    for (std::size_t s = 0; s < lane.size(); ++s) {
      if (lane.post[s] < 0) continue;
      const auto index = static_cast<std::size_t>(lane.post[s]);
      if (campaign.posts[index].at) continue;
      const std::int64_t earliest = board.waiting.earliest(index);
      if (earliest >= 0 && earliest <= lane.slots[s].at.utc_minutes) continue;
      lane.post[s] = -1;
      lane.slots[s].held = -1;
      board.waiting.leave(index);
      return index;
    }
  }
  return std::nullopt;
}

}  // namespace

void reseat_early(const Campaign& campaign, Board& board) {
  // Posts that wait for one another in a circle would be taken out for ever.
  std::size_t tries = 4 * campaign.posts.size();
  for (auto early = take_out_early(campaign, board); early; early = take_out_early(campaign, board)) {
    if (tries > 0 && board.waiting.earliest(*early) >= 0) {
      --tries;
      try_seat(campaign, board, *early, true);
    } else {
      board.unplaced_kind[*early] = UnmetKind::gate_broken;
      board.unplaced[*early] = "what it must come after has no place";
    }
  }
}

void seat_windowed(const Campaign& campaign, Board& board) {
  // Windowed posts that wait for a floating one are seated with the floating ones.
  std::vector<std::size_t> now;
  for (const std::size_t i : by_narrowness(campaign)) {
    if (board.waiting.seated(i)) continue;
    const std::vector<std::size_t>& before = board.waiting.posts_before(i);
    const bool float_first = std::any_of(before.begin(), before.end(), [&](std::size_t other) {
      return !campaign.posts[other].at && !campaign.posts[other].window;
    });
    if (!float_first) now.push_back(i);
  }
  in_rounds(board, now, [&](std::size_t i) { try_seat(campaign, board, i, true); });
}

void seat_floating(const Campaign& campaign, Board& board) {
  std::vector<std::size_t> left;
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    if (!board.waiting.seated(i) && board.unplaced[i].empty()) left.push_back(i);
  }
  in_rounds(board, left, [&](std::size_t i) {
    const Post& post = campaign.posts[i];
    Lane* lane = lane_of(campaign, board, post);
    if (lane == nullptr) return;
    const int column = column_of(board, pillar_name(campaign, post));
    const std::int64_t earliest = board.waiting.earliest(i);
    const std::int64_t end = minute_of(campaign, days_of(campaign, post).last, true);
    const std::int64_t begin = std::max(earliest, minute_of(campaign, days_of(campaign, post).first, false));
    if (seat_on_its_day(campaign, board, *lane, i, begin, end)) return;
    for (const bool held_too : {false, true}) {
      for (std::size_t s = 0; s < lane->size(); ++s) {
        const std::int64_t at = lane->slots[s].at.utc_minutes;
        const bool mine = held_too ? lane->post[s] < 0 : lane->free(s);
        if (mine && lane->pillar[s] == column && at >= begin && at <= end) {
          seat(campaign, board, *lane, s, i);
          return;
        }
      }
    }
    try_seat(campaign, board, i, true);
  });
}

}  // namespace posology::planner
