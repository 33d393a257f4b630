#include "planner/caps.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "money/budget_line.h"
#include "money/spending.h"
#include "money/written_amount.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

/// What each post of the plan puts on what is capped.
using Amounts = std::vector<Money>;

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

Unmet over(const Campaign& campaign, const MonthMoney& row, Grade grade, std::string message, Money needed) {
  const auto& cap = campaign.budget->caps.at(row.month);
  return {UnmetKind::cap_over,
          grade,
          row.month.iso(),
          std::move(message),
          "raise the cap of " + row.month.iso() + " to " + as_written(needed, campaign.budget->currency),
          cap.place};
}

// Of what a month comes to, what no plan can take out of it: hours may be worked in another month or by somebody else,
// a written post may run in another month unless its hour is fixed or its window lies in this one.
Money stays_in(const Campaign& campaign, const Plan& plan, const std::vector<PostMoney>& money, const MonthMoney& row) {
  Money sum = row.total() - row.labour - row.review;
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& post = plan.posts[i];
    if (!post.placed || post.written < 0 || post.fixed) continue;
    const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
    const DateRange days{row.month.first(), row.month.last()};
    if (written.window && days.holds(written.window->value.first) && days.holds(written.window->value.last)) continue;
    PostMoney movable = money[i];
    movable.leave_work();
    sum -= movable.in(row.month);
  }
  return sum;
}

// What stands on a line, post by post; what belongs to no post is `rest`.
Amounts on_line(const Campaign& campaign, const Plan& plan, const BudgetLine& line, Money& rest) {
  Amounts amounts(plan.posts.size());
  for (const SpendPart& part : spend_parts(campaign, plan)) {
    if (!falls_on(part, line)) continue;
    if (part.post == nullptr)
      rest += part.amount;
    else
      amounts[static_cast<std::size_t>(part.post - plan.posts.data())] += part.amount;
  }
  if (is_own_cost(line)) rest = line.amount.value;
  return amounts;
}

Unmet line_over(const Campaign& campaign, const BudgetLine& line, Grade grade, std::string message, Money needed) {
  return {UnmetKind::cap_over,
          grade,
          line.id->text,
          std::move(message),
          fmt::format("raise the cap of line '{}' to {}", line.id->text, as_written(needed, campaign.budget->currency)),
          line.cap->place};
}

bool keep_line_cap(const Campaign& campaign, Plan& plan, const std::vector<PostMoney>& money, const HeldPosts& held,
                   const BudgetLine& line, MonthTable& table) {
  Money planned;
  const Amounts amounts = on_line(campaign, plan, line, planned);
  for (const Money amount : amounts) planned += amount;
  const Money cap = line.cap->value;
  if (planned <= cap) return false;
  const Currency& currency = campaign.budget->currency;
  const std::vector<std::size_t> open = open_in(plan, amounts);
  const std::vector<std::size_t> picks = held_back(plan, amounts, held, planned - cap);
  for (const std::size_t i : picks) {
    table.add(money[i], -1);
    unplace(plan.posts[i], fmt::format("held back: the cap of line '{}' is {}", line.id->text, show(cap, currency)));
  }
  if (!picks.empty()) {
    plan.unmet.push_back(line_over(
        campaign, line, Grade::chosen,
        fmt::format("line '{}': {} of {} open posts with money on it held back: {} planned against a cap of {}",
                    line.id->text, picks.size(), open.size(), show(planned, currency), show(cap, currency)),
        planned));
  }
  const Money after = planned - relief(picks, amounts);
  if (after > cap) {
    plan.unmet.push_back(line_over(campaign, line, Grade::proved,
                                   fmt::format("line '{}': what is written alone comes to {}, its cap is {}",
                                               line.id->text, show(after, currency), show(cap, currency)),
                                   after));
  }
  return !picks.empty();
}

}  // namespace

bool keep_line_caps(const Campaign& campaign, Plan& plan, const std::vector<PostMoney>& money, const HeldPosts& held,
                    MonthTable& table) {
  bool any = false;
  for (const BudgetLine& line : campaign.budget->lines) {
    if (line.cap) any = keep_line_cap(campaign, plan, money, held, line, table) || any;
  }
  return any;
}

bool keep_caps(const Campaign& campaign, Plan& plan, const std::vector<PostMoney>& money, const HeldPosts& held,
               MonthTable& table) {
  bool any = false;
  for (std::size_t m = 0; m < table.months().size(); ++m) {
    const MonthMoney before = table.months()[m];
    if (!before.cap || before.total() <= *before.cap) continue;
    const Currency& currency = campaign.budget->currency;
    const Amounts amounts = in_month(money, before.month);
    const std::vector<std::size_t> open = open_in(plan, amounts);
    const std::vector<std::size_t> picks = held_back(plan, amounts, held, before.total() - *before.cap);
    for (const std::size_t i : picks) {
      table.add(money[i], -1);
      unplace(plan.posts[i],
              fmt::format("held back: the cap of {} is {}", before.month.iso(), show(*before.cap, currency)));
    }
    const Money after = table.months()[m].total();
    if (!picks.empty()) {
      any = true;
      plan.unmet.push_back(
          over(campaign, before, Grade::chosen,
               fmt::format("{}: {} of {} open posts with money in it held back: {} planned against a cap of {}",
                           before.month.iso(), picks.size(), open.size(), show(before.total(), currency),
                           show(*before.cap, currency)),
               before.total()));
    }
    if (after > *before.cap) {
      const bool sure = stays_in(campaign, plan, money, table.months()[m]) > *before.cap;
      plan.unmet.push_back(over(campaign, before, sure ? Grade::proved : Grade::not_found,
                                fmt::format("{}: written posts and budget lines alone come to {}, the cap is {}",
                                            before.month.iso(), show(after, currency), show(*before.cap, currency)),
                                after));
    }
  }
  return any;
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

}  // namespace posology::planner
