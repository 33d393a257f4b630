// RES001: a role that the campaign needs and nobody holds.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool held(const Campaign& campaign, std::initializer_list<Role> any) {
  return std::any_of(campaign.team.begin(), campaign.team.end(), [&](const Person& p) {
    return std::any_of(any.begin(), any.end(), [&](Role r) { return p.has(r); });
  });
}

bool takes_comments(const Campaign& campaign) {
  return std::any_of(campaign.platforms.begin(), campaign.platforms.end(),
                     [](const PlatformUse& u) { return u.comments && u.comments->value != Comments::off; });
}

void lacking(const Judge& judge, std::string_view who, std::string_view why, std::string_view role, Level level) {
  judge
      .found(judge.campaign().team_place, fmt::format("nobody in the team is {}: {}", who, why),
             fmt::format("give somebody the role `{}`", role))
      .level = level;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (campaign.team.empty()) {
    judge
        .found(campaign.campaign_place, "there is no team: hours are shown by role, and nobody's time is checked",
               "add `team:` with people, roles and hours")
        .level = Level::info;
    return;
  }
  const bool listens = campaign.listening.has_value() || takes_comments(campaign);
  if (!held(campaign, {Role::regulatory_reviewer, Role::medical_reviewer})) {
    lacking(judge, "a regulatory or medical reviewer", "posts about products need one", "regulatory-reviewer",
            Level::error);
  }
  if (listens && !held(campaign, {Role::complaint_handling})) {
    lacking(judge, "complaint handling", "comments and listening bring reports of harm, and the clock starts then",
            "complaint-handling", Level::error);
  }
  if (takes_comments(campaign) && !held(campaign, {Role::community_manager})) {
    lacking(judge, "community manager", "comments are open and must be answered", "community-manager", Level::warning);
  }
  if (!held(campaign, {Role::manager}))
    lacking(judge, "manager", "somebody must own the campaign", "manager", Level::warning);
  if (campaign.measurement && !held(campaign, {Role::analyst}))
    lacking(judge, "analyst", "there are metrics to read", "analyst", Level::warning);
}

}  // namespace

extern const Rule rule_RES001;
const Rule rule_RES001{
    .code = "RES001",
    .name = "roles-not-filled",
    .level = Level::error,
    .what =
        "The team holds a reviewer and, where anybody can answer, complaint handling (errors), a community manager, a "
        "manager and an analyst (warnings). "
        "Without a team: one info.",
    .why = "The rules of review and of safety need a named human.",
    .source =
        "21 CFR 803 (complaints and reports); FDA draft guidance on unsolicited requests, December 2011 (medical "
        "affairs)",
    .authority = Authority::practice,
    .bad = "team:  # <- RES001\n  - {id: ana, roles: [manager, community-manager, analyst]}\n",
    .good =
        "team:\n  - {id: ana, roles: [manager, community-manager, analyst]}\n  - {id: raj, roles: "
        "[regulatory-reviewer, complaint-handling]}\n",
    .check = check,
};

}  // namespace posology::rules
