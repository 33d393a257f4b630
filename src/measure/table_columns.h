// What each column of a table is: by its map, and by the metrics that the campaign has.
#pragma once

#include <vector>

#include "measure/delimited.h"
#include "model/campaign.h"
#include "model/column_map.h"
#include "text/finding.h"

namespace posology::measure {

/// A column that counts for a metric.
struct CountedColumn {
  std::size_t cell = 0;
  std::size_t metric = 0;  ///< index in Measurement::metrics
  bool share = false;      ///< the metric is in percent
};

struct TableColumns {
  std::vector<const MapColumn*> roles;  ///< of each cell of the heading; null: unknown to the map
  std::vector<CountedColumn> counted;
  Findings findings;  ///< columns that are unknown, and those that are not counted

  [[nodiscard]] bool has(ColumnRole role) const;
  [[nodiscard]] bool is(std::size_t cell, ColumnRole role) const;
  [[nodiscard]] bool holds_figures(std::size_t cell) const;
  /// Whether rows are of posts; else they are of the whole campaign.
  [[nodiscard]] bool of_posts() const;
};

/// `heading` is the row of names; pointers are into `map`.
[[nodiscard]] TableColumns columns_of(const DelimitedRow& heading, const ColumnMap& map, const Campaign& campaign);

}  // namespace posology::measure
