#include "planner/deal.h"

#include <algorithm>
#include <string>
#include <utility>

#include "planner/even_out.h"
#include "planner/held.h"
#include "planner/part_held.h"

namespace posology::planner {
namespace {

// The second round finds what the first left; a third found nothing in fifteen hundred random campaigns.
constexpr int most_rounds = 4;

Board deal_once(const Campaign& campaign, const PlanLock* lock, const PillarRoom* room = nullptr) {
  Board board = lay_lanes(campaign, lock);
  board.room = room;
  seat_windowed(campaign, board);
  order_pillars(campaign, board);
  seat_floating(campaign, board);
  if (lock != nullptr) reseat_early(campaign, board);
  even_out(board);
  if (lock == nullptr) return board;
  part_held_products(board);
  rehouse(*lock, campaign, board);
  return board;
}

/// What a board has found places for.
struct Found {
  std::size_t written = 0, slots = 0;
  friend bool operator==(const Found&, const Found&) = default;
};

Found found_on(const Board& board) {
  Found found;
  for (const Lane& lane : board.lanes) {
    found.slots += lane.size();
    found.written +=
        static_cast<std::size_t>(std::count_if(lane.post.begin(), lane.post.end(), [](int p) { return p >= 0; }));
  }
  return found;
}

bool more(const Found& now, const Found& before) {
  return now != before && now.written >= before.written && now.slots >= before.slots;
}

// What the shortest path alone could not place no further round finds either.
bool more_may_be_found(const Campaign& campaign, const Board& board) {
  return found_on(board).written < campaign.posts.size() ||
         std::any_of(board.lanes.begin(), board.lanes.end(),
                     [](const Lane& lane) { return !lane.exact && static_cast<int>(lane.size()) < lane.wanted; });
}

// The board as a lock of its own. An open slot gets a name that no file can hold.
PlanLock standing(const Campaign& campaign, const Board& board) {
  PlanLock lock;
  for (const Lane& lane : board.lanes) {
    for (std::size_t s = 0; s < lane.size(); ++s) {
      const int written = lane.post[s];
      LockedPost one;
      one.id.value = written >= 0 ? *campaign.posts[static_cast<std::size_t>(written)].id
                                  : Id{" " + std::to_string(lock.posts.size())};
      one.platform.value = lane.use->platform;
      one.pillar.value = board.columns[static_cast<std::size_t>(lane.pillar[s])].name;
      one.at.value = lane.slots[s].at.at;
      one.state.value = written >= 0 ? LockState::idea : LockState::open;
      lock.posts.push_back(std::move(one));
    }
  }
  return lock;
}

Board dealt_again(const Campaign& campaign, const Board& before) {
  const PlanLock lock = standing(campaign, before);
  Board board = deal_once(campaign, &lock);
  board.least_moves = 0;
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    Lane& lane = board.lanes[l];
    lane.exact = false;  // the path kept to places that were there
    for (Slot& slot : lane.slots) slot.held = -1;
  }
  return board;
}

}  // namespace

Board deal_posts(const Campaign& campaign, const PlanLock* lock, const PillarRoom* room) {
  Board board = deal_once(campaign, lock, room);
  for (int round = 1; lock == nullptr && round < most_rounds && more_may_be_found(campaign, board); ++round) {
    Board next = dealt_again(campaign, board);
    if (!more(found_on(next), found_on(board))) break;
    board = std::move(next);
  }
  return board;
}

}  // namespace posology::planner
