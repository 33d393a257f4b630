// PLT011: a platform that none of its segments is known to use much.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/audience_fit.h"
#include "knowledge/platform.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// The weak fit of the first segment, where the fit of every segment is weak.
const AudienceFit* only_weak(const std::vector<const Segment*>& segments, std::string_view platform) {
  const AudienceFit* weak = nullptr;
  for (const Segment* segment : segments) {
    const AudienceFit* const fit = find_fit(readership_of(*segment), platform);
    if (fit == nullptr || fit->fit != Fit::weak) return nullptr;
    if (weak == nullptr) weak = fit;
  }
  return weak;
}

std::string_view readers_word(Readership readers) {
  return readers == Readership::lay ? "patients and the public" : word(readers);
}

// The platform with the best fit for these readers; the table lists it first.
std::string_view best_for(Readership readers) {
  for (const AudienceFit& fit : audience_fits()) {
    const Platform* const platform = find_platform(fit.platform);
    if (fit.readers == readers && platform != nullptr && platform->organic) return platform->name;
  }
  return "another";
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const PlatformUse& use : campaign.platforms) {
    const AudienceFit* const weak = only_weak(campaign.segments_of(use), use.platform);
    if (weak == nullptr) continue;
    Finding& finding =
        judge.found(use.id.place,
                    fmt::format("{} is not where {} read: {} ({})", find_platform(use.platform)->name,
                                readers_word(weak->readers), weak->evidence, weak->cited.as_of),
                    fmt::format("think of {}, or say in `purpose` why it is worth the work", best_for(weak->readers)));
    finding.source =
        fmt::format("{}, {} ({})", weak->cited.source, weak->cited.as_of, certainty_word(weak->cited.certainty));
  }
}

}  // namespace

extern const Rule rule_PLT011;
const Rule rule_PLT011{
    .code = "PLT011",
    .name = "weak-for-audience",
    .level = Level::info,
    .what = "A platform is used for at least one segment that surveys find there; what no survey covers stays silent.",
    .why = "Choosing the right places decides more than the number of posts.",
    .source = "surveys of 2010 to 2025, each named with its year; our reading",
    .authority = Authority::our_default,
    .bad = "platforms:\n  instagram: {purpose: reach}  # <- PLT011\n",
    .good = "platforms:\n  linkedin: {purpose: education}\n",
    .check = check,
};

}  // namespace posology::rules
