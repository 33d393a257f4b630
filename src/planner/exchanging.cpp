#include "planner/exchanging.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "planner/day_words.h"
#include "planner/money_mends.h"
#include "planner/post_money.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

using ById = std::map<std::string_view, std::size_t>;

ById by_id(const Plan& plan) {
  ById index;
  for (std::size_t i = 0; i < plan.posts.size(); ++i) index.emplace(plan.posts[i].id, i);
  return index;
}

// Null: the plan has no such open post.
const PlannedPost* open_post(const Plan& plan, const ById& index, std::string_view id) {
  const auto found = index.find(id);
  if (found == index.end() || plan.posts[found->second].written >= 0) return nullptr;
  return &plan.posts[found->second];
}

bool same_kind(const PlannedPost* a, const PlannedPost* b) {
  return a != nullptr && b != nullptr && a->platform == b->platform && a->pillar == b->pillar && a->format == b->format;
}

bool of_money(const Unmet& unmet) { return unmet.kind == UnmetKind::cap_over || unmet.kind == UnmetKind::budget_over; }

int money_shortages(const Plan& plan) {
  return static_cast<int>(std::count_if(plan.unmet.begin(), plan.unmet.end(), of_money));
}

// How many product posts follow one another stands in the message; as many as there must be are no loss.
bool said(const Plan& plan, const Unmet& unmet) {
  if (unmet.kind == UnmetKind::neighbour && unmet.grade == Grade::proved) return true;
  return std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
    return u.kind == unmet.kind && u.subject == unmet.subject &&
           (u.kind != UnmetKind::neighbour || u.message == unmet.message);
  });
}

bool keeps_cap(const Plan& plan, Month month) {
  return std::none_of(plan.unmet.begin(), plan.unmet.end(),
                      [&](const Unmet& u) { return u.kind == UnmetKind::cap_over && u.subject == month.iso(); });
}

// The month in which most of the post's money is spent; the first of several.
Month month_that_pays(const Campaign& campaign, const Plan& plan, const PlannedPost& post) {
  const PostMoney money = money_of(campaign, post);
  return std::max_element(
             plan.money.months.begin(), plan.money.months.end(),
             [&](const MonthMoney& a, const MonthMoney& b) { return money.in(a.month) < money.in(b.month); })
      ->month;
}

// `dear`: the post that has the dear kind now.
std::string why(const Campaign& campaign, const Plan& plan, const Exchange& exchange, const PlannedPost& dear) {
  const Month pays = month_that_pays(campaign, plan, dear);
  if (!dear.placed || !keeps_cap(plan, pays) || pays == exchange.over) {
    return fmt::format("exchanged with '{}': the cap of {} holds fewer posts back so", dear.id,
                       month_in_words(exchange.over));
  }
  if (pays == Month::of(dear.at.date))
    return fmt::format("exchanged with '{}' of {}, whose money lasts for it", dear.id, month_in_words(pays));
  return fmt::format("exchanged with '{}': the money of {} lasts for it", dear.id, month_in_words(pays));
}

}  // namespace

void add_as_placed(const Exchanges& choice, const Plan& placed, const Plan& planned, Exchanges& into) {
  const ById was = by_id(placed), is = by_id(planned);
  const auto as_placed = [&](const std::string& id) {
    return same_kind(open_post(placed, was, id), open_post(planned, is, id));
  };
  std::copy_if(choice.begin(), choice.end(), std::back_inserter(into),
               [&](const Exchange& e) { return as_placed(e.dear) && as_placed(e.cheap); });
}

void exchange_kinds(const Exchanges& exchanges, Plan& placed) {
  const ById index = by_id(placed);
  for (const Exchange& exchange : exchanges) {
    PlannedPost& a = placed.posts[index.at(exchange.dear)];
    PlannedPost& b = placed.posts[index.at(exchange.cheap)];
    std::swap(a.pillar, b.pillar);
    std::swap(a.counts_as, b.counts_as);
    std::swap(a.format, b.format);
  }
}

bool all_said(const Plan& again, const Plan& before) {
  return std::all_of(again.unmet.begin(), again.unmet.end(),
                     [&](const Unmet& unmet) { return of_money(unmet) || said(before, unmet); });
}

bool worth_it(const Plan& again, const Plan& before) {
  if (placed_in(again) < placed_in(before) || breaks_more_money(again, before)) return false;
  if (!all_said(again, before)) return false;
  return placed_in(again) > placed_in(before) || money_shortages(again) < money_shortages(before);
}

void say_exchanges(const Campaign& campaign, const Exchanges& exchanges, const Plan& placed, Plan& plan) {
  const ById was = by_id(placed), is = by_id(plan);
  for (const Exchange& exchange : exchanges) {
    const PlannedPost* cheap = open_post(plan, is, exchange.dear);
    const PlannedPost* dear = open_post(plan, is, exchange.cheap);
    if (!same_kind(cheap, open_post(placed, was, exchange.cheap)) ||
        !same_kind(dear, open_post(placed, was, exchange.dear)))
      continue;
    const Place cap = campaign.budget->caps.at(exchange.over).place;
    if (cheap->placed) plan.posts[is.at(cheap->id)].reasons.push_back({why(campaign, plan, exchange, *dear), cap});
    if (dear->placed) {
      plan.posts[is.at(dear->id)].reasons.push_back(
          {fmt::format("exchanged with '{}': the cap of {} does not last for it", cheap->id,
                       month_in_words(exchange.over)),
           cap});
    }
  }
}

}  // namespace posology::planner
