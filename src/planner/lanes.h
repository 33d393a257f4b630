// Lanes: the campaign's platforms while their posts are being placed; slots, and what stands in each.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "model/plan_lock.h"
#include "planner/post_index.h"
#include "planner/room.h"
#include "planner/slots.h"
#include "planner/waiting.h"

namespace posology::planner {

/// A pillar of the mix, or of a written post.
struct Column {
  std::string name;
  Pillar counts_as{};
};

/// One platform: its days, its slots in order of time, the pillar and the written post in each slot.
struct Lane {
  const PlatformUse* use = nullptr;
  PublishingDays days;
  std::vector<Slot> slots;
  std::vector<int> pillar;  ///< column of each slot; -1: not decided
  std::vector<int> post;    ///< index of the written post in each slot; -1: an open slot
  std::vector<Quota> short_of;
  int wanted = 0;
  std::int64_t gap_cost = 0;
  bool exact = true;          ///< the slots are the shortest path's, nothing was put in between
  bool moves_proved = false;  ///< the path holds as many of the lock's places as any could

  /// Nobody wrote a post for the slot, and no lock holds one in it.
  [[nodiscard]] bool free(std::size_t s) const { return post[s] < 0 && slots[s].held < 0; }

  [[nodiscard]] std::size_t size() const { return slots.size(); }
};

struct Board {
  std::vector<Column> columns;
  std::vector<Lane> lanes;
  PostIndex posts;
  Waiting waiting;
  std::vector<std::string> unplaced;  ///< why a written post has no slot, by post; empty: it has one
  std::vector<UnmetKind> unplaced_kind;
  const PillarRoom* room = nullptr;  ///< what is held beyond it goes; null: the slots are the room
  int least_moves = 0;               ///< posts of the lock that cannot keep their places, whatever the plan
};

/// Column of a pillar's name; -1 for none.
[[nodiscard]] int column_of(const Board& board, std::string_view pillar);
/// Whether a slot's pillar counts as product; an undecided one does not.
[[nodiscard]] inline bool is_product(const Board& board, int column) {
  return column >= 0 && board.columns[static_cast<std::size_t>(column)].counts_as == Pillar::product;
}
/// The pillar that a written post has, or the mix's first where it says none.
[[nodiscard]] std::string pillar_name(const Campaign& campaign, const Post& post);

/// Lanes with their slots; fixed posts stand in theirs, and what the lock names in the places that it had.
[[nodiscard]] Board lay_lanes(const Campaign& campaign, const PlanLock* lock = nullptr);
/// Gives windowed posts slots inside their windows, after what they wait for; makes a slot where there is none.
void seat_windowed(const Campaign& campaign, Board& board);
/// Decides the pillar of every slot: counts by controlled rounding, order by joint goal chasing.
void order_pillars(const Campaign& campaign, Board& board);
using PillarCounts = std::vector<std::vector<int>>;  ///< by lane and column
/// Decides the pillar of every slot that has none, so that each lane holds these counts, and evens the order out.
void chase_goals(Board& board, const PillarCounts& counts);
/// Gives floating posts the slots of their pillar, in the order of the file, after what they wait for.
void seat_floating(const Campaign& campaign, Board& board);

/// Where a lock held posts before what they wait for had its slot: gives those that stand before it another one.
void reseat_early(const Campaign& campaign, Board& board);

}  // namespace posology::planner
