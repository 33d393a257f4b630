#include "measure/spending.h"

#include <map>

namespace posology::measure {
namespace {

/// What was spent for each post, one way or the other.
std::map<int, Money> by_post(const std::vector<Spent>& spent, bool media, Date as_of) {
  std::map<int, Money> sums;
  for (const Spent& one : spent)
    if (one.media == media && one.date <= as_of) sums[one.post] += one.amount;
  return sums;
}

SpentShare share_of(const Plan& plan, const std::map<int, Money>& sums, const std::string& platform, bool media) {
  SpentShare made{platform, media, 0, {}, {}};
  for (const auto& [post, amount] : sums) {
    if (post < 0 ? !platform.empty() : plan.posts[static_cast<std::size_t>(post)].platform != platform) continue;
    made.actual += amount;
    if (post < 0) continue;
    ++made.posts;
    const PostCost& planned = plan.posts[static_cast<std::size_t>(post)].cost;
    made.planned += media ? planned.paid : planned.total();
  }
  return made;
}

}  // namespace

std::vector<SpentShare> spending_of(const Campaign& campaign, const Plan& plan, const std::vector<Spent>& spent,
                                    Date as_of) {
  std::vector<SpentShare> list;
  const std::map<int, Money> whole = by_post(spent, false, as_of), media = by_post(spent, true, as_of);
  const auto add = [&](const std::string& platform, bool of_media) {
    SpentShare share = share_of(plan, of_media ? media : whole, platform, of_media);
    if (share.posts > 0 || share.actual.minor != 0) list.push_back(std::move(share));
  };
  for (const PlatformUse& use : campaign.platforms) {
    add(use.platform, false);
    add(use.platform, true);
  }
  add({}, false);
  return list;
}

}  // namespace posology::measure
