// Reads a tool's table of figures along a map of its columns: readings of the plan's posts, or of the whole campaign.
#pragma once

#include <optional>
#include <vector>

#include "measure/find_table.h"
#include "measure/read_results.h"
#include "model/column_map.h"

namespace posology::measure {

/// Rows of one table with the same complaint that are told one by one; the rest is counted.
inline constexpr std::size_t most_alike = 20;

/// Rows are matched with posts; what is matched with none, rows of sums and rows that cannot be read are told and kept
/// out of the readings. Rows of one post are added up. Figures are kept to the thousandth, rounded half up.
[[nodiscard]] Results read_export(const Campaign& campaign, const Plan& plan, const Source& source,
                                  std::uint32_t number, const FoundTable& table);
/// What is wrong with a user's map for this campaign: metrics and posts that it does not have.
[[nodiscard]] Findings check_map(const Campaign& campaign, const Plan& plan, const ColumnMap& map);

}  // namespace posology::measure
