#include "money/spending.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "knowledge/paid_rates.h"
#include "knowledge/platform.h"
#include "money/budget_line.h"
#include "money/exact_sum.h"

namespace posology {
namespace {

constexpr std::string_view not_hours = "not hours";
constexpr std::string_view whole_campaign = "whole campaign";

using Worker = std::pair<int, Role>;
using ByWorker = std::map<Worker, std::int64_t>;  ///< minutes times minor units an hour

std::int64_t rate_of(const Campaign& campaign, int person) {
  const Opt<Money>& rate = campaign.team[static_cast<std::size_t>(person)].rate;
  return rate ? std::clamp<std::int64_t>(rate->value.minor, 0, 100'000'000'000) : 0;
}

// As the plan counts: work that lies outside the campaign's time falls on its nearer end.
Month month_of(const Campaign& campaign, Date date) {
  const Date first = std::min(campaign.preparation_start(), campaign.start.value);
  return Month::of(std::clamp(date, first, std::max(first, campaign.end.value)));
}

std::int64_t sum_of(const ByWorker& weights) {
  std::int64_t sum = 0;
  for (const auto& entry : weights) sum += entry.second;
  return sum;
}

/// First by month, as the plan's months are made, then each month by person and role.
void add_hours(const Campaign& campaign, const PlannedPost& post, bool review, Money whole,
               std::vector<SpendPart>& parts) {
  std::map<Month, ByWorker> months;
  for (const PlannedTask& task : post.tasks) {
    if (task.person < 0 || (task.round > 0) != review) continue;
    for (const DayWork& work : task.days) {
      months[month_of(campaign, work.date)][{task.person, task.role}] += work.minutes * rate_of(campaign, task.person);
    }
  }
  std::erase_if(months, [](const auto& month) { return sum_of(month.second) == 0; });
  if (months.empty() || whole == Money{}) return;
  std::vector<std::int64_t> weights;
  weights.reserve(months.size());
  for (const auto& month : months) weights.push_back(sum_of(month.second));
  const std::vector<Money> amounts = split(whole, weights);
  std::size_t m = 0;
  for (const auto& [month, workers] : months) {
    weights.clear();
    for (const auto& worker : workers) weights.push_back(worker.second);
    const std::vector<Money> shares = split(amounts[m++], weights);
    std::size_t w = 0;
    for (const auto& [worker, weight] : workers) {
      parts.push_back(
          {&post, review ? LineKind::review : LineKind::labour, month, worker.first, worker.second, shares[w++]});
    }
  }
}

void add_to(std::vector<NamedMoney>& list, std::string_view name, Money amount) {
  if (amount == Money{}) return;
  const auto at = std::find_if(list.begin(), list.end(), [&](const NamedMoney& n) { return n.name == name; });
  if (at != list.end())
    at->amount += amount;
  else
    list.push_back({std::string(name), amount});
}

std::string_view used_platform(const BudgetLine& line) {
  return line.platform ? platform_in_use(line.platform->value.text) : std::string_view();
}

std::string what_line_is_for(const BudgetLine& line, std::string_view platform) {
  std::string text(word(kind_of(line)));
  if (!platform.empty()) text += fmt::format(", {}", platform);
  if (line.pillar) text += ", " + line.pillar->value;
  if (line.month) text += ", " + line.month->value.iso();
  return text;
}

// Whole ones: the rest of a thousand is lost only once.
std::int64_t thousands(std::int64_t cents, std::int64_t price) {
  return cents / price * 1000 + cents % price * 1000 / price;
}

Money average(Money sum, std::int64_t count) {
  ExactSum exact;
  exact.add(sum, Ratio::of(1, count));
  return exact.rounded();
}

}  // namespace

std::vector<SpendPart> spend_parts(const Campaign& campaign, const Plan& plan) {
  std::vector<SpendPart> parts;
  // Pieces of nothing change no sum, and most posts have several.
  const auto add = [&](const PlannedPost& post, LineKind kind, Month due, Money amount) {
    if (amount != Money{}) parts.push_back({&post, kind, due, -1, {}, amount});
  };
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    add_hours(campaign, post, false, post.cost.labour, parts);
    add_hours(campaign, post, true, post.cost.review, parts);
    const Month due = month_of(campaign, post.at.date);
    add(post, LineKind::production, due, post.cost.production);
    add(post, LineKind::paid, due, post.cost.paid);
    add(post, LineKind::production, due, post.cost.captions + post.cost.translation);
  }
  for (const CommunityHours& hours : plan.money.community) {
    parts.push_back(
        {nullptr, LineKind::labour, hours.month, hours.person, Role::community_manager, hours.cost, hours.platform});
  }
  if (!campaign.budget) return parts;
  for (const BudgetLine& line : campaign.budget->lines) {
    if (!is_own_cost(line)) continue;
    const std::optional<Month> month = line.month ? std::optional(line.month->value) : std::nullopt;
    parts.push_back({nullptr, kind_of(line), month, -1, {}, line.amount.value});
  }
  return parts;
}

std::vector<NamedMoney> spent_by_person(const Campaign& campaign, const std::vector<SpendPart>& parts) {
  std::vector<Money> people(campaign.team.size());
  Money rest;
  for (const SpendPart& part : parts)
    (part.person < 0 ? rest : people[static_cast<std::size_t>(part.person)]) += part.amount;
  std::vector<NamedMoney> list;
  // Two people may have one name: they stay apart.
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (people[i] != Money{}) list.push_back({campaign.team[i].shown_name(), people[i]});
  }
  if (rest != Money{}) list.push_back({std::string(not_hours), rest});
  return list;
}

std::vector<NamedMoney> spent_by_role(const std::vector<SpendPart>& parts) {
  std::map<Role, Money> roles;
  Money rest;
  for (const SpendPart& part : parts) (part.person < 0 ? rest : roles[part.role]) += part.amount;
  std::vector<NamedMoney> list;
  for (const auto& [role, amount] : roles) add_to(list, word(role), amount);
  add_to(list, not_hours, rest);
  return list;
}

std::vector<NamedMoney> spent_by_audience(const Campaign& campaign, const std::vector<SpendPart>& parts) {
  std::vector<NamedMoney> list;
  for (const Segment& segment : campaign.audience) list.push_back({segment.id.value.text, {}});
  Money rest;
  // By post, so that the odd cents of its pieces do not all fall on the first segment.
  std::map<std::size_t, std::pair<const PlannedPost*, Money>> posts;
  const PlannedPost* before = nullptr;
  for (const SpendPart& part : parts) {
    if (part.post == nullptr) {
      rest += part.amount;
      continue;
    }
    if (part.post != before) posts[posts.size()] = {part.post, {}};
    before = part.post;
    posts.rbegin()->second.second += part.amount;
  }
  for (const auto& entry : posts) {
    const auto& [post, amount] = entry.second;
    if (post->audience.empty()) {
      rest += amount;
      continue;
    }
    const std::vector<std::int64_t> evenly(post->audience.size(), 1);
    const std::vector<Money> shares = split(amount, evenly);
    for (std::size_t i = 0; i < shares.size(); ++i) add_to(list, post->audience[i], shares[i]);
  }
  add_to(list, whole_campaign, rest);
  std::erase_if(list, [](const NamedMoney& n) { return n.amount == Money{}; });
  return list;
}

bool falls_on(const SpendPart& part, const BudgetLine& line) {
  if (part.post == nullptr && part.platform.empty()) return false;
  const std::string_view platform = used_platform(line);
  const std::string& of = part.post == nullptr ? part.platform : part.post->platform;
  return part.kind == kind_of(line) && (!line.month || part.month == line.month->value) &&
         (platform.empty() || of == platform) &&
         (!line.pillar || (part.post != nullptr && part.post->pillar == line.pillar->value));
}

std::vector<LineUse> line_uses(const Campaign& campaign, const std::vector<SpendPart>& parts) {
  std::vector<LineUse> list;
  if (!campaign.budget) return list;
  for (const BudgetLine& line : campaign.budget->lines) {
    const std::string_view platform = used_platform(line);
    LineUse use{line.id.value.text, what_line_is_for(line, platform), line.amount.value, {}};
    if (is_own_cost(line)) use.planned = line.amount.value;
    for (const SpendPart& part : parts) {
      if (!is_own_cost(line) && falls_on(part, line)) use.planned += part.amount;
    }
    list.push_back(std::move(use));
  }
  return list;
}

std::vector<PaidReach> paid_reach(const Campaign& campaign, const std::vector<SpendPart>& parts) {
  if (!campaign.budget || campaign.budget->currency.code != "USD") return {};
  std::vector<NamedMoney> paid;
  for (const SpendPart& part : parts) {
    if (part.post != nullptr && part.kind == LineKind::paid) add_to(paid, part.post->platform, part.amount);
  }
  std::vector<PaidReach> list;
  for (const NamedMoney& item : paid) {
    const Fact<PaidRate>* const rate = find_paid_rate(item.name);
    if (rate == nullptr) continue;
    const PaidRange& views = rate->value.thousand_views;
    const PaidRange& click = rate->value.click;
    const std::int64_t cents = item.amount.minor;
    list.push_back(
        {item.name,
         item.amount,
         {thousands(cents, views.high), thousands(cents, views.usual), thousands(cents, views.low)},
         {cents / click.high, cents / click.usual, cents / click.low},
         fmt::format("{}, {} ({})", rate->cited.source, rate->cited.as_of, certainty_word(rate->cited.certainty))});
  }
  return list;
}

std::vector<NamedMoney> cost_of_a_post(const Plan& plan) {
  std::vector<NamedMoney> sums;
  std::map<std::string, std::int64_t> counts;
  Money all;
  std::int64_t placed = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    ++placed;
    ++counts[post.pillar];
    all += post.cost.total();
    add_to(sums, post.pillar, post.cost.total());
  }
  std::vector<NamedMoney> list;
  if (placed == 0) return list;
  list.push_back({"all posts", average(all, placed)});
  for (const NamedMoney& pillar : sums) list.push_back({pillar.name, average(pillar.amount, counts[pillar.name])});
  return list;
}

}  // namespace posology
