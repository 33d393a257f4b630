// The floors of src/: what each may include, and the picture of what it does include.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tree.h"

namespace posology::house {

struct Floor {
  std::string_view name;
  std::vector<std::string_view> below;  ///< what it may include
  std::string_view sentence;            ///< why, as a breach is told
};

/// From the lowest to the highest.
const std::vector<Floor>& floors();

/// Null for a name that is no floor.
const Floor* find_floor(std::string_view name);

/// A text matrix: one row a floor from the top down, one column a floor from the bottom up, in each cell how many files
/// of the row's floor include one of the column's, in steps of 1, 10, 30 and 100, so that small edits leave it as it
/// is.
std::string floor_map(const std::vector<const File*>& sources);

}  // namespace posology::house
