// The choice of posts that give way to caps: the fewest that do, and those evenly along each platform.
#pragma once

#include <vector>

#include "planner/line_money.h"

namespace posology::planner {

/// Posts that may give way, platform by platform in the order of time, against caps.
struct CapRows {
  std::vector<bool> locked;  ///< by post: gives way only where no other does
  std::vector<Amounts> on;   ///< by cap: what each post puts on it
  std::vector<Money> over;   ///< by cap: what has to go from it; all that is there where that is less
};

struct CapChoice {
  std::vector<int> held;  ///< by post: number of the cap that holds it back; -1: it stays
  bool fewest = false;    ///< proved: fewer would not do
  [[nodiscard]] int count() const;
};

/// Each post that is held back would break a cap if it stayed.
[[nodiscard]] CapChoice choose_posts(const CapRows& rows);
/// The same without the search that small choices get, and without a proof.
[[nodiscard]] CapChoice choose_posts_quickly(const CapRows& rows);

}  // namespace posology::planner
