// PLT001: a platform by an old name, or one that has closed.
#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

/// A place that speaks of a platform, and how to say where that is.
struct Mention {
  Place place;
  std::string_view name;
  std::string where;
};

// A reference by an old name is understood; where the platform's key is mended, it should follow.
std::vector<Mention> mentions(const Campaign& campaign) {
  std::vector<Mention> list;
  const auto add = [&](const auto& ref, std::string where) {
    if (ref) list.push_back({ref->place, ref->value.text, std::move(where)});
  };
  for (const Post& post : campaign.posts) add(post.platform, fmt::format("the post '{}'", post.id->text));
  if (campaign.budget) {
    for (const BudgetLine& line : campaign.budget->lines) add(line.platform, "a line of the budget");
  }
  if (campaign.measurement) {
    for (const Metric& metric : campaign.measurement->metrics) add(metric.platform, "a metric");
  }
  return list;
}

void check_mentions(const Judge& judge) {
  for (const Mention& mention : mentions(judge.campaign())) {
    const OldPlatformName* old = find_old_platform_name(mention.name);
    if (old == nullptr || old->now.empty()) continue;
    Finding& finding = judge.found(
        mention.place, fmt::format("{} says '{}', which is called '{}' today", mention.where, mention.name, old->now),
        fmt::format("write '{}'", old->now));
    finding.level = Level::info;
    finding.fix = Fix{mention.place, std::string(old->now)};
  }
}

void check(const Judge& judge) {
  check_mentions(judge);
  for (const PlatformUse& use : judge.campaign().platforms) {
    const OldPlatformName* old = find_old_platform_name(use.id.value);
    if (old == nullptr) continue;
    if (old->now.empty()) {
      judge.found(use.id.place, fmt::format("the platform '{}' is closed: {}", use.id.value, old->why), "leave it out");
      continue;
    }
    Finding& finding =
        judge.found(use.id.place, fmt::format("the platform '{}' is called '{}' today", use.id.value, old->now),
                    fmt::format("write '{}'", old->now));
    finding.level = Level::info;
    finding.fix = Fix{use.id.place, std::string(old->now)};
  }
}

}  // namespace

extern const Rule rule_PLT001;
const Rule rule_PLT001{
    .code = "PLT001",
    .name = "platform-out-of-use",
    .level = Level::error,
    .what = "Each platform still exists; an old name of one that does is said (info).",
    .why = "Older plans name places that are gone.",
    .source = "the owners' announcements; see `posology platforms`",
    .authority = Authority::practice,
    .bad = "platforms:\n  twitter: {purpose: news, cadence: 3/week}  # <- PLT001\n",
    .good = "platforms:\n  x: {purpose: news, cadence: 3/week}\n",
    .check = check,
};

}  // namespace posology::rules
