// AUD002: a segment that no planned post addresses, or a need that no post meets.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool addressed(const Plan& plan, const std::string& segment) {
  return std::any_of(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& p) {
    return p.placed && std::find(p.audience.begin(), p.audience.end(), segment) != p.audience.end();
  });
}

bool met(const Campaign& campaign, const Need& need) {
  return std::any_of(campaign.posts.begin(), campaign.posts.end(), [&](const Post& post) {
    return std::any_of(post.needs.begin(), post.needs.end(), [&](const auto& named) {
      return (need.id && named.value == need.id->value.text) || (need.text && named.value == need.text->value);
    });
  });
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Segment& segment : campaign.audience) {
    if (!addressed(*judge.plan(), segment.id->text)) {
      judge.found(segment.id.place, fmt::format("no planned post addresses the segment '{}'", segment.id->text),
                  "name it in `audience` of a platform or a post, or leave the segment out");
    }
    // Open slots meet needs that are still to be written: needs are judged once posts are.
    if (campaign.posts.empty()) continue;
    for (const Need& need : segment.needs) {
      if (!need.text || met(campaign, need)) continue;
      judge.found(need.text->place,
                  fmt::format("no post meets the need '{}' of '{}'", need.text->value, segment.id->text),
                  fmt::format("name it in a post: `needs: [{}]`", need.id ? need.id->value.text : need.text->value));
    }
  }
}

}  // namespace

extern const Rule rule_AUD002;
const Rule rule_AUD002{
    .code = "AUD002",
    .name = "segment-not-served",
    .level = Level::warning,
    .what = "Each segment is addressed by a planned post; once posts are written, each need is named by one.",
    .why = "A declared audience without content is a wish.",
    .source = "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15",
    .authority = Authority::practice,
    .needs_plan = true,
    .bad =
        "audience:\n  - {id: surgeons, kind: hcp, needs: [waveforms]}\n  - {id: nurses, kind: hcp, needs: [cleaning]}  "
        "# <- AUD002\n"
        "platforms:\n  linkedin: {purpose: education, cadence: 3/week, audience: [surgeons]}\n",
    .good =
        "audience:\n  - {id: surgeons, kind: hcp, needs: [waveforms]}\n  - {id: nurses, kind: hcp, needs: [cleaning]}\n"
        "platforms:\n  linkedin: {purpose: education, cadence: 3/week, audience: [surgeons, nurses]}\n",
    .check = check,
};

}  // namespace posology::rules
