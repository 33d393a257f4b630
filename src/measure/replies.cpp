#include "measure/replies.h"

#include <algorithm>

namespace posology::measure {
namespace {

void add(ReplyShare& share, const Replied& reply, const std::optional<Ratio>& promised) {
  ++share.questions;
  if (!reply.hours) {
    ++share.silent;
    return;
  }
  share.slowest = std::max(share.slowest.value_or(*reply.hours), *reply.hours);
  if (promised) ++(reply.hours->ratio() <= *promised ? share.in_time : share.late);
}

}  // namespace

ReplyScore replies_of(const Campaign& campaign, const Plan& plan, const std::vector<Replied>& replies, Date as_of) {
  ReplyScore made;
  if (campaign.moderation && campaign.moderation->first_reply_hours)
    made.hours = campaign.moderation->first_reply_hours->value;
  std::vector<std::string> names;
  for (const PlatformUse& use : campaign.platforms) names.push_back(use.platform);
  names.emplace_back();
  for (const std::string& name : names) {
    ReplyShare share{name};
    for (const Replied& reply : replies) {
      const bool here =
          reply.post < 0 ? name.empty() : plan.posts[static_cast<std::size_t>(reply.post)].platform == name;
      if (!here || reply.date > as_of) continue;
      add(share, reply, made.hours);
      add(made.all, reply, made.hours);
    }
    if (share.questions > 0) made.by_platform.push_back(std::move(share));
  }
  if (!made.hours) return made;
  made.promise = made.all.questions == 0                  ? Promise::not_measured
                 : made.all.in_time == made.all.questions ? Promise::kept
                                                          : Promise::broken;
  return made;
}

}  // namespace posology::measure
