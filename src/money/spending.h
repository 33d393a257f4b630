// What a plan spends, by person, role, audience and line of the budget.
#pragma once

#include <string>
#include <vector>

#include "model/budget_sheet.h"
#include "model/campaign.h"
#include "model/plan.h"

namespace posology {

/// A piece of the plan's money; the pieces of a post add up to its cost, those of a month to the month's.
struct SpendPart {
  const PlannedPost* post = nullptr;  ///< null: a line that is a cost of its own, or answering followers
  LineKind kind{};
  std::optional<Month> month;
  int person = -1;  ///< index in Campaign::team; -1: nobody's hours
  Role role{};      ///< of the hours, where there is a person
  Money amount;
  std::string platform{};  ///< of hours that belong to a platform and to no post
};
[[nodiscard]] std::vector<SpendPart> spend_parts(const Campaign& campaign, const Plan& plan);

/// People in the order of the team, roles in theirs; "not hours" holds the rest, so that each list adds up to
/// `planned`.
[[nodiscard]] std::vector<NamedMoney> spent_by_person(const Campaign& campaign, const std::vector<SpendPart>& parts);
[[nodiscard]] std::vector<NamedMoney> spent_by_role(const std::vector<SpendPart>& parts);
/// A post for several segments is divided evenly; what belongs to no post or segment is "whole campaign".
[[nodiscard]] std::vector<NamedMoney> spent_by_audience(const Campaign& campaign, const std::vector<SpendPart>& parts);
/// Whether the piece is of the line's kind, platform, month and pillar, those that it names.
[[nodiscard]] bool falls_on(const SpendPart& part, const BudgetLine& line);
/// What of the plan falls on each line: by its kind, platform, month and pillar, those that it names.
[[nodiscard]] std::vector<LineUse> line_uses(const Campaign& campaign, const std::vector<SpendPart>& parts);
/// By platform, in the order of their first post; nothing where the file counts in another currency than US dollars.
[[nodiscard]] std::vector<PaidReach> paid_reach(const Campaign& campaign, const std::vector<SpendPart>& parts);
/// One post on average, rounded half up: of all posts, then of each pillar that has one. Lines of their own left out.
[[nodiscard]] std::vector<NamedMoney> cost_of_a_post(const Plan& plan);

}  // namespace posology
