#include "planner/held.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include <fmt/format.h>

#include "model/zone.h"
#include "planner/day_words.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

bool settled(const Post& post) {
  const PostStatus status = value_or(post.status, PostStatus::idea);
  return status == PostStatus::approved || status == PostStatus::scheduled || status == PostStatus::published;
}

std::string platform_of(const Campaign& campaign, const Post& post) {
  if (!post.platform_id.empty() || campaign.platforms.empty()) return post.platform_id;
  return campaign.platforms.front().platform;
}

std::string moment(const LocalTime& at) { return fmt::format("{} {}", day_in_words(at.date), at.time.text()); }

std::int64_t minute_of(const Campaign& campaign, const LockedPost& post) {
  return resolve(post.at.value, campaign.zone()).utc_minutes;
}

std::optional<std::size_t> slot_at(const Lane& lane, std::int64_t minute) {
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (lane.slots[s].at.utc_minutes == minute) return s;
  }
  return std::nullopt;
}

int index_of(const Campaign& campaign, std::string_view id) {
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    if (campaign.posts[i].id->text == id) return static_cast<int>(i);
  }
  return -1;
}

// What the written post says of its place, where the lock's day is not within it.
std::optional<Closed> closed_by_post(const Campaign& campaign, const Lane& lane, const Post& written,
                                     const LockedPost& post) {
  if (platform_of(campaign, written) != lane.use->platform)
    return Closed{fmt::format("the file has it on {} now", platform_of(campaign, written)),
                  written.platform ? written.platform->place : written.place};
  if (written.at) {
    if (written.at->value == post.at.value) return std::nullopt;
    return Closed{fmt::format("its `at` is {} now", moment(written.at->value)), written.at->place};
  }
  const Date day = post.at->date;
  if (written.window && !written.window->value.holds(day))
    return Closed{
        fmt::format("its window is {}..{} now", written.window->value.first.iso(), written.window->value.last.iso()),
        written.window->place};
  for (const Wait& wait : waits_of(written)) {
    const Event* event = campaign.event(wait.id);
    const auto days = event == nullptr ? std::nullopt : event_days(campaign, *event);
    if (days && day < days->first)
      return Closed{fmt::format("'{}' is on {}, and it waits for that", wait.id, day_in_words(days->first)),
                    event->on ? event->on->place : event->place};
  }
  return std::nullopt;
}

}  // namespace

Campaign with_pins(Campaign campaign, const PlanLock& lock) {
  std::map<std::string_view, const LockedPost*> by_id;
  for (const LockedPost& post : lock.posts) by_id.emplace(post.id->text, &post);
  for (Post& post : campaign.posts) {
    const auto found = by_id.find(post.id->text);
    if (post.at || !settled(post) || found == by_id.end()) continue;
    if (found->second->platform.value != platform_of(campaign, post)) continue;
    if (campaign.run().holds(found->second->at->date)) post.at = found->second->at;
  }
  return campaign;
}

std::optional<Closed> closed_to(const Campaign& campaign, const Lane& lane, const LockedPost& post) {
  const int written = index_of(campaign, post.id->text);
  if (written >= 0) {
    const Post& one = campaign.posts[static_cast<std::size_t>(written)];
    auto closed = closed_by_post(campaign, lane, one, post);
    if (closed || one.at) return closed;
  }
  const Date day = post.at->date;
  if (!campaign.run().holds(day))
    return Closed{fmt::format("the campaign runs from {} to {}", campaign.start->iso(), campaign.end->iso()),
                  day < campaign.start.value ? campaign.start.place : campaign.end.place};
  if (const std::string wall = lane.days.wall(day); !wall.empty()) {
    Closed closed{fmt::format("{} is closed: {}", day_in_words(day), wall), {}};
    for (const Blackout& b : campaign.calendar.blackouts) {
      if (!closed.place.known() && concerns(b, lane.use->platform) && b.dates->holds(day)) closed.place = b.dates.place;
    }
    return closed;
  }
  if (!lane.days.weekday(day.weekday()))
    return Closed{fmt::format("{} is no day of the platform's", day_in_words(day)), lane.use->days.place};
  if (!lane.days.offers(post.at.value))
    return Closed{fmt::format("{} is no hour of the platform's", post.at->time.text()), lane.use->times.place};
  return std::nullopt;
}

bool still_wanted(const Campaign& campaign, const Lane& lane, const LockedPost& post) {
  if (post.platform.value != lane.use->platform) return false;
  return post.state.value == LockState::open || campaign.post(post.id->text) != nullptr;
}

MovingPrice moving_price(std::int64_t posts, DateRange run) {
  const std::int64_t price = std::min(std::int64_t{1} << 36, price_of_missed(posts) / (posts + 1));
  // All gaps together are never longer than the campaign and the days around its ends; wishes are below 2^17 each.
  const std::int64_t quarters = std::int64_t{run.days() + 2} * 96;
  return {price, price > quarters * quarters + (posts << 17)};
}

std::map<std::int64_t, int> held_minutes(const Campaign& campaign, const PlatformUse& use, const PlanLock& lock) {
  std::map<std::int64_t, int> minutes;
  for (std::size_t i = 0; i < lock.posts.size(); ++i) {
    if (lock.posts[i].platform.value == use.platform)
      minutes.emplace(minute_of(campaign, lock.posts[i]), static_cast<int>(i));
  }
  return minutes;
}

namespace {

/// A post of the lock whose place stands on its lane and is open to it.
struct Claim {
  std::int64_t minute = 0;
  int index = 0;  ///< in the lock
  std::size_t lane = 0;
};

/// What one lane holds of the lock.
struct LaneClaims {
  std::vector<Claim> claims;
  int cannot_stay = 0;
};

// Those cannot stay whose own place is closed, or those that the path, which holds as many places as any, has left.
LaneClaims claims_of(const Campaign& campaign, const PostIndex& posts, const PlanLock& lock, const Lane& lane,
                     std::size_t number) {
  LaneClaims out;
  int closed = 0, displaced = 0;
  for (const auto& [minute, index] : held_minutes(campaign, *lane.use, lock)) {
    const LockedPost& post = lock.posts[static_cast<std::size_t>(index)];
    if (!still_wanted(campaign, lane, post)) continue;
    const bool may_not = closed_to(campaign, lane, post).has_value();
    if (may_not) ++closed;
    const auto written = posts.find(post.id->text);
    const bool stands = slot_at(lane, minute).has_value();
    if (!stands && (!written || !campaign.posts[*written].at)) ++displaced;
    if (stands && !may_not) out.claims.push_back({minute, index, number});
  }
  out.cannot_stay = std::max(closed, lane.moves_proved ? displaced : 0);
  return out;
}

void hold(const Campaign& campaign, const LockedPost& post, const Claim& claim, Board& board) {
  Lane& lane = board.lanes[claim.lane];
  const std::size_t s = *slot_at(lane, claim.minute);
  const auto found = board.posts.find(post.id->text);
  const int written = found ? static_cast<int>(*found) : -1;
  if (lane.post[s] >= 0) {
    if (lane.post[s] == written) lane.slots[s].held = claim.index;
    return;
  }
  if (written < 0) {
    const int column = column_of(board, post.pillar.value);
    if (column < 0) return;
    lane.pillar[s] = column;
  } else {
    const Post& one = campaign.posts[static_cast<std::size_t>(written)];
    // What it waits for may have no slot yet (-1): whether it stands after it is looked at once all have theirs.
    if (one.at || board.waiting.earliest(*found) > claim.minute) return;
    lane.post[s] = written;
    board.waiting.seat(*found, claim.minute);
    lane.pillar[s] = column_of(board, pillar_name(campaign, one));
  }
  lane.slots[s].held = claim.index;
}

}  // namespace

void hold_places(const Campaign& campaign, const PlanLock& lock, Board& board) {
  std::vector<Claim> all;
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    const LaneClaims lane = claims_of(campaign, board.posts, lock, board.lanes[l], l);
    board.least_moves += lane.cannot_stay;
    all.insert(all.end(), lane.claims.begin(), lane.claims.end());
  }
  // In the order of time: what a post waits for is held before it.
  std::stable_sort(all.begin(), all.end(), [](const Claim& a, const Claim& b) { return a.minute < b.minute; });
  for (const Claim& claim : all) hold(campaign, lock.posts[static_cast<std::size_t>(claim.index)], claim, board);
}

void let_go(const Board& board, Lane& lane, int column, int count, bool for_products) {
  const auto in_the_way = [&](std::size_t s) {
    return s < lane.size() && (lane.pillar[s] < 0 || is_product(board, lane.pillar[s]));
  };
  for (const bool apart : {true, false}) {
    if (apart && !for_products) continue;
    for (std::size_t s = lane.size(); s-- > 0 && count > 0;) {
      if (lane.post[s] >= 0 || lane.slots[s].held < 0 || lane.pillar[s] != column) continue;
      if (apart && (in_the_way(s + 1) || (s > 0 && in_the_way(s - 1)))) continue;
      lane.slots[s].held = -1;
      lane.pillar[s] = -1;
      --count;
    }
  }
}

void rehouse(const PlanLock& lock, const Campaign& campaign, Board& board) {
  for (Lane& lane : board.lanes) {
    std::vector<bool> housed(lock.posts.size());
    for (const Slot& slot : lane.slots) {
      if (slot.held >= 0) housed[static_cast<std::size_t>(slot.held)] = true;
    }
    for (const auto& [minute, index] : held_minutes(campaign, *lane.use, lock)) {
      const LockedPost& post = lock.posts[static_cast<std::size_t>(index)];
      const std::int64_t was = minute;  // Clang 14 takes no structured binding into a lambda
      const bool open = post.state.value == LockState::open && !board.posts.find(post.id->text);
      if (!open || housed[static_cast<std::size_t>(index)]) continue;
      std::size_t best = lane.size();
      for (std::size_t s = 0; s < lane.size(); ++s) {
        if (lane.post[s] >= 0 || lane.slots[s].held >= 0) continue;
        if (board.columns[static_cast<std::size_t>(lane.pillar[s])].name != post.pillar.value) continue;
        const auto away = [&](std::size_t k) { return std::abs(lane.slots[k].at.utc_minutes - was); };
        if (best == lane.size() || away(s) < away(best)) best = s;
      }
      if (best < lane.size()) lane.slots[best].held = index;
    }
  }
}

}  // namespace posology::planner
