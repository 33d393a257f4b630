#include "planner/apportion.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace posology::planner {
namespace {

std::int64_t floor_of(Ratio r) { return r.num >= 0 ? r.num / r.den : -((-r.num + r.den - 1) / r.den); }

Ratio fraction(Ratio r) { return r - Ratio{floor_of(r), 1}; }

/// Unit arcs from rows to columns, solved by successive shortest paths (Bellman-Ford: arcs can have negative cost).
class UnitFlow {
 public:
  UnitFlow(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns), nodes_(rows + columns + 2) {}

  void add(std::size_t from, std::size_t to, int capacity, std::int64_t cost) {
    arcs_.push_back({from, to, capacity, cost});
    arcs_.push_back({to, from, 0, -cost});
  }
  [[nodiscard]] std::size_t row(std::size_t r) const { return r; }
  [[nodiscard]] std::size_t column(std::size_t c) const { return rows_ + c; }
  [[nodiscard]] std::size_t source() const { return rows_ + columns_; }
  [[nodiscard]] std::size_t sink() const { return source() + 1; }
  [[nodiscard]] bool used(std::size_t arc) const { return arcs_[arc * 2].capacity == 0; }

  // Pushes one unit along a cheapest path until none is left.
  void run() {
    while (push()) {
    }
  }

 private:
  struct Arc {
    std::size_t from, to;
    int capacity;
    std::int64_t cost;
  };

  bool push() {
    constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
    std::vector<std::int64_t> distance(nodes_, far);
    std::vector<std::size_t> by(nodes_, arcs_.size());
    distance[source()] = 0;
    for (bool better = true; better;) {
      better = false;
      for (std::size_t a = 0; a < arcs_.size(); ++a) {
        const Arc& arc = arcs_[a];
        if (arc.capacity == 0 || distance[arc.from] == far || distance[arc.from] + arc.cost >= distance[arc.to])
          continue;
        distance[arc.to] = distance[arc.from] + arc.cost;
        by[arc.to] = a;
        better = true;
      }
    }
    if (by[sink()] == arcs_.size()) return false;
    for (std::size_t node = sink(); node != source(); node = arcs_[by[node]].from) {
      --arcs_[by[node]].capacity;
      ++arcs_[by[node] ^ 1U].capacity;
    }
    return true;
  }

  std::size_t rows_, columns_, nodes_;
  std::vector<Arc> arcs_;
};

// The sums of the columns may be rounded down or up. What the floors of a column's cells leave of its floor must be
// filled; one more is welcome, most of all where the remainder is largest.
void add_columns(UnitFlow& flow, const ShareTable& table) {
  constexpr std::int64_t must = 10'000'000'000'000'000, wish = 1'000'000'000'000;
  for (std::size_t c = 0; c < table.columns; ++c) {
    Ratio sum;
    std::int64_t floors = 0;
    for (std::size_t r = 0; r < table.rows; ++r) {
      sum = sum + table.at(r, c);
      floors += floor_of(table.at(r, c));
    }
    flow.add(flow.column(c), flow.sink(), static_cast<int>(floor_of(sum) - floors), -must);
    const Ratio rest = fraction(sum);
    if (!rest.zero()) flow.add(flow.column(c), flow.sink(), 1, (Ratio{1, 1} - rest).times(wish));
  }
}

}  // namespace

std::vector<int> largest_remainder(int total, std::span<const Ratio> weights) {
  std::vector<int> parts(weights.size());
  Ratio sum;
  for (const Ratio w : weights) sum = sum + w;
  if (sum.zero() || total <= 0) return parts;
  std::vector<Ratio> rests(weights.size());
  int given = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Ratio exact = weights[i] / sum * Ratio{total, 1};
    parts[i] = static_cast<int>(floor_of(exact));
    rests[i] = fraction(exact);
    given += parts[i];
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rests[a] > rests[b]; });
  for (std::size_t i = 0; given < total; ++i, ++given) ++parts[order[i % order.size()]];
  return parts;
}

std::vector<int> controlled_rounding(const ShareTable& table) {
  std::vector<int> cells(table.rows * table.columns);
  UnitFlow flow(table.rows, table.columns);
  std::vector<std::size_t> arc_cell;
  for (std::size_t r = 0; r < table.rows; ++r) {
    Ratio row_sum;
    std::int64_t floors = 0;
    for (std::size_t c = 0; c < table.columns; ++c) {
      const Ratio exact = table.at(r, c);
      row_sum = row_sum + exact;
      const std::int64_t floor = floor_of(exact);
      cells[r * table.columns + c] = static_cast<int>(floor);
      floors += floor;
      // Rounding up changes the squared deviation from f^2 to (1-f)^2: by 1 - 2f.
      const Ratio f = fraction(exact);
      if (f.zero()) continue;
      flow.add(flow.row(r), flow.column(c), 1, (Ratio{1, 1} - f - f).times(1000000));
      arc_cell.push_back(r * table.columns + c);
    }
    flow.add(flow.source(), flow.row(r), static_cast<int>(floor_of(row_sum) - floors), 0);
    arc_cell.push_back(cells.size());
  }
  add_columns(flow, table);
  flow.run();
  for (std::size_t a = 0; a < arc_cell.size(); ++a) {
    if (arc_cell[a] < cells.size() && flow.used(a)) ++cells[arc_cell[a]];
  }
  return cells;
}

}  // namespace posology::planner
