// Apportionment: whole posts from exact shares, so that every part is its share rounded down or up and all sums hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/ratio.h"

namespace posology::planner {

/// Largest remainder (Hamilton): parts of `total` in proportion to the weights; ties go to the earlier one.
/// Weights >= 0; all zero gives all zero.
[[nodiscard]] std::vector<int> largest_remainder(int total, std::span<const Ratio> weights);

/// A table of exact cells; rows are platforms, columns pillars.
struct ShareTable {
  std::size_t rows = 0, columns = 0;
  std::vector<Ratio> cells;  ///< rows x columns, each >= 0; every row sums to a whole number
  [[nodiscard]] const Ratio& at(std::size_t r, std::size_t c) const { return cells[r * columns + c]; }
};

/// Controlled rounding: every cell its floor or its ceiling, every row its exact sum, every column its sum rounded down
/// or up, by largest remainder where the cells allow it; among these the least sum of squared deviations (min-cost
/// flow). Such a rounding always exists (Bacharach 1966; Cox 1987).
[[nodiscard]] std::vector<int> controlled_rounding(const ShareTable& table);

}  // namespace posology::planner
