// CMP304: paid posts that are aimed by health data.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/term.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// A source has a name with hyphens ("condition-page-pixel"), or is told in a sentence.
bool from_health_data(std::string targeting) {
  std::replace(targeting.begin(), targeting.end(), '-', ' ');
  const std::vector<TermHit> hits = find_terms(TermList::health_data, targeting);
  return std::any_of(hits.begin(), hits.end(), [](const TermHit& hit) { return !hit.negated && !hit.mentioned; });
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!post.paid || !post.paid->targeting) continue;
    if (!from_health_data(post.paid->targeting->value)) continue;
    judge.found(post.paid->targeting->place,
                fmt::format("'{}' is aimed by '{}', which is health data", post.id->text, post.paid->targeting->value),
                "aim by profession, place or interest in a subject: `targeting: job-title`");
  }
}

}  // namespace

extern const Rule rule_CMP304;
const Rule rule_CMP304{
    .code = "CMP304",
    .name = "health-data-targeting",
    .level = Level::error,
    .what =
        "No paid post is aimed by lists of patients, medical records, prescriptions, health apps, places of care, what "
        "somebody has or searched for, or visits to pages on a disease.",
    .why =
        "Health data may not feed advertising without authorization; since January 2025 Meta also holds back "
        "conversion "
        "events of sites that it classes as health.",
    .source = "45 CFR 164.508(a)(3); Meta data-source limits, January 2025 (reported)",
    .authority = Authority::law,
    .bad =
        "posts:\n  - id: ad\n    platform: linkedin\n    text: A course\n    paid: {min_age: 25, targeting: "
        "patient-list}  # <- CMP304\n",
    .good =
        "posts:\n  - id: ad\n    platform: linkedin\n    text: A course\n    paid: {min_age: 25, targeting: "
        "job-title}\n",
    .check = check,
};

}  // namespace posology::rules
