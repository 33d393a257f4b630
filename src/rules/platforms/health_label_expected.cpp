// PLT007: a plan that counts on YouTube's label for health sources, which device makers do not get.
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

constexpr std::array<std::string_view, 12> labels = {"health source label",
                                                     "health source information panel",
                                                     "health source info panel",
                                                     "health source panel",
                                                     "health content shelf",
                                                     "health content shelves",
                                                     "health shelf",
                                                     "youtube health feature",
                                                     "youtube health label",
                                                     "health source context",
                                                     "youtube health badge",
                                                     "health panel on youtube"};
constexpr std::array<std::string_view, 10> denied = {"not ",   "no ",        "cannot",     "can't",  "without",
                                                     "never ", "instead of", "ineligible", "aren't", "isn't"};

// The words before the label, in its own sentence.
bool taken_back(const std::string& text, std::size_t at) {
  const std::size_t stop = at == 0 ? std::string::npos : text.find_last_of(".;:!?", at - 1);
  const std::string before =
      text.substr(stop == std::string::npos ? 0 : stop, at - (stop == std::string::npos ? 0 : stop));
  for (const std::string_view word : denied) {
    if (before.find(word) != std::string::npos) return true;
  }
  return false;
}

void look(const Judge& judge, const Opt<std::string>& key) {
  if (!key) return;
  std::string text = to_nfkc_casefold(key->value);
  for (char& c : text) c = c == '-' || c == '\n' ? ' ' : c;
  for (const std::string_view label : labels) {
    const std::size_t at = text.find(label);
    if (at == std::string::npos || taken_back(text, at)) continue;
    judge.found(key->place, fmt::format("the plan counts on a '{}', which channels of device makers do not get", label),
                "publish with a hospital or a licensed clinician whose channel is eligible, and disclose it");
    return;
  }
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const PlatformUse& use : campaign.platforms) {
    if (value_or(use.health_source, false) && use.platform == "youtube")
      judge.found(use.health_source->place, "YouTube gives channels of device makers no label as a health source",
                  "leave `health_source` out; publish with a hospital or a licensed clinician, and disclose it");
    look(judge, use.purpose);
  }
  for (const Objective& objective : campaign.objectives) look(judge, objective.statement);
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
