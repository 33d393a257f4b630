// GOV002: comments without a policy, a time for answers, or somebody for each kind of trouble.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::array<std::string_view, 7> triggers = {"adverse-event",  "complaint",   "off-label",       "privacy",
                                                      "misinformation", "press-legal", "account-security"};

// The platform that lets most in: open before moderated, then the first of the file.
const PlatformUse* most_open(const Campaign& campaign) {
  const PlatformUse* found = nullptr;
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.comments || use.comments->value == Comments::off) continue;
    if (found == nullptr || use.comments->value < found->comments->value) found = &use;
  }
  return found;
}

// Some ways have keys of their own.
bool has_way(const Moderation& moderation, std::string_view trigger) {
  if (trigger == "adverse-event" && moderation.adverse_event_owner) return true;
  if (trigger == "off-label" && moderation.off_label_route) return true;
  return std::any_of(moderation.escalation.begin(), moderation.escalation.end(),
                     [&](const Escalation& e) { return e.trigger && e.trigger->value == trigger && e.to; });
}

std::string without_way(const Moderation& moderation) {
  std::string list;
  for (const std::string_view trigger : triggers) {
    if (!has_way(moderation, trigger)) list += fmt::format("{}{}", list.empty() ? "" : ", ", trigger);
  }
  return list;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  const PlatformUse* use = most_open(campaign);
  if (use == nullptr) return;
  const Level level = use->comments->value == Comments::open ? Level::error : Level::warning;
  if (!campaign.moderation) {
    judge
        .found(use->comments->place, fmt::format("comments on '{}' have no moderation", use->id.value),
               "add `moderation: {policy_url, first_reply_hours, escalation: [...]}`, or write `comments: off`")
        .level = level;
    return;
  }
  const Moderation& moderation = *campaign.moderation;
  const Place place = moderation.place;
  if (!moderation.policy_url)
    judge.found(place, "readers find no policy for comments", "add `policy_url:`").level = level;
  if (!moderation.first_reply_hours)
    judge.found(place, "no time is set for the first answer to a comment", "add `first_reply_hours: 4`").level = level;
  const std::string list = without_way(moderation);
  if (list.empty()) return;
  judge
      .found(place, fmt::format("a moderator has nobody to hand these to: {}", list),
             "add to `escalation:` a `{trigger, to}` for each")
      .level = level;
}

}  // namespace

extern const Rule rule_GOV002;
const Rule rule_GOV002{
    .code = "GOV002",
    .name = "incomplete-moderation",
    .level = Level::error,
    .what =
        "Where comments are open (error) or moderated (warning), moderation names a policy, the hours to a first "
        "answer, and a person for each of seven kinds of trouble: adverse-event, complaint, off-label, privacy, "
        "misinformation, press-legal, account-security. `adverse_event.owner` and `off_label.route` count.",
    .why = "A moderator needs a written fork in the road before the first hard comment comes.",
    .source =
        "FDA draft guidance on unsolicited requests, December 2011; 21 CFR 803.50; OCR settlements over replies to "
        "reviews, 2019 to 2023; the list of seven is our default",
    .authority = Authority::practice,
    .bad =
        "platforms:\n  linkedin: {purpose: education, cadence: 3/week, comments: open}\nteam:\n  - {id: raj, roles: "
        "[manager]}\n"
        "moderation: {first_reply_hours: 4}  # <- GOV002\n",
    .good =
        "platforms:\n  linkedin: {purpose: education, cadence: 3/week, comments: open}\nteam:\n  - {id: raj, roles: "
        "[manager]}\n"
        "moderation:\n  first_reply_hours: 4\n  policy_url: https://acme.example/community\n  escalation:\n"
        "    - {trigger: adverse-event, to: raj}\n    - {trigger: complaint, to: raj}\n"
        "    - {trigger: off-label, to: raj}\n    - {trigger: privacy, to: raj}\n"
        "    - {trigger: misinformation, to: raj}\n    - {trigger: press-legal, to: raj}\n"
        "    - {trigger: account-security, to: raj}\n",
    .check = check,
};

}  // namespace posology::rules
