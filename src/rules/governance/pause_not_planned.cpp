// GOV005: nobody may stop the posts when a device is recalled, or a recalled device is still promoted.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// What sells, as against service notices and answers to misinformation.
bool promotes(const Post& post) {
  if (post.paid || !post.claims.empty()) return true;
  return post.counts_as && (*post.counts_as == Pillar::product || *post.counts_as == Pillar::testimonial);
}

void check_recalled(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!promotes(post) || value_or(post.status, PostStatus::idea) == PostStatus::published) continue;
    for (const Product* product : products_of(judge.campaign(), post)) {
      if (!value_or(product->open_field_action, false)) continue;
      judge
          .found(post.product ? post.product->place : post.id.place,
                 fmt::format("'{}' promotes '{}' while a field action on it is open", post.id->text, product->id->text),
                 "hold the post back until the action is closed, or make it a notice (pillar `service`)")
          .level = Level::error;
    }
  }
}

bool stops_for_safety(const Governance& governance) {
  return std::any_of(governance.pause_triggers.begin(), governance.pause_triggers.end(), [](const auto& trigger) {
    return trigger.value == PauseTrigger::recall || trigger.value == PauseTrigger::safety_notice;
  });
}

void check_plan(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (campaign.products.empty()) return;
  if (!campaign.governance || !campaign.governance->pause_owner) {
    judge
        .found(campaign.governance ? campaign.governance->place : campaign.campaign_place,
               "nobody is named who stops all posts when a device is recalled",
               "add `governance: {pause: {owner, triggers: [recall, safety-notice, crisis, account-takeover]}}`")
        .level = Level::warning;
    return;
  }
  if (stops_for_safety(*campaign.governance)) return;
  judge
      .found(campaign.governance->pause_owner->place, "posts are stopped neither by a recall nor by a safety notice",
             "add `triggers: [recall, safety-notice]`")
      .level = Level::warning;
}

void check(const Judge& judge) {
  check_plan(judge);
  check_recalled(judge);
}

}  // namespace

extern const Rule rule_GOV005;
const Rule rule_GOV005{
    .code = "GOV005",
    .name = "pause-not-planned",
    .level = Level::error,
    .what =
        "With products, one person may stop all posts, at least for a recall or a safety notice (warning). A device "
        "with an open field action is not promoted: no product post, testimonial, claim or paid post (error).",
    .why = "A cheerful queued post during a recall is a headline.",
    .source = "our default; no authority was found that speaks of social posts as such",
    .authority = Authority::our_default,
    .bad =
        "team:\n  - {id: raj, roles: [manager]}\ngovernance: {pause: {owner: raj, triggers: [recall]}}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, open_field_action: true}\n"
        "posts:\n  - {id: p1, platform: linkedin, pillar: product, product: flow, text: Meet FlowSense}  # <- GOV005\n",
    .good =
        "team:\n  - {id: raj, roles: [manager]}\ngovernance: {pause: {owner: raj, triggers: [recall]}}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, open_field_action: true}\n"
        "posts:\n  - {id: p1, platform: linkedin, pillar: service, product: flow, risk: r, text: \"FlowSense cables of "
        "lot 2231: please stop using them\"}\n",
    .check = check,
};

}  // namespace posology::rules
