// The order of pillars: counts by controlled rounding, places by joint goal chasing over each platform and the
// campaign.
#include <algorithm>
#include <numeric>

#include "planner/apportion.h"
#include "planner/even_out.h"
#include "planner/held.h"
#include "planner/lanes.h"

namespace posology::planner {
namespace {

using Counts = PillarCounts;

bool allowed_on(const MixShare& share, const std::string& platform) {
  return share.platforms.empty() || std::any_of(share.platforms.begin(), share.platforms.end(),
                                                [&](const auto& p) { return p->text == platform; });
}

// Exact shares of a lane's columns; they add up to one, or to nothing where the mix allows no pillar here.
std::vector<Ratio> shares_of(const Campaign& campaign, const Board& board, const Lane& lane) {
  const ContentMix& mix = lane.use->content_mix ? *lane.use->content_mix : campaign.content_mix;
  std::vector<Ratio> shares(board.columns.size());
  Ratio sum;
  for (const MixShare& share : mix.shares) {
    if (!allowed_on(share, lane.use->platform)) continue;
    shares[static_cast<std::size_t>(column_of(board, share.pillar.value))] = share.share.value;
    sum = sum + share.share.value;
  }
  for (Ratio& share : shares) share = sum.zero() ? Ratio{} : share / sum;
  return shares;
}

// Written posts of each lane and column, also those that still wait for a slot.
Counts written_counts(const Campaign& campaign, const Board& board) {
  Counts counts(board.lanes.size(), std::vector<int>(board.columns.size()));
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    const Post& post = campaign.posts[i];
    if (!board.unplaced[i].empty()) continue;
    for (std::size_t l = 0; l < board.lanes.size(); ++l) {
      const bool here = post.platform_id.empty() ? l == 0 : board.lanes[l].use->platform == post.platform_id;
      if (here) ++counts[l][static_cast<std::size_t>(column_of(board, pillar_name(campaign, post)))];
    }
  }
  return counts;
}

// Where more posts of a pillar are written than its cell holds, the columns that are furthest above their exact shares
// give way: first those that were rounded up.
void keep_written(std::span<int> cells, const std::vector<int>& written, std::span<const Ratio> exact) {
  int over = 0;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    if (cells[c] >= written[c]) continue;
    over += written[c] - cells[c];
    cells[c] = written[c];
  }
  const auto above = [&](std::size_t c) { return Ratio{cells[c], 1} - exact[c]; };
  for (; over > 0; --over) {
    std::size_t gives = cells.size();
    for (std::size_t c = 0; c < cells.size(); ++c) {
      if (cells[c] > written[c] && (gives == cells.size() || above(c) > above(gives))) gives = c;
    }
    if (gives == cells.size()) return;
    --cells[gives];
  }
}

/// Rounding toward what a lock holds: where a cell holds one post more than it is to have, and another one fewer, both
/// within a post of their exact shares on the platform and in the campaign, they change places.
class HeldRounding {
 public:
  HeldRounding(const Board& board, const ShareTable& table, const Counts& written, Counts& counts)
      : board_(board), table_(table), written_(written), counts_(counts) {}

  void run() {
    for (std::size_t l = 0; l < counts_.size(); ++l) {
      const std::vector<Slot>& slots = board_.lanes[l].slots;
      if (std::none_of(slots.begin(), slots.end(), [](const Slot& s) { return s.held >= 0; })) continue;
      for (std::size_t more = 0; more < table_.columns; ++more) {
        while (there(l, more) > counts_[l][more] && up(l, more)) {
        }
      }
    }
  }

 private:
  [[nodiscard]] int there(std::size_t l, std::size_t c) const {
    const std::vector<int>& pillars = board_.lanes[l].pillar;
    return static_cast<int>(std::count(pillars.begin(), pillars.end(), static_cast<int>(c)));
  }
  // Whether the cell and its column may have this many more and stay within a post of their exact shares, or as near to
  // them as the lane is anyhow.
  [[nodiscard]] bool may(std::size_t l, std::size_t c, int more) const {
    Ratio exact;
    int sum = 0;
    for (std::size_t k = 0; k < counts_.size(); ++k) {
      exact = exact + table_.cells[k * table_.columns + c];
      sum += counts_[k][c];
    }
    const Ratio cell = Ratio{counts_[l][c] + more, 1} - table_.cells[l * table_.columns + c];
    const Ratio all = Ratio{sum + more, 1} - exact;
    return (size(cell) < Ratio{1, 1} || size(cell) <= worst(l)) && (size(all) < Ratio{1, 1} || astray(l));
  }
  static Ratio size(Ratio r) { return r < Ratio{} ? Ratio{} - r : r; }
  // The largest deviation of a cell of the lane: written posts may want another mix than the declared one.
  [[nodiscard]] Ratio worst(std::size_t l) const {
    Ratio most;
    for (std::size_t c = 0; c < table_.columns; ++c)
      most = std::max(most, size(Ratio{counts_[l][c], 1} - table_.cells[l * table_.columns + c]));
    return most;
  }
  [[nodiscard]] bool astray(std::size_t l) const { return worst(l) >= Ratio{1, 1}; }
  bool up(std::size_t l, std::size_t more) {
    if (!may(l, more, 1)) return false;
    for (std::size_t c = 0; c < table_.columns; ++c) {
      if (c == more || counts_[l][c] <= std::max(there(l, c), written_[l][c]) || !may(l, c, -1)) continue;
      ++counts_[l][more];
      --counts_[l][c];
      return true;
    }
    return false;
  }

  const Board& board_;
  const ShareTable& table_;
  const Counts& written_;
  Counts& counts_;
};

Counts wanted_counts(const Campaign& campaign, const Board& board) {
  const std::size_t columns = board.columns.size();
  ShareTable table{board.lanes.size(), columns, std::vector<Ratio>(board.lanes.size() * columns)};
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    const std::vector<Ratio> shares = shares_of(campaign, board, board.lanes[l]);
    for (std::size_t c = 0; c < columns; ++c)
      table.cells[l * columns + c] = shares[c] * Ratio{static_cast<std::int64_t>(board.lanes[l].size()), 1};
  }
  const std::vector<int> cells = controlled_rounding(table);
  const Counts written = written_counts(campaign, board);
  Counts counts(board.lanes.size());
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    counts[l].assign(cells.begin() + static_cast<std::ptrdiff_t>(l * columns),
                     cells.begin() + static_cast<std::ptrdiff_t>((l + 1) * columns));
    keep_written(counts[l], written[l], std::span(table.cells).subspan(l * columns, columns));
  }
  HeldRounding(board, table, written, counts).run();
  return counts;
}

/// Joint goal chasing: each slot takes the pillar that is most behind, on its platform and in the campaign together.
class GoalChase {
 public:
  GoalChase(Board& board, const Counts& counts)
      : board_(board), counts_(counts), left_(counts), placed_(counts.size()) {
    all_.assign(board.columns.size(), 0);
    placed_all_.assign(board.columns.size(), 0);
    for (std::size_t l = 0; l < counts.size(); ++l) {
      placed_[l].assign(board.columns.size(), 0);
      for (std::size_t c = 0; c < counts[l].size(); ++c) all_[c] += counts[l][c];
      for (const int c : board.lanes[l].pillar) {
        if (c >= 0) --left_[l][static_cast<std::size_t>(c)];
      }
    }
    total_ = std::accumulate(all_.begin(), all_.end(), std::int64_t{0});
  }

  void run() {
    for (const Turn turn : turns_of(board_)) {
      Lane& lane = board_.lanes[turn.lane];
      int& column = lane.pillar[turn.slot];
      ++position_;
      if (column < 0) {
        column = choose(turn);
        if (column >= 0) --left_[turn.lane][static_cast<std::size_t>(column)];
      }
      if (column < 0) continue;
      ++placed_[turn.lane][static_cast<std::size_t>(column)];
      ++placed_all_[static_cast<std::size_t>(column)];
    }
  }

 private:
  // Deficit times (posts of the lane) times (posts of all), so that both fractions add up as integers.
  [[nodiscard]] std::int64_t deficit(const Turn& turn, std::size_t c) const {
    const auto lane_total = static_cast<std::int64_t>(board_.lanes[turn.lane].size());
    const std::int64_t here =
        static_cast<std::int64_t>(turn.slot + 1) * counts_[turn.lane][c] - placed_[turn.lane][c] * lane_total;
    const std::int64_t everywhere = position_ * all_[c] - placed_all_[c] * total_;
    return here * total_ + everywhere * lane_total;
  }
  [[nodiscard]] bool crowded(const Turn& turn, std::size_t c) const {
    if (board_.columns[c].counts_as != Pillar::product) return false;
    const std::vector<int>& p = board_.lanes[turn.lane].pillar;
    return (turn.slot > 0 && is_product(board_, p[turn.slot - 1])) ||
           (turn.slot + 1 < p.size() && is_product(board_, p[turn.slot + 1]));
  }
  [[nodiscard]] int choose(const Turn& turn) const {
    int best = -1;
    bool best_crowded = false;
    for (std::size_t c = 0; c < all_.size(); ++c) {
      if (left_[turn.lane][c] <= 0) continue;
      const bool is_crowded = crowded(turn, c);
      const bool better =
          best < 0 || (best_crowded && !is_crowded) ||
          (best_crowded == is_crowded && deficit(turn, c) > deficit(turn, static_cast<std::size_t>(best)));
      if (better) {
        best = static_cast<int>(c);
        best_crowded = is_crowded;
      }
    }
    return best;
  }

  Board& board_;
  const Counts& counts_;
  Counts left_;
  std::vector<std::vector<std::int64_t>> placed_;
  std::vector<std::int64_t> all_, placed_all_;
  std::int64_t total_ = 0, position_ = 0;
};

int there_now(const Lane& lane, std::size_t column) {
  return static_cast<int>(std::count(lane.pillar.begin(), lane.pillar.end(), static_cast<int>(column)));
}

// Open posts that a lock holds stay as far as the mix still wants them.
void keep_to(const Counts& counts, Board& board) {
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    Lane& lane = board.lanes[l];
    bool more_products = false;
    for (std::size_t c = 0; c < board.columns.size(); ++c)
      more_products |= is_product(board, static_cast<int>(c)) && counts[l][c] > there_now(lane, c);
    for (std::size_t c = 0; c < board.columns.size(); ++c) {
      const bool in_their_place = more_products && !is_product(board, static_cast<int>(c));
      let_go(board, lane, static_cast<int>(c), there_now(lane, c) - counts[l][c], in_their_place);
    }
  }
}

// The room of each cell; what is written is in the plan whatever the hours say.
Counts counts_of(const PillarRoom& room, const Board& board, const Counts& written) {
  Counts counts = written;
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    const auto lane = room.find(board.lanes[l].use->platform);
    for (std::size_t c = 0; c < board.columns.size() && lane != room.end(); ++c) {
      const auto cell = lane->second.find(board.columns[c].name);
      if (cell != lane->second.end()) counts[l][c] = std::max(counts[l][c], cell->second);
    }
  }
  return counts;
}

// More slots are free than the hours can fill, and nobody knows which: all of them take what the room still lacks, in
// proportion, so that whatever is made of them is that.
void fill_up(const Board& board, const Counts& room, const Counts& written, Counts& counts) {
  for (std::size_t l = 0; l < board.lanes.size(); ++l) {
    const Lane& lane = board.lanes[l];
    std::vector<Ratio> lacking(board.columns.size());
    for (std::size_t c = 0; c < lacking.size(); ++c)
      lacking[c] = Ratio{std::max(0, room[l][c] - there_now(lane, c)), 1};
    if (std::all_of(lacking.begin(), lacking.end(), [](Ratio r) { return r.zero(); })) continue;
    const auto free = static_cast<int>(std::count(lane.pillar.begin(), lane.pillar.end(), -1));
    const std::vector<int> parts = largest_remainder(free, lacking);
    std::vector<Ratio> exact(lacking.size());
    for (std::size_t c = 0; c < lacking.size(); ++c) {
      counts[l][c] = there_now(lane, c) + parts[c];
      exact[c] = Ratio{counts[l][c], 1};
    }
    keep_written(counts[l], written[l], exact);
  }
}

}  // namespace

void order_pillars(const Campaign& campaign, Board& board) {
  Counts counts = wanted_counts(campaign, board);
  const Counts written = written_counts(campaign, board);
  const Counts room = board.room != nullptr ? counts_of(*board.room, board, written) : counts;
  keep_to(room, board);
  if (board.room != nullptr) fill_up(board, room, written, counts);
  chase_goals(board, counts);
}

void chase_goals(Board& board, const PillarCounts& counts) {
  GoalChase(board, counts).run();
  // A slot that no pillar may take (the mix allows none here) keeps the first pillar of the mix, so that it is seen.
  for (Lane& lane : board.lanes) {
    for (int& column : lane.pillar) column = std::max(column, 0);
  }
  even_out(board);
}

}  // namespace posology::planner
