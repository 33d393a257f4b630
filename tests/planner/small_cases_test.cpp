// Small cases against all there is: every rounding, every choice of slots, every order, every order of booking.
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <optional>

#include "catch.h"
#include "planner/apportion.h"
#include "planner/dice.h"
#include "planner/even_out.h"
#include "planner/evenness.h"
#include "planner/production_fixture.h"
#include "planner/production_model.h"
#include "planner/slot_case.h"

using namespace posology;
using namespace posology::planner;

namespace {

// Sum of squared deviations, as a ratio; nothing where a cell or a sum is not its floor or ceiling.
std::optional<Ratio> rounding_price(const ShareTable& table, const std::vector<int>& cells) {
  const auto near = [](Ratio exact, int whole) {
    const Ratio off = Ratio{whole, 1} - exact;
    return off < Ratio{1, 1} && off > Ratio{-1, 1};
  };
  Ratio sum;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!near(table.cells[i], cells[i])) return std::nullopt;
    const Ratio off = Ratio{cells[i], 1} - table.cells[i];
    sum = sum + off * off;
  }
  for (std::size_t r = 0; r < table.rows; ++r) {
    Ratio exact;
    int whole = 0;
    for (std::size_t c = 0; c < table.columns; ++c) {
      exact = exact + table.at(r, c);
      whole += cells[r * table.columns + c];
    }
    if (exact != Ratio{whole, 1}) return std::nullopt;
  }
  for (std::size_t c = 0; c < table.columns; ++c) {
    Ratio exact;
    int whole = 0;
    for (std::size_t r = 0; r < table.rows; ++r) {
      exact = exact + table.at(r, c);
      whole += cells[r * table.columns + c];
    }
    if (!near(exact, whole)) return std::nullopt;
  }
  return sum;
}

// The column sums that largest remainder gives, where the cells of the answer have them too.
std::vector<int> column_sums(const ShareTable& table, const std::vector<int>& cells) {
  std::vector<int> sums(table.columns);
  for (std::size_t i = 0; i < cells.size(); ++i) sums[i % table.columns] += cells[i];
  return sums;
}

ShareTable random_table(Dice& dice) {
  ShareTable table{1 + static_cast<std::size_t>(dice.roll(3)), 2 + static_cast<std::size_t>(dice.roll(2)), {}};
  for (std::size_t r = 0; r < table.rows; ++r) {
    std::vector<int> weights(table.columns);
    int sum = 0;
    for (int& w : weights) sum += w = dice.roll(9);
    const int posts = dice.roll(12);
    for (const int w : weights) table.cells.push_back(sum == 0 ? Ratio{} : Ratio::of(posts * w, sum));
  }
  return table;
}

// The least of all choices that break no rule: a walk over every set of the open candidates.
SlotPrice best_choice(const SlotCase& c) {
  const std::vector<Candidate> all = open_candidates(c);
  std::optional<SlotPrice> best;
  for (unsigned set = 0; set < 1U << all.size(); ++set) {
    std::vector<Candidate> chosen;
    for (const Pin& p : c.pins) chosen.push_back(p.at);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if ((set >> i & 1U) != 0) chosen.push_back(all[i]);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Candidate& a, const Candidate& b) { return a.utc_minutes < b.utc_minutes; });
    const auto price = slot_price(c, chosen);
    if (price && (!best || *price < *best)) best = price;
  }
  return best.value_or(SlotPrice{});
}

std::vector<Candidate> chosen_by(const SlotPlan& plan) {
  std::vector<Candidate> chosen;
  for (const Slot& s : plan.slots) chosen.push_back(s.at);
  return chosen;
}

// What the planner's choice costs, which is to be the least; the number of posts that it misses.
int check_choice(const SlotCase& c) {
  const auto price = slot_price(c, chosen_by(choose_slots(c.candidates, c.pins, c.quotas, c.least_gap)));
  REQUIRE(price);
  CHECK(*price == best_choice(c));
  return price->missed;
}

}  // namespace

TEST_CASE("controlled rounding is the best of all roundings with its column sums", "[planner]") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Dice dice(seed);
    const ShareTable table = random_table(dice);
    INFO("seed " << seed);
    const std::vector<int> cells = controlled_rounding(table);
    const auto price = rounding_price(table, cells);
    REQUIRE(price);
    for (unsigned up = 0; up < 1U << cells.size(); ++up) {
      std::vector<int> other(cells.size());
      for (std::size_t i = 0; i < cells.size(); ++i)
        other[i] = static_cast<int>(table.cells[i].num / table.cells[i].den) + static_cast<int>(up >> i & 1U);
      const auto other_price = rounding_price(table, other);
      if (!other_price || column_sums(table, other) != column_sums(table, cells)) continue;
      CHECK_FALSE(*other_price < *price);
    }
  }
}

TEST_CASE("the slots are the best of all choices", "[planner]") {
  int short_cases = 0;
  for (std::uint64_t seed = 1; seed <= 800; ++seed) {
    Dice dice(seed);
    INFO("seed " << seed);
    short_cases += check_choice(random_slots(dice, 10)) > 0 ? 1 : 0;
  }
  CHECK(short_cases > 50);
}

TEST_CASE("with a day to keep the slots are still the best of all choices", "[planner]") {
  int moved = 0;
  for (std::uint64_t seed = 1; seed <= 800; ++seed) {
    Dice dice(seed);
    SlotCase c = random_slots(dice, 10);
    const auto before = chosen_by(choose_slots(c.candidates, c.pins, c.quotas, c.least_gap));
    keep_a_day(dice, c);
    INFO("seed " << seed);
    check_choice(c);
    const auto after = chosen_by(choose_slots(c.candidates, c.pins, c.quotas, c.least_gap));
    const auto same = [](const Candidate& a, const Candidate& b) { return a.utc_minutes == b.utc_minutes; };
    moved += std::equal(before.begin(), before.end(), after.begin(), after.end(), same) ? 0 : 1;
  }
  CHECK(moved > 50);
}

TEST_CASE("the bound on evenness is the least of all orders", "[planner]") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Dice dice(seed);
    std::vector<int> counts{1 + dice.roll(4), 1 + dice.roll(3), dice.roll(3)};
    std::vector<int> order;
    for (std::size_t k = 0; k < counts.size(); ++k) order.insert(order.end(), std::size_t(counts[k]), int(k));
    std::optional<Ratio> least;
    do {
      const Ratio deviation = prefix_deviation(order, 3);
      if (!least || deviation < *least) least = deviation;
    } while (std::next_permutation(order.begin(), order.end()));
    INFO("seed " << seed);
    CHECK(*least == best_prefix_deviation(counts));
  }
}
