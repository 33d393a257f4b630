// PLT006: YouTube used for anything but teaching.
#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool teaches(Pillar pillar) {
  return pillar == Pillar::educational || pillar == Pillar::service || pillar == Pillar::event;
}

void check(const Judge& judge) {
  for (const PlatformUse& use : judge.campaign().platforms) {
    if (use.platform != "youtube") continue;
    std::int64_t films = 0, teaching = 0;
    for (const PlannedPost& post : judge.plan()->posts) {
      if (!post.placed || post.platform != use.platform) continue;
      ++films;
      teaching += teaches(post.counts_as) ? 1 : 0;
    }
    if (films == 0 || teaching * 100 >= films * judge.option("share")) continue;
    judge.found(use.id.place,
                fmt::format("{} of {} planned films on YouTube teach; at least {}% should", teaching, films,
                            judge.option("share")),
                "raise the share of educational, service or event films there (`content_mix` of the platform)");
  }
}

constexpr Option options[] = {{"share", 50, "least share of films that teach, in percent"}};

}  // namespace

extern const Rule rule_PLT006;
const Rule rule_PLT006{
    .code = "PLT006",
    .name = "little-education-on-youtube",
    .level = Level::info,
    .what = "At least half of the planned films on YouTube are educational, for users of the product, or of an event.",
    .why = "YouTube is chosen for its part in education.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15; the half is our "
        "default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  youtube: {purpose: films}  # <- PLT006\nposts:\n"
        "  - {id: a, platform: youtube, pillar: product, text: Our film}\n",
    .good =
        "platforms:\n  youtube: {purpose: films}\nposts:\n"
        "  - {id: a, platform: youtube, pillar: educational, text: Reading a trace}\n",
    .check = check,
};

}  // namespace posology::rules
