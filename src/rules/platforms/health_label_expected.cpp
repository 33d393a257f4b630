// PLT007: a plan that counts on YouTube's label for health sources, which device makers do not get.
#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Other words for the label count where YouTube is meant.
void look(const Judge& judge, const Opt<std::string>& key, bool on_youtube) {
  if (!key) return;
  const std::string& text = key->value;
  const bool meant = on_youtube || to_nfkc_casefold(text).find("youtube") != std::string::npos;
  for (const TermHit& hit : find_terms(TermList::health_label, text)) {
    if (hit.negated || hit.mentioned || (hit.tier == 2 && !meant)) continue;
    judge.found(place_of(*key, hit),
                fmt::format("the plan counts on '{}', which channels of device makers do not get",
                            text.substr(hit.begin, hit.end - hit.begin)),
                "publish with a hospital or a licensed clinician whose channel is eligible, and disclose it");
    return;
  }
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const PlatformUse& use : campaign.platforms) {
    const bool youtube = use.platform == "youtube";
    if (value_or(use.health_source, false) && youtube)
      judge.found(use.health_source->place, "YouTube gives channels of device makers no label as a health source",
                  "leave `health_source` out; publish with a hospital or a licensed clinician, and disclose it");
    look(judge, use.purpose, youtube);
  }
  for (const Objective& objective : campaign.objectives) look(judge, objective.statement, false);
}

}  // namespace

extern const Rule rule_PLT007;
const Rule rule_PLT007{
    .code = "PLT007",
    .name = "health-label-expected",
    .level = Level::error,
    .what =
        "Neither `health_source: true` nor the purposes and objectives count on YouTube's panels and shelves for "
        "health "
        "sources.",
    .why = "Channels of device makers are listed as not eligible; a plan that needs the label cannot come true.",
    .source = "YouTube Help, health features and how to apply, answer 12796915 (seen in a mirror)",
    .authority = Authority::practice,
    .wording = true,
    .bad = "platforms:\n  youtube: {purpose: education, cadence: 1/month, health_source: true}  # <- PLT007\n",
    .good = "platforms:\n  youtube: {purpose: procedure education, cadence: 1/month}\n",
    .check = check,
};

}  // namespace posology::rules
