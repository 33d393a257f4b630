// The hours that a post asks of each role: its format's row, the share of a post cut from another, its own figures.
#pragma once

#include <cstdint>
#include <map>

#include "model/campaign.h"
#include "model/money.h"

namespace posology::planner {

/// Minutes by role; `review` holds the whole review of a role over all rounds, where the file gives it.
struct PostEffort {
  std::map<Role, std::int64_t> work;
  std::map<Role, std::int64_t> review;
};

/// `post` is null for an open slot. A single figure (`effort: 4 h`) is all work without review, in the row's
/// proportions.
[[nodiscard]] PostEffort effort_of(const Campaign& campaign, const Post* post, Format format);

/// Outside cost of a post: the file's `formats.X.cost`, else the table's (`known` is false where the table is in
/// another currency than the budget). A post cut from another costs its share of the other's, at most its own.
struct OutsideCost {
  Money amount;
  bool known = true;
};
[[nodiscard]] OutsideCost outside_cost_of(const Campaign& campaign, const Post* post, Format format);

/// The format that a written post is made in: its own, else its platform's usual one.
[[nodiscard]] Format format_of(const Post& post);

}  // namespace posology::planner
