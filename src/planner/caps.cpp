#include "planner/caps.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "model/held_back.h"
#include "planner/cap_choice.h"
#include "planner/cap_parting.h"
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

Money sum_of(const Amounts& amounts) {
  Money sum;
  for (const Money amount : amounts) sum += amount;
  return sum;
}

Money cap_of(const Campaign& campaign, const CapHold& hold) {
  return hold.line != nullptr ? hold.line->cap->value : campaign.budget->caps.at(hold.month).value;
}

/// Posts of a plan that may give way, platform by platform, and the caps that they are held against.
class CapBoard {
 public:
  template <class May>
  CapBoard(const Plan& plan, const HeldPosts& held, const May& may) {
    for (std::size_t i = 0; i < plan.posts.size(); ++i) {
      if (may(plan.posts[i])) posts_.push_back(i);
    }
    // Even picks along them are even on each platform.
    std::stable_sort(posts_.begin(), posts_.end(),
                     [&](std::size_t a, std::size_t b) { return plan.posts[a].platform < plan.posts[b].platform; });
    rows_.locked.reserve(posts_.size());
    for (const std::size_t i : posts_) rows_.locked.push_back(held.find(plan.posts[i].id) != nullptr);
  }
  /// `amounts`: by post of the plan.
  void add(const Amounts& amounts, Money over) {
    Amounts& row = rows_.on.emplace_back();
    row.reserve(posts_.size());
    for (const std::size_t i : posts_) row.push_back(amounts[i]);
    rows_.over.push_back(over);
  }
  [[nodiscard]] const std::vector<std::size_t>& posts() const { return posts_; }
  [[nodiscard]] const CapRows& rows() const { return rows_; }

 private:
  std::vector<std::size_t> posts_;
  CapRows rows_;
};

bool may_go(const PlannedPost& post) { return post.placed && post.written < 0; }

/// What a cap comes to: by post of the plan, and in all.
struct CapMoney {
  Amounts posts;
  Money all;
};

/// Each cap of the campaign with what the plan puts on it: lines in the order of the file, then months.
template <class Take>
void for_each_cap(const Campaign& campaign, const Plan& plan, const PlanCosts& costs, const Take& take) {
  const auto capped = [](const BudgetLine& line) { return line.cap.has_value(); };
  const std::vector<BudgetLine>& lines = campaign.budget->lines;
  const bool any = std::any_of(lines.begin(), lines.end(), capped);
  const std::vector<SpendPart> parts = any ? spend_parts(campaign, plan) : std::vector<SpendPart>{};
  for (const BudgetLine& line : lines) {
    if (!capped(line)) continue;
    LineMoney money = money_on(plan, parts, line);
    const Money all = money.rest + sum_of(money.posts);
    take(CapHold{&line, {}, all, 0, {}, false}, CapMoney{std::move(money.posts), all});
  }
  for (const MonthMoney& row : costs.months.months()) {
    if (row.cap)
      take(CapHold{nullptr, row.month, row.total(), 0, {}, false},
           CapMoney{in_month(costs.posts, row.month), row.total()});
  }
}

}  // namespace

CapHolds held_by_caps(const Campaign& campaign, const Plan& plan, const PlanCosts& costs, const HeldPosts& held) {
  CapHolds holds;
  CapBoard board(plan, held, may_go);
  for_each_cap(campaign, plan, costs, [&](CapHold&& hold, const CapMoney& money) {
    const Money cap = cap_of(campaign, hold);
    if (money.all <= cap) return;
    board.add(money.posts, money.all - cap);
    const Amounts& row = board.rows().on.back();
    hold.open = static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [](Money m) { return m > Money{}; }));
    holds.push_back(std::move(hold));
  });
  CapChoice choice = choose_posts(board.rows());
  part_products(plan, board.posts(), board.rows(), choice);
  for (CapHold& hold : holds) hold.fewest = choice.fewest;
  for (std::size_t k = 0; k < board.posts().size(); ++k) {
    if (choice.held[k] >= 0)
      holds[static_cast<std::size_t>(choice.held[k])].held.push_back(plan.posts[board.posts()[k]].id);
  }
  return holds;
}

CapHolds still_held(const Campaign& campaign, const Dealt& then, const Dealt& now, const HeldPosts& held,
                    const CapHolds& holds) {
  std::set<std::string_view> ids;
  for (const CapHold& hold : holds) ids.insert(hold.held.begin(), hold.held.end());
  CapBoard board(then.plan, held, [&](const PlannedPost& post) { return ids.count(post.id) > 0; });
  std::vector<Money> totals;
  for_each_cap(campaign, now.plan, now.costs, [&](const CapHold& hold, const CapMoney& money) {
    totals.push_back(money.all - cap_of(campaign, hold));
  });
  std::size_t c = 0;
  for_each_cap(campaign, then.plan, then.costs, [&](const CapHold&, const CapMoney& money) {
    Money out;
    for (const std::size_t i : board.posts()) out += money.posts[i];
    board.add(money.posts, totals[c++] + out);
  });
  const CapChoice choice = choose_posts_quickly(board.rows());
  CapHolds left = holds;
  for (std::size_t k = 0; k < board.posts().size(); ++k) {
    if (choice.held[k] >= 0) continue;
    for (CapHold& hold : left) std::erase(hold.held, then.plan.posts[board.posts()[k]].id);
  }
  if (choice.count() < static_cast<int>(ids.size())) {
    for (CapHold& hold : left) hold.fewest = false;
  }
  return left;
}

MonthHolds::MonthHolds(const Plan& plan, const HeldPosts& held) {
  const CapBoard board(plan, held, may_go);
  posts_ = board.posts();
  locked_ = board.rows().locked;
}

std::size_t MonthHolds::count(const std::vector<PostMoney>& money, const MonthTable& table) const {
  CapRows rows;
  for (const MonthMoney& row : table.months()) {
    if (!row.cap || row.total() <= *row.cap) continue;
    Amounts& amounts = rows.on.emplace_back();
    amounts.reserve(posts_.size());
    for (const std::size_t i : posts_) amounts.push_back(money[i].in(row.month));
    rows.over.push_back(row.total() - *row.cap);
  }
  if (rows.on.empty()) return 0;
  rows.locked = locked_;
  return static_cast<std::size_t>(choose_posts_quickly(rows).count());
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
  if (!holds_any(more)) return;
  for (CapHold& hold : into) hold.fewest = false;
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
    const Money cap = cap_of(campaign, hold);
    const std::string of = hold.line != nullptr ? fmt::format("line '{}'", hold.line->id->text) : hold.month.iso();
    unplace(post, fmt::format("{}{} is {}", held_by_cap, of, show(cap, currency)));
  }
}

}  // namespace posology::planner
