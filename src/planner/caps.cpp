#include "planner/caps.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "planner/line_money.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

Amounts in_month(const std::vector<PostMoney>& money, Month month) {
  Amounts amounts;
  amounts.reserve(money.size());
  for (const PostMoney& post : money) amounts.push_back(post.in(month));
  return amounts;
}

// Open posts with money in it, platform by platform: even picks along it are even on each platform.
// `held`: without these.
std::vector<std::size_t> open_in(const Plan& plan, const Amounts& amounts, const HeldPosts* held = nullptr) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    if (amounts[i] <= Money{}) continue;
    const PlannedPost& post = plan.posts[i];
    if (post.placed && post.written < 0 && (held == nullptr || held->find(post.id) == nullptr)) open.push_back(i);
  }
  std::stable_sort(open.begin(), open.end(),
                   [&](std::size_t a, std::size_t b) { return plan.posts[a].platform < plan.posts[b].platform; });
  return open;
}

std::vector<std::size_t> picked(const std::vector<std::size_t>& open, std::size_t count) {
  std::vector<std::size_t> picks;
  for (std::size_t k = 0; k < count; ++k) picks.push_back(open[(2 * k + 1) * open.size() / (2 * count)]);
  return picks;
}

Money relief(const std::vector<std::size_t>& picks, const Amounts& amounts) {
  Money sum;
  for (const std::size_t i : picks) sum += amounts[i];
  return sum;
}

// The smallest even pick that brings the sum down by `excess`; all of them where none does.
std::vector<std::size_t> enough(const std::vector<std::size_t>& open, const Amounts& amounts, Money excess) {
  std::size_t low = 1, high = open.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (relief(picked(open, middle), amounts) >= excess) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  // Costs differ from post to post, so a smaller pick may do too little where a still smaller one did enough.
  while (low > 1 && relief(picked(open, low - 1), amounts) >= excess) --low;
  while (low < open.size() && relief(picked(open, low), amounts) < excess) ++low;
  return picked(open, low);
}

// What a lock holds gives way only once nothing else is left.
std::vector<std::size_t> held_back(const Plan& plan, const Amounts& amounts, const HeldPosts& held, Money excess) {
  std::vector<std::size_t> picks = open_in(plan, amounts, &held);
  const std::vector<std::size_t> all = open_in(plan, amounts);
  if (picks.size() == all.size() || relief(picks, amounts) >= excess)
    return picks.empty() ? picks : enough(picks, amounts, excess);
  std::vector<std::size_t> rest;
  std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
               [&](std::size_t i) { return std::find(picks.begin(), picks.end(), i) == picks.end(); });
  const std::vector<std::size_t> more = enough(rest, amounts, excess - relief(picks, amounts));
  picks.insert(picks.end(), more.begin(), more.end());
  return picks;
}

Money sum_of(const Amounts& amounts) {
  Money sum;
  for (const Money amount : amounts) sum += amount;
  return sum;
}

CapHold hold_for(const Plan& plan, const Amounts& amounts, const HeldPosts& held, Money excess,
                 std::vector<std::size_t>& picks) {
  CapHold hold;
  hold.open = open_in(plan, amounts).size();
  picks = held_back(plan, amounts, held, excess);
  for (const std::size_t i : picks) hold.held.push_back(plan.posts[i].id);
  return hold;
}

bool any_line_cap(const Campaign& campaign) {
  return std::any_of(campaign.budget->lines.begin(), campaign.budget->lines.end(),
                     [](const BudgetLine& line) { return line.cap.has_value(); });
}

void without(Amounts& amounts, const std::vector<std::size_t>& gone) {
  for (const std::size_t i : gone) amounts[i] = {};
}

}  // namespace

CapHolds held_by_caps(const Campaign& campaign, const Plan& plan, const PlanCosts& costs, const HeldPosts& held) {
  CapHolds holds;
  std::vector<std::size_t> gone, picks;
  MonthTable table = costs.months;
  const auto keep = [&](CapHold&& hold) {
    for (const std::size_t i : picks) table.add(costs.posts[i], -1);
    gone.insert(gone.end(), picks.begin(), picks.end());
    holds.push_back(std::move(hold));
  };
  const std::vector<SpendPart> parts = any_line_cap(campaign) ? spend_parts(campaign, plan) : std::vector<SpendPart>{};
  for (const BudgetLine& line : campaign.budget->lines) {
    if (!line.cap) continue;
    LineMoney money = money_on(plan, parts, line);
    without(money.posts, gone);
    const Money planned = money.rest + sum_of(money.posts);
    if (planned <= line.cap->value) continue;
    CapHold hold = hold_for(plan, money.posts, held, planned - line.cap->value, picks);
    hold.line = &line;
    hold.planned = planned;
    keep(std::move(hold));
  }
  for (std::size_t m = 0; m < table.months().size(); ++m) {
    const MonthMoney row = table.months()[m];
    if (!row.cap || row.total() <= *row.cap) continue;
    Amounts amounts = in_month(costs.posts, row.month);
    without(amounts, gone);
    CapHold hold = hold_for(plan, amounts, held, row.total() - *row.cap, picks);
    hold.month = row.month;
    hold.planned = row.total();
    keep(std::move(hold));
  }
  return holds;
}

std::size_t held_back_by_months(const Plan& plan, const std::vector<PostMoney>& money, const HeldPosts& held,
                                MonthTable table) {
  std::vector<std::size_t> gone;
  for (std::size_t m = 0; m < table.months().size(); ++m) {
    const MonthMoney& row = table.months()[m];
    if (!row.cap || row.total() <= *row.cap) continue;
    Amounts amounts = in_month(money, row.month);
    for (const std::size_t i : gone) amounts[i] = {};
    for (const std::size_t i : held_back(plan, amounts, held, row.total() - *row.cap)) {
      table.add(money[i], -1);
      gone.push_back(i);
    }
  }
  return gone.size();
}

bool holds_any(const CapHolds& holds) {
  return std::any_of(holds.begin(), holds.end(), [](const CapHold& hold) { return !hold.held.empty(); });
}

void add(CapHolds& into, const CapHolds& more) {
  for (const CapHold& hold : more) {
    const auto same = std::find_if(into.begin(), into.end(),
                                   [&](const CapHold& h) { return h.line == hold.line && h.month == hold.month; });
    if (same == into.end())
      into.push_back(hold);
    else
      same->held.insert(same->held.end(), hold.held.begin(), hold.held.end());
  }
}

void hold_back(const Campaign& campaign, const CapHolds& holds, Plan& plan) {
  std::map<std::string_view, const CapHold*> by_id;
  for (const CapHold& hold : holds) {
    for (const std::string& id : hold.held) by_id.emplace(id, &hold);
  }
  const Currency& currency = campaign.budget->currency;
  for (PlannedPost& post : plan.posts) {
    const auto found = by_id.find(post.id);
    if (found == by_id.end()) continue;
    const CapHold& hold = *found->second;
    const Money cap = hold.line != nullptr ? hold.line->cap->value : campaign.budget->caps.at(hold.month).value;
    const std::string of = hold.line != nullptr ? fmt::format("line '{}'", hold.line->id->text) : hold.month.iso();
    unplace(post, fmt::format("held back: the cap of {} is {}", of, show(cap, currency)));
  }
}

}  // namespace posology::planner
