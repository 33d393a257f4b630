// STR002: an objective without a post or without a metric.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Objective& objective : campaign.objectives) {
    const std::string& id = objective.id->text;
    const bool posted = std::any_of(campaign.posts.begin(), campaign.posts.end(),
                                    [&](const Post& p) { return p.objective && p.objective->value.text == id; });
    const bool measured = campaign.measurement &&
                          std::any_of(campaign.measurement->metrics.begin(), campaign.measurement->metrics.end(),
                                      [&](const Metric& m) { return m.objective && m.objective->value.text == id; });
    if (posted && measured) continue;
    const std::string_view lacks = !posted && !measured ? "no post and no metric" : posted ? "no metric" : "no post";
    judge.found(objective.id.place, fmt::format("objective '{}' has {}", id, lacks),
                fmt::format("name it as `objective: {}` in {}", id,
                            posted     ? "a metric"
                            : measured ? "a post"
                                       : "a post and in a metric"));
  }
}

}  // namespace

extern const Rule rule_STR002;
const Rule rule_STR002{
    .code = "STR002",
    .name = "objective-not-traced",
    .level = Level::warning,
    .what = "Each objective is named by at least one post and one metric.",
    .why = "A goal leads to an activity and to a number; a goal without them is a wish.",
    .source = "BVMed, social media guidance, 2013",
    .authority = Authority::practice,
    .bad = "objectives:\n  - {id: listen, use: feedback}  # <- STR002\n",
    .good =
        "objectives:\n  - {id: listen, use: feedback}\n"
        "posts:\n  - {id: ask, platform: linkedin, pillar: dialogue, text: Tell us what to teach, objective: listen}\n"
        "measurement:\n  metrics:\n    - {id: answers, category: engagement, objective: listen}\n",
    .check = check,
};

}  // namespace posology::rules
