// The posts of a plan while exchanges between months are chosen: which are free, what two of them would cost in each
// other's places, what the months come to and how many posts their caps would hold back.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "model/plan.h"
#include "planner/caps.h"
#include "planner/held_posts.h"
#include "planner/lone_bookings.h"
#include "planner/plan_costs.h"
#include "planner/production_base.h"

namespace posology::planner {

/// Two posts that may exchange their kinds, and what comes of it.
struct ExchangePair {
  std::size_t dear = 0, cheap = 0;                ///< posts of the plan
  PostMoney dear_place, cheap_place;              ///< what the kind of the other one costs there
  std::vector<std::pair<Month, Money>> dearer{};  ///< change of each month that there is any; below zero: cheaper
  [[nodiscard]] Money change(Month month) const;
};

class ExchangeBoard {
 public:
  ExchangeBoard(ProductionBase& base, const Plan& plan, const PlanCosts& costs, const HeldPosts& held);

  [[nodiscard]] const Plan& plan() const { return plan_; }
  [[nodiscard]] const std::vector<MonthMoney>& months() const { return months_.months(); }
  [[nodiscard]] const PostMoney& money(std::size_t post) const { return money_[post]; }
  /// How many open posts the caps would hold back now.
  [[nodiscard]] std::size_t held_back() const { return holds_.count(money_, months_); }

  /// Open, in its place, held by no lock and not exchanged.
  [[nodiscard]] bool free(std::size_t post) const { return free_[post]; }
  void take(std::size_t post) { free_[post] = false; }
  /// They differ in kind, the first is the dearer one, both are free, and no more product posts would follow one
  /// another.
  [[nodiscard]] bool may_exchange(std::size_t dear, std::size_t cheap) const;
  /// Nothing where the time is too short for one of them.
  [[nodiscard]] std::optional<ExchangePair> pair_of(std::size_t dear, std::size_t cheap);
  /// Whether each month that would get dearer and has a cap keeps it.
  [[nodiscard]] bool has_room(const ExchangePair& pair) const;
  /// Exchanges the two, or takes that back.
  void exchange(ExchangePair& pair);

 private:
  void line_up();
  [[nodiscard]] int product_pairs(std::size_t a, std::size_t b, bool exchanged) const;
  [[nodiscard]] bool can_be_made(Format format, Date publish);

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  ProductionBase& base_;
  const Plan& plan_;
  MonthHolds holds_;
  std::vector<PostMoney> money_;  ///< by post of the plan, as exchanged
  MonthTable months_;
  Crew crew_;
  LoneBookings lone_;
  std::vector<bool> free_;
  std::vector<std::size_t> before_, after_;  ///< neighbour on the platform
  std::vector<Pillar> counts_as_;            ///< as exchanged
};

}  // namespace posology::planner
