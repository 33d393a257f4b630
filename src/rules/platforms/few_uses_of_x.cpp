// PLT004: few of X's eleven uses, or mostly the own work.
#include <map>
#include <string>

#include <fmt/format.h>

#include "knowledge/suggested_use.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

/// Posts by use: as written, or as the plan suggests for an open slot.
std::map<std::string, std::int64_t> posts_by_use(const Judge& judge) {
  std::map<std::string, std::int64_t> count;
  for (const PlannedPost& post : judge.plan()->posts) {
    if (!post.placed || post.platform != "x") continue;
    std::string use = post.suggested_use;
    if (post.written >= 0) {
      const Post& written = judge.campaign().posts[static_cast<std::size_t>(post.written)];
      use = written.x_use ? written.x_use->value : "";
    }
    if (find_suggested_use("x", use) != nullptr) ++count[use];
  }
  return count;
}

/// Terms that are followed and media reports that are looked for are two of the eleven.
std::int64_t met_by_listening(const Campaign& campaign) {
  if (!campaign.listening) return 0;
  const bool reports = campaign.listening->media_reports && campaign.listening->media_reports->value;
  return (campaign.listening->terms.empty() ? 0 : 1) + (reports ? 1 : 0);
}

void check(const Judge& judge) {
  for (const PlatformUse& use : judge.campaign().platforms) {
    if (use.platform != "x") continue;
    const auto count = posts_by_use(judge);
    std::int64_t tagged = 0;
    for (const auto& [id, posts] : count) tagged += posts;
    const std::int64_t met = static_cast<std::int64_t>(count.size()) + met_by_listening(judge.campaign());
    if (met < judge.option("uses")) {
      judge.found(
          use.id.place,
          fmt::format("{} of the eleven uses of X are met; at least {} should be", met, judge.option("uses")),
          "give posts on X an `x_use` (see `posology explain x`), or listen: `listening.terms`, `media_reports`");
    }
    const auto own = count.find("share-own-work");
    if (own == count.end() || own->second * 100 <= tagged * judge.option("own")) continue;
    judge.found(
        use.id.place,
        fmt::format("{} of {} posts on X show own work; at most {}% should", own->second, tagged, judge.option("own")),
        "pass on work of others, or answer and thank: another `x_use`");
  }
}

constexpr Option options[] = {{"uses", 4, "least number of the eleven uses"},
                              {"own", 60, "largest share of posts with a use that show own work, in percent"}};

}  // namespace

extern const Rule rule_PLT004;
const Rule rule_PLT004{
    .code = "PLT004",
    .name = "few-uses-of-x",
    .level = Level::info,
    .what =
        "At least 4 of the eleven uses of X are met, by posts with an `x_use`, by what the plan suggests for open "
        "slots, or "
        "by listening; at most 60% of the posts with a use show own work.",
    .why = "The eleven uses are a ready checklist, and showing own work is one of eleven.",
    .source =
        "Pallimed, Twitter for Medical Professionals: 11 Uses in 9 Steps, 2010-02-15; both numbers are our default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  x: {purpose: news}  # <- PLT004\nposts:\n"
        "  - {id: a, platform: x, pillar: product, text: Now in the US, x_use: share-own-work}\n",
    .good =
        "platforms:\n  x: {purpose: news}\nlistening: {terms: [flow probe], media_reports: true}\nposts:\n"
        "  - {id: a, platform: x, pillar: product, text: Now in the US, x_use: share-own-work}\n"
        "  - {id: b, platform: x, pillar: curated, text: A guideline, source: Society, x_use: share-others-work}\n",
    .check = check,
};

}  // namespace posology::rules
