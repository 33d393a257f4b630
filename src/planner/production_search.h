// The order in which chains are booked, so that as many posts as possible can be made: backwards in time first, then
// perturbed within a fixed number of tries, then open posts thinned evenly.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "planner/chain_booking.h"
#include "planner/precedence.h"

namespace posology::planner {

/// A post whose chain is to be booked.
struct WorkItem {
  std::size_t post = 0;  ///< index in the plan
  const Chain* chain = nullptr;
  int last = 0;   ///< day by which the work must be done
  int start = 0;  ///< day by which it must have begun
  Precedence precedence = Precedence::open;
  std::string_view platform, pillar;
  const std::vector<KeptHand>* hands = nullptr;  ///< who works on it by the lock
  int source = -1;  ///< post of the plan that it is cut from, and whose review it waits for
};

/// What becomes of each booking in the end; it is gone afterwards.
using Keep = std::function<void(std::size_t item, const ChainBooking& booking)>;

/// Items in the order of booking, and which of them found room.
struct Production {
  std::vector<std::size_t> order;
  std::vector<bool> made;                 ///< by item
  std::array<int, precedences> missed{};  ///< by precedence
  bool early = false;                     ///< booked on the earliest free days, not on the latest
  [[nodiscard]] int total_missed() const;
  /// Nothing better can be found: only open posts are missed, and no more than must be.
  [[nodiscard]] bool as_good_as(int bound) const;
};
/// Fewer posts are missed, those that are kept longest first.
[[nodiscard]] bool fewer(const Production& a, const Production& b);

class Approvals;

class ProductionSearch {
 public:
  /// `items` by publish time; their chains must fit into an empty crew's time.
  ProductionSearch(const std::vector<WorkItem>& items, Booker& booker, Crew& crew)
      : items_(items), booker_(booker), crew_(crew) {}

  /// Stops as soon as only open posts are missed, and no more than `bound`: the least that is known to be missed.
  [[nodiscard]] Production run(int bound);
  /// Leaves out what `dropped` says, tries it again at the end of the order; keeps the better one of both.
  void leave_out(Production& best, const std::vector<bool>& dropped);
  /// Exchanges one post that is left out for one that is made, again and again; `worth` says what each would free.
  void exchange(Production& best, const std::vector<std::int64_t>& worth, int bound);
  /// Books the items in this order, from a free crew; `keep` gets what was made.
  [[nodiscard]] Production book(std::vector<std::size_t> order, const Keep& keep = {});
  /// The same on the earliest free days; with `keep`, each chain is moved as late as it can be in the end.
  [[nodiscard]] Production book_early(std::vector<std::size_t> order, const Keep& keep = {});
  /// Moves missed posts up an order that was booked forwards, as long as nothing is lost by it, `tries` times.
  void move_up(Production& best, std::int64_t tries);
  /// Backwards in time: the last post first.
  [[nodiscard]] std::vector<std::size_t> backwards() const;

 private:
  void move_later(const Production& made, std::vector<ChainBooking>& bookings, Approvals& approvals, const Keep& keep);
  void count_missed(Production& production) const;
  [[nodiscard]] std::vector<std::size_t> by_precedence(bool written_as_one) const;
  void perturb(Production& best, int bound);
  void thin(Production& best, std::size_t least);
  bool thin_by(Production& best, const std::vector<std::size_t>& open, std::size_t drop);
  [[nodiscard]] std::vector<std::size_t> open_until(const Production& best, std::size_t part) const;
  std::uint64_t next_random();

  const std::vector<WorkItem>& items_;
  Booker& booker_;
  Crew& crew_;
  std::int64_t tries_ = 0;
  std::uint64_t random_ = 0x9e3779b97f4a7c15ULL;
};

}  // namespace posology::planner
