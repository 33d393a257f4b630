#include "planner/neighbours.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/platform.h"

namespace posology::planner {
namespace {

/// The placed posts of a platform, one after the other.
class Row {
 public:
  void add(const PlannedPost& post) {
    const bool product = post.counts_as == Pillar::product, written = post.written >= 0;
    ++(product ? products_ : others_);
    pairs_ += product_ && product ? 1 : 0;
    fixed_ += product_ && product && written_ && written ? 1 : 0;
    product_ = product;
    written_ = written;
  }
  [[nodiscard]] int pairs() const { return pairs_; }
  /// No order of the open posts has fewer.
  [[nodiscard]] int least() const { return std::max(fixed_, products_ - others_ - 1); }

 private:
  int products_ = 0, others_ = 0, pairs_ = 0;
  int fixed_ = 0;  ///< pairs of written posts that stand where they must
  bool product_ = false, written_ = false;
};

Unmet unmet_of(const PlatformUse& use, const Row& row) {
  const Platform* facts = find_platform(use.platform);
  return {UnmetKind::neighbour,
          row.pairs() == row.least() ? Grade::proved : Grade::not_found,
          use.platform,
          fmt::format("{}: {} follow another one; the least for these posts is {}",
                      facts == nullptr ? std::string_view(use.platform) : facts->name,
                      row.pairs() == 1 ? "1 product post" : fmt::format("{} product posts", row.pairs()), row.least()),
          {},
          use.place};
}

}  // namespace

void say_neighbours(const Campaign& campaign, Plan& plan) {
  std::map<std::string_view, Row> rows;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed) rows[post.platform].add(post);
  }
  std::erase_if(plan.unmet, [](const Unmet& unmet) { return unmet.kind == UnmetKind::neighbour; });
  for (const PlatformUse& use : campaign.platforms) {
    const auto row = rows.find(use.platform);
    if (row != rows.end() && row->second.pairs() > 0) plan.unmet.push_back(unmet_of(use, row->second));
  }
}

}  // namespace posology::planner
