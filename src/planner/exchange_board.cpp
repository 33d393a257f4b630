#include "planner/exchange_board.h"

#include <algorithm>

#include "planner/production_model.h"

namespace posology::planner {

Money ExchangePair::change(Month month) const {
  for (const auto& [at, change] : dearer) {
    if (at == month) return change;
  }
  return {};
}

ExchangeBoard::ExchangeBoard(ProductionBase& base, const Plan& plan, const PlanCosts& costs, const HeldPosts& held)
    : base_(base),
      plan_(plan),
      holds_(plan, held),
      money_(costs.posts),
      months_(costs.months),
      crew_(base.crew()),
      lone_(base.days(), crew_),
      free_(plan.posts.size()),
      before_(plan.posts.size(), none),
      after_(plan.posts.size(), none) {
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& post = plan.posts[i];
    free_[i] = post.placed && post.written < 0 && held.find(post.id) == nullptr;
    counts_as_.push_back(post.counts_as);
  }
  line_up();
}

void ExchangeBoard::line_up() {
  std::map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < plan_.posts.size(); ++i) {
    if (!plan_.posts[i].placed) continue;
    const auto [at, first] = last.try_emplace(plan_.posts[i].platform, i);
    if (first) continue;
    before_[i] = at->second;
    after_[at->second] = i;
    at->second = i;
  }
}

bool ExchangeBoard::may_exchange(std::size_t dear, std::size_t cheap) const {
  const bool alike =
      plan_.posts[dear].pillar == plan_.posts[cheap].pillar && plan_.posts[dear].format == plan_.posts[cheap].format;
  return !alike && free_[dear] && free_[cheap] && plan_.posts[cheap].cost.total() < plan_.posts[dear].cost.total() &&
         product_pairs(dear, cheap, true) <= product_pairs(dear, cheap, false);
}

// Around the two, as they stand or exchanged.
int ExchangeBoard::product_pairs(std::size_t a, std::size_t b, bool exchanged) const {
  const auto product = [&](std::size_t i) {
    if (i == none) return false;
    if (exchanged && (i == a || i == b)) i = i == a ? b : a;
    return counts_as_[i] == Pillar::product;
  };
  int count = 0;
  for (const std::size_t i : {a, b}) {
    count += product(before_[i]) && product(i) ? 1 : 0;
    count += product(i) && product(after_[i]) ? 1 : 0;
  }
  // Where the two stand beside each other, that pair was counted from both sides.
  if ((after_[a] == b || after_[b] == a) && product(a) && product(b)) --count;
  return count;
}

bool ExchangeBoard::can_be_made(Format format, Date publish) {
  const Chain& chain = base_.open_chain(format);
  WorkItem item;
  item.chain = &chain;
  item.last = last_work_day(base_.days(), chain, publish);
  item.start = start_by(base_.days(), chain, publish);
  return lone_.fits(item);
}

std::optional<ExchangePair> ExchangeBoard::pair_of(std::size_t dear, std::size_t cheap) {
  const PlannedPost& a = plan_.posts[dear];
  const PlannedPost& b = plan_.posts[cheap];
  if (!can_be_made(a.format, b.at.date) || !can_be_made(b.format, a.at.date)) return std::nullopt;
  const int later = b.at.date - a.at.date;
  ExchangePair pair{dear, cheap, money_of(base_.campaign(), b, -later), money_of(base_.campaign(), a, later)};
  for (const MonthMoney& row : months()) {
    const Money change = pair.dear_place.in(row.month) + pair.cheap_place.in(row.month) - money_[dear].in(row.month) -
                         money_[cheap].in(row.month);
    if (change != Money{}) pair.dearer.emplace_back(row.month, change);
  }
  return pair;
}

bool ExchangeBoard::has_room(const ExchangePair& pair) const {
  return std::all_of(months().begin(), months().end(), [&](const MonthMoney& row) {
    const Money change = pair.change(row.month);
    return change <= Money{} || !row.cap || row.total() + change <= *row.cap;
  });
}

void ExchangeBoard::exchange(ExchangePair& pair) {
  const auto move = [&](std::size_t post, PostMoney& other) {
    months_.add(money_[post], -1);
    std::swap(money_[post], other);
    months_.add(money_[post]);
    free_[post] = !free_[post];
  };
  move(pair.dear, pair.dear_place);
  move(pair.cheap, pair.cheap_place);
  std::swap(counts_as_[pair.dear], counts_as_[pair.cheap]);
}

}  // namespace posology::planner
