// PLT001: a platform by an old name, or one that has closed.
#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
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
