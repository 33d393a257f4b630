// PLT010: an organic post where only paid placements are taken.
#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool paid_only(std::string_view id) {
  const Platform* const platform = find_platform(id);
  return platform != nullptr && !platform->organic;
}

void check(const Judge& judge) {
  for (const PlatformUse& use : judge.campaign().platforms) {
    if (!paid_only(use.platform) || !use.cadence) continue;
    judge.found(
        use.cadence->place,
        fmt::format("{} has no pages that post; a cadence there cannot be kept", find_platform(use.platform)->name),
        "leave the cadence out, and write paid placements as posts with `paid:`");
  }
  for (const Post& post : judge.campaign().posts) {
    if (!paid_only(post.platform_id) || post.paid) continue;
    judge.found(post.platform ? post.platform->place : post.place,
                fmt::format("'{}' is an organic post on {}, which takes paid placements only", post.id->text,
                            find_platform(post.platform_id)->name),
                "add `paid: {budget: ...}`, or run it elsewhere");
  }
}

}  // namespace

extern const Rule rule_PLT010;
const Rule rule_PLT010{
    .code = "PLT010",
    .name = "organic-on-paid-network",
    .level = Level::error,
    .what = "Networks for clinicians alone (Doximity, Sermo, Figure 1) carry posts with `paid`, and no cadence.",
    .why = "A company has no page there that could post; what is planned so never runs.",
    .source = "what the networks offer to companies, from memory (2026); see `posology platforms`",
    .authority = Authority::our_default,
    .bad =
        "platforms:\n  doximity: {purpose: reach US surgeons}\nposts:\n  - id: p1\n    platform: doximity  # <- "
        "PLT010\n    text: A new course\n",
    .good =
        "platforms:\n  doximity: {purpose: reach US surgeons}\nposts:\n  - id: p1\n    platform: doximity\n    text: "
        "A new course\n    paid: {budget: 500, platform_ack: true, ack_date: 2027-01-02}\n",
    .check = check,
};

}  // namespace posology::rules
