// CAD002: a platform that falls silent for too long.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

// A slow cadence has long gaps by design: one and a half of its ideal gaps are no silence.
std::int64_t longest_allowed(const Judge& judge, const PlatformUse& use, std::int64_t posts) {
  const std::int64_t days = judge.campaign().run().days();
  const std::int64_t ideal = posts == 0 ? days : days / posts;
  return std::max(judge.option("days"), use.cadence ? ideal * 3 / 2 : std::int64_t{0});
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const PlatformUse& use : campaign.platforms) {
    std::vector<Date> days;
    for (const PlannedPost& post : judge.plan()->posts) {
      if (post.placed && post.platform == use.platform && campaign.run().holds(post.at.date))
        days.push_back(post.at.date);
    }
    std::sort(days.begin(), days.end());
    const std::int64_t allowed = longest_allowed(judge, use, static_cast<std::int64_t>(days.size()));
    days.insert(days.begin(), campaign.start.value);
    days.push_back(campaign.end.value);
    for (std::size_t i = 1; i < days.size(); ++i) {
      if (days[i] - days[i - 1] <= allowed) continue;
      judge.found(use.id.place,
                  fmt::format("'{}' is silent for {} days, from {} to {}; at most {} are steady", use.id.value,
                              days[i] - days[i - 1], days[i - 1].iso(), days[i].iso(), allowed),
                  "raise the cadence, shorten the blackout, or write a post for these days");
    }
  }
}

constexpr Option options[] = {{"days", 14, "longest silence of a platform, in days"}};

}  // namespace

extern const Rule rule_CAD002;
const Rule rule_CAD002{
    .code = "CAD002",
    .name = "long-silence",
    .level = Level::warning,
    .what =
        "No platform is silent for more than 14 days, start and end of the campaign included; slow cadences get one "
        "and a half of their own gaps.",
    .why = "Consistency is what followers notice; silence reads as abandonment.",
    .source = "Wilder Marketing Chat, 2013-11-15; the number is our default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  linkedin: {purpose: education}  # <- CAD002\n"
        "posts:\n  - {id: a, platform: linkedin, at: 2027-01-12 09:30, text: one}\n  - {id: b, platform: linkedin, at: "
        "2027-03-30 09:30, text: two}\n",
    .good = "platforms:\n  linkedin: {purpose: education, cadence: 1/week}\n",
    .check = check,
};

}  // namespace posology::rules
