#include "planner/exchanges.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "planner/exchange_board.h"

namespace posology::planner {
namespace {

// Work is counted and not clocked. Pairs whose money is worked out, over all months that are over their caps; and of
// one post with the nearest of other kinds and months.
constexpr std::int64_t most_pairs = 20000;
constexpr std::ptrdiff_t most_partners = 16;
// Posts that are gone through while single exchanges are tried, and two at once: all there are in small campaigns, few
// in others.
constexpr std::int64_t most_steps[] = {200000, 10000};
// Pairs of posts that are looked at, whether they may be exchanged or not.
constexpr std::int64_t most_looks = 2000000;

bool over(const MonthMoney& row) { return row.cap && row.total() > *row.cap; }

class Choice {
 public:
  explicit Choice(ExchangeBoard& board) : board_(board), plan_(board.plan()), group_(plan_.posts.size()) {
    std::map<std::tuple<std::string_view, std::string_view, Format, Month>, std::size_t> groups;
    for (std::size_t i = 0; i < plan_.posts.size(); ++i) {
      if (!board.free(i)) continue;
      const PlannedPost& post = plan_.posts[i];
      free_on_[post.platform].push_back(i);
      const auto key =
          std::tuple(std::string_view(post.platform), std::string_view(post.pillar), post.format, board.money(i).due);
      group_[i] = groups.try_emplace(key, groups.size()).first->second;
    }
    groups_ = groups.size();
  }

  Exchanges run() {
    const auto months_over = std::count_if(board_.months().begin(), board_.months().end(), over);
    for (std::size_t m = 0; m < board_.months().size(); ++m) {
      pairs_left_ = most_pairs / std::max<std::int64_t>(months_over, 1);
      if (over(row(m))) relieve(m);
    }
    for (const int together : {1, 2}) {
      steps_left_ = most_steps[together - 1];
      while (spare(together, board_.held_back())) {
      }
    }
    return std::move(chosen_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  [[nodiscard]] const MonthMoney& row(std::size_t m) const { return board_.months()[m]; }

  // Into months with room, until the month keeps its cap or nothing helps it.
  void relieve(std::size_t m) {
    const std::size_t before = board_.held_back();
    std::vector<ExchangePair> done;
    for (bool more = true; more && over(row(m));) {
      std::vector<ExchangePair> pairs = pairs_for(m);
      more = false;
      while (over(row(m))) {
        ExchangePair* best = best_of(pairs, m);
        if (best == nullptr) break;
        board_.exchange(*best);
        done.push_back(std::move(*best));
        more = true;
      }
    }
    keep_what_helps(done, before);
    for (const ExchangePair& pair : done) choose(pair, row(m).month);
  }

  // The last ones may have relieved a month without sparing a post.
  void keep_what_helps(std::vector<ExchangePair>& done, std::size_t before) {
    const std::size_t fewest = board_.held_back();
    std::size_t kept = done.size();
    const auto go_to = [&](std::size_t count) {
      for (; kept > count; --kept) board_.exchange(done[kept - 1]);
      for (; kept < count; ++kept) board_.exchange(done[kept]);
    };
    if (fewest >= before) go_to(0);
    for (std::size_t step = std::bit_ceil(kept); step > 0; step /= 2) {
      if (step > kept) continue;
      go_to(kept - step);
      if (board_.held_back() > fewest) go_to(kept + step);
    }
    done.resize(kept);
  }

  // With each post that has money in the month.
  std::vector<ExchangePair> pairs_for(std::size_t m) {
    const Month month = row(m).month;
    std::vector<ExchangePair> pairs;
    for (const auto& [platform, posts] : free_on_) {
      for (const std::size_t dear : posts) {
        if (!board_.free(dear) || board_.money(dear).in(month) <= Money{}) continue;
        for (const std::size_t cheap : partners_of(dear, posts)) {
          if (pairs_left_-- <= 0) return pairs;
          std::optional<ExchangePair> pair = board_.pair_of(dear, cheap);
          if (pair && pair->change(month) < Money{} && board_.has_room(*pair)) pairs.push_back(std::move(*pair));
        }
      }
    }
    return pairs;
  }

  // Cheaper ones: the nearest of every kind and month, as many as are looked at.
  std::vector<std::size_t> partners_of(std::size_t dear, const std::vector<std::size_t>& posts) {
    nearest_.assign(groups_, none);
    for (const std::size_t cheap : posts) {
      if (--looks_left_ < 0) break;
      if (!board_.may_exchange(dear, cheap)) continue;
      std::size_t& found = nearest_[group_[cheap]];
      if (found == none || apart(dear, cheap) < apart(dear, found)) found = cheap;
    }
    std::vector<std::size_t> partners;
    std::copy_if(nearest_.begin(), nearest_.end(), std::back_inserter(partners),
                 [](std::size_t post) { return post != none; });
    std::stable_sort(partners.begin(), partners.end(),
                     [&](std::size_t a, std::size_t b) { return apart(dear, a) < apart(dear, b); });
    if (std::ssize(partners) > most_partners) partners.resize(most_partners);
    return partners;
  }

  [[nodiscard]] int apart(std::size_t a, std::size_t b) const {
    return std::abs(plan_.posts[a].at.date - plan_.posts[b].at.date);
  }

  // Of those that relieve most, or enough, one inside a pillar, then the nearest; a little more or less decides
  // nothing.
  [[nodiscard]] ExchangePair* best_of(std::vector<ExchangePair>& pairs, std::size_t m) const {
    const Money excess = row(m).total() - *row(m).cap;
    const auto relief = [&](const ExchangePair& pair) {
      return std::min(Money{} - pair.change(row(m).month), excess).minor;
    };
    std::vector<ExchangePair*> able;
    std::int64_t most = 0;
    for (ExchangePair& pair : pairs) {
      if (!board_.may_exchange(pair.dear, pair.cheap) || !board_.has_room(pair)) continue;
      able.push_back(&pair);
      most = std::max(most, relief(pair));
    }
    const auto rank = [&](const ExchangePair* pair) {
      const bool less = relief(*pair) < excess.minor && relief(*pair) * 8 < most * 7;
      return std::tuple(less, plan_.posts[pair->dear].pillar != plan_.posts[pair->cheap].pillar,
                        apart(pair->dear, pair->cheap));
    };
    const auto best = std::min_element(able.begin(), able.end(),
                                       [&](const ExchangePair* a, const ExchangePair* b) { return rank(a) < rank(b); });
    return best == able.end() ? nullptr : *best;
  }

  // What no room was found for may still spare posts: where dear ones stand together, fewer of them must go. So many
  // exchanges at once, when fewer at once do nothing.
  bool spare(int together, std::size_t fewest) {
    if (fewest == 0) return false;
    for (const auto& [platform, posts] : free_on_) {
      for (const std::size_t dear : posts) {
        for (const std::size_t cheap : posts) {
          if (--looks_left_ < 0) return false;
          if (!board_.may_exchange(dear, cheap)) continue;
          steps_left_ -= std::ssize(plan_.posts);
          if (steps_left_ < 0) return false;
          std::optional<ExchangePair> pair = board_.pair_of(dear, cheap);
          if (!pair) continue;
          const std::optional<Month> relieved = most_relieved(*pair);
          if (!relieved) continue;
          board_.exchange(*pair);
          if (together > 1 ? spare(together - 1, fewest) : board_.held_back() < fewest) {
            choose(*pair, *relieved);
            return true;
          }
          board_.exchange(*pair);
        }
      }
    }
    return false;
  }

  // Of the months over their caps.
  [[nodiscard]] std::optional<Month> most_relieved(const ExchangePair& pair) const {
    std::optional<Month> most;
    for (const MonthMoney& month : board_.months()) {
      if (!over(month) || pair.change(month.month) >= Money{}) continue;
      if (!most || pair.change(month.month) < pair.change(*most)) most = month.month;
    }
    return most;
  }

  void choose(const ExchangePair& pair, Month relieved) {
    chosen_.push_back({plan_.posts[pair.dear].id, plan_.posts[pair.cheap].id, relieved});
  }

  ExchangeBoard& board_;
  const Plan& plan_;
  std::map<std::string_view, std::vector<std::size_t>> free_on_;  ///< by platform, in the order of time
  std::vector<std::size_t> group_;                                ///< number of its platform, kind and month
  std::size_t groups_ = 0;
  std::vector<std::size_t> nearest_;  ///< by group
  std::int64_t pairs_left_ = 0;       ///< of the month at work
  std::int64_t steps_left_ = 0;
  std::int64_t looks_left_ = most_looks;
  Exchanges chosen_;
};

}  // namespace

std::vector<Exchanges> exchanges_for_caps(ProductionBase& base, const Plan& plan, const PlanCosts& costs,
                                          const HeldPosts& held, const Exchanges& taken, std::int64_t most) {
  std::vector<Exchanges> choices;
  if (std::none_of(costs.months.months().begin(), costs.months.months().end(), over)) return choices;
  Exchanges out = taken;
  while (std::ssize(choices) < most) {
    ExchangeBoard board(base, plan, costs, held);
    for (std::size_t i = 0; i < plan.posts.size(); ++i) {
      const auto names = [&](const Exchange& e) { return e.dear == plan.posts[i].id || e.cheap == plan.posts[i].id; };
      if (std::any_of(out.begin(), out.end(), names)) board.take(i);
    }
    const Exchanges choice = Choice(board).run();
    if (choice.empty()) break;
    out.insert(out.end(), choice.begin(), choice.end());
    choices.push_back(choice);
  }
  return choices;
}

}  // namespace posology::planner
