#include "planner/cap_unmet.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "money/budget_line.h"
#include "money/written_amount.h"
#include "planner/line_money.h"

namespace posology::planner {
namespace {

Unmet over(const Campaign& campaign, Month month, Grade grade, std::string message, Money needed) {
  return {UnmetKind::cap_over,
          grade,
          month.iso(),
          std::move(message),
          "raise the cap of " + month.iso() + " to " + as_written(needed, campaign.budget->currency),
          campaign.budget->caps.at(month).place};
}

Unmet line_over(const Campaign& campaign, const BudgetLine& line, Grade grade, std::string message, Money needed) {
  return {UnmetKind::cap_over,
          grade,
          line.id->text,
          std::move(message),
          fmt::format("raise the cap of line '{}' to {}", line.id->text, as_written(needed, campaign.budget->currency)),
          line.cap->place};
}

// Whether a written post runs in the month whatever is planned: its hour is fixed, or its window lies in it.
bool runs_in(const Campaign& campaign, const PlannedPost& post, Month month) {
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  const DateRange days{month.first(), month.last()};
  return post.fixed ||
         (written.window && days.holds(written.window->value.first) && days.holds(written.window->value.last));
}

// Whether no plan takes a written post's money off the line: hours may be worked in another month or by somebody else.
bool stays_on(const Campaign& campaign, const BudgetLine& line, const PlannedPost& post) {
  const LineKind kind = kind_of(line);
  if (post.written < 0 || kind == LineKind::labour || kind == LineKind::review) return false;
  return !line.month || runs_in(campaign, post, line.month->value);
}

// Of what a month comes to, what no plan can take out of it: hours may be worked in another month or by somebody else,
// a written post may run in another month unless its hour is fixed or its window lies in this one.
Money stays_in(const Campaign& campaign, const Plan& plan, const std::vector<PostMoney>& money, const MonthMoney& row) {
  Money sum = row.total() - row.labour - row.review;
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& post = plan.posts[i];
    if (!post.placed || post.written < 0 || runs_in(campaign, post, row.month)) continue;
    PostMoney movable = money[i];
    movable.leave_work();
    sum -= movable.in(row.month);
  }
  return sum;
}

const CapHold* hold_of(const CapHolds& holds, const BudgetLine* line, Month month) {
  const auto found = std::find_if(holds.begin(), holds.end(),
                                  [&](const CapHold& hold) { return hold.line == line && hold.month == month; });
  return found == holds.end() || found->held.empty() ? nullptr : &*found;
}

// Where caps share posts, the proof is one of all of them.
std::string_view why_so_many(const CapHolds& holds, const CapHold& hold) {
  if (!hold.fewest) return "";
  const auto holding = std::count_if(holds.begin(), holds.end(), [](const CapHold& h) { return !h.held.empty(); });
  return holding == 1 ? "; that no fewer do at these costs is proved"
                      : "; that no fewer do for all caps at these costs is proved";
}

void report_line(const Campaign& campaign, const CapHolds& holds, const BudgetLine& line,
                 const std::vector<SpendPart>& parts, Plan& plan) {
  const Currency& currency = campaign.budget->currency;
  const Money cap = line.cap->value;
  if (const CapHold* hold = hold_of(holds, &line, {})) {
    plan.unmet.push_back(line_over(
        campaign, line, Grade::chosen,
        fmt::format("line '{}': {} of {} open posts with money on it held back: {} planned against a cap of {}{}",
                    line.id->text, hold->held.size(), hold->open, show(hold->planned, currency), show(cap, currency),
                    why_so_many(holds, *hold)),
        hold->planned));
  }
  const LineMoney money = money_on(plan, parts, line);
  Money after = money.rest, sure = money.rest;
  for (std::size_t i = 0; i < money.posts.size(); ++i) {
    after += money.posts[i];
    if (stays_on(campaign, line, plan.posts[i])) sure += money.posts[i];
  }
  if (after <= cap) return;
  plan.unmet.push_back(line_over(campaign, line, sure > cap ? Grade::proved : Grade::not_found,
                                 fmt::format("line '{}': what is written alone comes to {}, its cap is {}",
                                             line.id->text, show(after, currency), show(cap, currency)),
                                 after));
}

void report_month(const Campaign& campaign, const CapHolds& holds, const PlanCosts& costs, const MonthMoney& row,
                  Plan& plan) {
  const Currency& currency = campaign.budget->currency;
  if (const CapHold* hold = hold_of(holds, nullptr, row.month)) {
    plan.unmet.push_back(
        over(campaign, row.month, Grade::chosen,
             fmt::format("{}: {} of {} open posts with money in it held back: {} planned against a cap of {}{}",
                         row.month.iso(), hold->held.size(), hold->open, show(hold->planned, currency),
                         show(*row.cap, currency), why_so_many(holds, *hold)),
             hold->planned));
  }
  if (row.total() <= *row.cap) return;
  const bool sure = stays_in(campaign, plan, costs.posts, row) > *row.cap;
  plan.unmet.push_back(over(campaign, row.month, sure ? Grade::proved : Grade::not_found,
                            fmt::format("{}: written posts and budget lines alone come to {}, the cap is {}",
                                        row.month.iso(), show(row.total(), currency), show(*row.cap, currency)),
                            row.total()));
}

}  // namespace

void report_caps(const Campaign& campaign, const CapHolds& holds, const PlanCosts& costs, Plan& plan) {
  const auto capped = [](const BudgetLine& line) { return line.cap.has_value(); };
  const std::vector<BudgetLine>& lines = campaign.budget->lines;
  if (std::any_of(lines.begin(), lines.end(), capped)) {
    const std::vector<SpendPart> parts = spend_parts(campaign, plan);
    for (const BudgetLine& line : lines) {
      if (capped(line)) report_line(campaign, holds, line, parts, plan);
    }
  }
  for (const MonthMoney& row : costs.months.months()) {
    if (row.cap) report_month(campaign, holds, costs, row, plan);
  }
}

}  // namespace posology::planner
