#include <algorithm>

#include <fmt/format.h>

#include "money/spending.h"
#include "planner/audit_lists.h"

namespace posology::planner {
namespace {

Money sum_of(const std::vector<NamedMoney>& list) {
  Money sum;
  for (const NamedMoney& item : list) sum += item.amount;
  return sum;
}

bool said(const Plan& plan, UnmetKind kind, std::string_view subject) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(),
                     [&](const Unmet& u) { return u.kind == kind && (subject.empty() || u.subject == subject); });
}

void audit_months(const Plan& plan, Complaints& into) {
  Money sum;
  for (std::size_t i = 0; i < plan.money.months.size(); ++i) {
    const MonthMoney& month = plan.money.months[i];
    sum += month.total();
    if (i > 0 && month.month != plan.money.months[i - 1].month.next())
      into.push_back(fmt::format("the month before {} is left out", month.month.iso()));
    if (month.cap && month.total() > *month.cap && !said(plan, UnmetKind::cap_over, month.month.iso())) {
      into.push_back(fmt::format("{} is over its cap and nobody says so", month.month.iso()));
    }
  }
  if (sum != plan.money.planned) into.push_back("the months do not add up to the planned money");
}

// Each person's minutes are paid by the hour: what the posts say must be that, to a minor unit for each post.
void audit_labour(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (const PlannedPost& post : plan.posts) {
    Ratio exact;
    for (const PlannedTask& task : post.tasks) {
      if (task.person < 0) continue;
      const Person& person = campaign.team[static_cast<std::size_t>(task.person)];
      if (person.rate) exact = exact + Ratio::of(person.rate->value.minor * task.effort.minutes, 60);
    }
    const std::int64_t paid = (post.cost.labour + post.cost.review).minor;
    const Ratio off = Ratio{paid, 1} - exact;
    if (off > Ratio{1, 1} || off < Ratio{-1, 1}) {
      into.push_back(fmt::format("'{}': work of {} minor units is counted as {}", post.id, exact.times(1), paid));
    }
    if (!post.placed && post.cost.total().minor != 0)
      into.push_back(fmt::format("'{}' is not placed but costs money", post.id));
  }
}

void audit_line_caps(const Campaign& campaign, const Plan& plan, Complaints& into) {
  const std::vector<LineUse> uses = line_uses(campaign, spend_parts(campaign, plan));
  for (std::size_t i = 0; i < uses.size(); ++i) {
    const Opt<Money>& cap = campaign.budget->lines[i].cap;
    if (cap && uses[i].planned > cap->value && !said(plan, UnmetKind::cap_over, uses[i].id))
      into.push_back(fmt::format("line '{}' is over its cap and nobody says so", uses[i].id));
  }
}

}  // namespace

void audit_money(const Campaign& campaign, const Plan& plan, Complaints& into) {
  if (!plan.money.budgeted) return;
  audit_months(plan, into);
  audit_labour(campaign, plan, into);
  audit_line_caps(campaign, plan, into);
  for (const auto* list : {&plan.money.by_platform, &plan.money.by_pillar, &plan.money.by_kind}) {
    if (sum_of(*list) != plan.money.planned)
      into.push_back("a breakdown of the money does not add up to the planned money");
  }
  Money posts;
  for (const PlannedPost& post : plan.posts) posts += post.cost.total();
  Money other;
  for (const MonthMoney& month : plan.money.months) other += month.other + month.community;
  Money community;
  for (const CommunityHours& hours : plan.money.community) community += hours.cost;
  Money by_month;
  for (const MonthMoney& month : plan.money.months) by_month += month.community;
  if (community != by_month) into.push_back("the hours of answering followers are not what the months hold");
  if (posts + other != plan.money.planned) into.push_back("posts and other lines do not add up to the planned money");
  if (plan.money.available && plan.money.planned > *plan.money.available && !said(plan, UnmetKind::budget_over, "")) {
    into.push_back("the plan costs more than there is and nobody says so");
  }
}

}  // namespace posology::planner
