// How many of the posts served each of the three uses of social media, by the objectives that they name.
#pragma once

#include <optional>

#include "model/enums.h"

namespace posology {

/// Posts that were due by the scorecard's day, and how many of them are published (or have a result).
struct UseShare {
  std::optional<Use> use{};  ///< nothing: the posts name no objective with a use
  int due = 0, published = 0;
};

}  // namespace posology
