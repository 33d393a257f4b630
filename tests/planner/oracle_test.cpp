// The stages against general solvers, where one is installed: they are slow and know nothing of the stages.
#include <map>
#include <numeric>

#include "catch.h"
#include "planner/apportion.h"
#include "planner/dice.h"
#include "planner/production_fixture.h"
#include "planner/production_model.h"
#include "planner/slot_case.h"
#include "planner/solver.h"

using namespace posology;
using namespace posology::planner;

namespace {

using Terms = LinearProgram::Terms;

std::vector<std::string> solvers_or_warning() {
  const std::vector<std::string> installed = solvers();
  if (installed.empty()) WARN("skipped: neither glpk-utils nor coinor-cbc is installed");
  return installed;
}

// A path through the chosen slots in order of time. With `missed`, so many posts are missed and the gaps are priced;
// without, only what is missed counts (and `offset` is what no slot is there for).
LinearProgram path_of(const SlotCase& c, std::optional<int> missed) {
  LinearProgram program;
  std::vector<Candidate> nodes = open_candidates(c);
  for (const Pin& p : c.pins) nodes.push_back(p.at);
  std::stable_sort(nodes.begin(), nodes.end(),
                   [](const Candidate& a, const Candidate& b) { return a.utc_minutes < b.utc_minutes; });
  const std::size_t n = nodes.size();
  std::vector<Terms> in(n), out(n), quotas(c.quotas.size());
  Terms starts;
  for (std::size_t i = 0; i < n; ++i) {
    const int node = program.number(missed ? nodes[i].wish : 0), first = program.choice(), last = program.choice();
    starts.emplace_back(first, 1);
    in[i] = {{node, -1}, {first, 1}};
    out[i] = {{node, -1}, {last, 1}};
    const bool pinned = std::any_of(c.pins.begin(), c.pins.end(),
                                    [&](const Pin& p) { return p.at.utc_minutes == nodes[i].utc_minutes; });
    program.row({{node, 1}}, pinned ? "=" : "<=", 1);
    for (std::size_t q = 0; q < quotas.size(); ++q) {
      if (c.quotas[q].days.holds(nodes[i].at.date)) quotas[q].emplace_back(node, 1);
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      const std::int64_t gap = nodes[j].utc_minutes - nodes[i].utc_minutes;
      if (gap < c.least_gap) continue;
      const int arc = program.choice(missed ? gap_price(gap, ideal_gap(c)) : 0);
      out[i].emplace_back(arc, 1);
      in[j].emplace_back(arc, 1);
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    program.row(in[i], "=", 0);
    program.row(out[i], "=", 0);
  }
  program.row(starts, "<=", 1);
  const std::vector<int> wanted = wanted_of(c);
  Terms all;
  for (std::size_t q = 0; q < quotas.size(); ++q) {
    const int lacking = program.number(missed ? 0 : 1);
    all.emplace_back(lacking, 1);
    quotas[q].emplace_back(lacking, 1);
    program.row(quotas[q], "=", wanted[q]);
  }
  if (missed) program.row(all, "=", *missed);
  return program;
}

ShareTable large_table(Dice& dice) {
  ShareTable table{3 + static_cast<std::size_t>(dice.roll(4)), 3, {}};
  table.columns += static_cast<std::size_t>(dice.roll(4));
  for (std::size_t r = 0; r < table.rows; ++r) {
    std::vector<int> weights(table.columns);
    int sum = 0;
    for (int& w : weights) sum += w = dice.roll(5);
    const int posts = dice.roll(40);
    for (const int w : weights) table.cells.push_back(sum == 0 ? Ratio{} : Ratio::of(posts * w, sum));
  }
  return table;
}

int floor_of(Ratio r) { return static_cast<int>(r.num / r.den); }

/// What rounding up costs beyond rounding down, in units that make it whole for every cell of the table.
std::int64_t price_of_up(Ratio exact, std::int64_t units) {
  return units / exact.den * (2 * (floor_of(exact) * exact.den - exact.num) + exact.den);
}

/// Which cells go up, with the row sums of the table and the column sums of the answer.
LinearProgram rounding_of(const ShareTable& table, const std::vector<int>& cells, std::int64_t units) {
  LinearProgram program;
  std::vector<Terms> rows(table.rows), columns(table.columns);
  std::vector<std::int64_t> row_sums(table.rows), column_sums(table.columns);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::size_t r = i / table.columns, c = i % table.columns;
    const Ratio exact = table.cells[i];
    row_sums[r] += cells[i] - floor_of(exact);
    column_sums[c] += cells[i] - floor_of(exact);
    if (exact.den == 1) continue;
    const int up = program.choice(price_of_up(exact, units));
    rows[r].emplace_back(up, 1);
    columns[c].emplace_back(up, 1);
  }
  for (std::size_t r = 0; r < table.rows; ++r) program.row(rows[r], "=", row_sums[r]);
  for (std::size_t c = 0; c < table.columns; ++c) program.row(columns[c], "=", column_sums[c]);
  return program;
}

void scarce_team(Bench& b, Dice& dice) {
  b.steps({{"draft", Role::writer}, {"design", Role::designer}, {"check", Role::community_manager}});
  for (const Role role : {Role::writer, Role::designer, Role::community_manager}) {
    const int hours = 5 + dice.roll(15);
    b.person(std::string(word(role)), {role}, hours);
  }
  const int writing = 60 * (1 + dice.roll(6)), designing = 60 * (1 + dice.roll(6)), checking = 60 * (1 + dice.roll(3));
  b.hours(Format::text, {{Role::writer, writing}, {Role::designer, designing}, {Role::community_manager, checking}});
  b.campaign.prepare_from = at(day("2026-12-31"));
  b.plan.as_of = day("2026-12-31");
  const int posts = 3 + dice.roll(5);
  std::vector<int> days(static_cast<std::size_t>(posts));
  for (int& d : days) d = dice.roll(8);
  std::sort(days.begin(), days.end());
  for (const int d : days) b.open((day("2027-01-06") + d).iso().c_str());
}

/// Posts that cannot be made: minutes may be split at will, every step is done a day before the next one begins.
class Workshop {
 public:
  Workshop(const ProductionModel& model, LinearProgram& program) : model_(model), program_(program) {}

  void add(const WorkItem& item) {
    const int lost = program_.choice(1);
    std::vector<int> done_before;
    for (const Stage& stage : item.chain->stages) done_before = add_stage(item, stage, done_before);
    program_.row({{done_before.back(), 1}, {lost, 1}}, ">=", 1);
  }
  void limit() {
    for (const auto& [who, work] : by_day_) program_.row(work, "<=", model_.crew.capacity(who.first, who.second));
  }

 private:
  // By day: whether the stage is done at its end.
  std::vector<int> add_stage(const WorkItem& item, const Stage& stage, const std::vector<int>& done_before) {
    std::vector<int> done;
    Terms so_far;
    const Job& job = stage.jobs.front();
    for (int d = model_.days.first(); d <= item.last; ++d) {
      const int work = program_.number();
      so_far.emplace_back(work, 1);
      by_day_[{model_.crew.holders(job.role).front(), d}].emplace_back(work, 1);
      if (!done_before.empty()) {
        if (done.empty())
          program_.row({{work, 1}}, "<=", 0);
        else
          program_.row({{work, 1}, {done_before[done.size() - 1], -job.minutes}}, "<=", 0);
      }
      Terms enough = so_far;
      done.push_back(program_.choice());
      enough.emplace_back(done.back(), -job.minutes);
      program_.row(enough, ">=", 0);
    }
    return done;
  }

  const ProductionModel& model_;
  LinearProgram& program_;
  std::map<std::pair<int, int>, Terms> by_day_;
};

}  // namespace

TEST_CASE("a solver finds no better slots", "[planner][oracle]") {
  for (const std::string& solver : solvers_or_warning()) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
      Dice dice(seed);
      const SlotCase c = random_slots(dice, 18);
      INFO(solver << ", seed " << seed);
      std::vector<Candidate> chosen;
      for (const Slot& s : choose_slots(c.candidates, c.pins, c.quotas, c.least_gap).slots) chosen.push_back(s.at);
      const auto price = slot_price(c, chosen);
      REQUIRE(price);
      const auto missed = smallest(path_of(c, std::nullopt), solver);
      REQUIRE(missed);
      CHECK(price->missed == *missed);
      CHECK(smallest(path_of(c, price->missed), solver) == price->gaps);
    }
  }
}

TEST_CASE("a solver finds no better rounding", "[planner][oracle]") {
  for (const std::string& solver : solvers_or_warning()) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      Dice dice(seed);
      const ShareTable table = large_table(dice);
      INFO(solver << ", seed " << seed);
      const std::vector<int> cells = controlled_rounding(table);
      std::int64_t units = 1, price = 0;
      for (const Ratio& exact : table.cells) units = std::lcm(units, exact.den);
      for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] > floor_of(table.cells[i])) price += price_of_up(table.cells[i], units);
      }
      CHECK(smallest(rounding_of(table, cells, units), solver) == price);
    }
  }
}

TEST_CASE("what a solver can make lies between what is placed and the bound", "[planner][oracle]") {
  int short_cases = 0, closed = 0;
  for (const std::string& solver : solvers_or_warning()) {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      Dice dice(seed);
      Bench b;
      scarce_team(b, dice);
      ProductionBase base(b.campaign, b.plan.as_of);
      const ProductionModel model(base, b.plan);
      LinearProgram program;
      Workshop workshop(model, program);
      for (const WorkItem& item : model.items) workshop.add(item);
      workshop.limit();
      const int posts = static_cast<int>(b.plan.posts.size());
      produce(b.campaign, b.plan);
      const auto placed =
          std::count_if(b.plan.posts.begin(), b.plan.posts.end(), [](const auto& p) { return p.placed; });
      const auto lost = smallest(program, solver);
      REQUIRE(lost);
      INFO(solver << ", seed " << seed << ": " << placed << " of " << posts << ", bound "
                  << b.plan.quality.upper_bound);
      CHECK(placed <= posts - *lost);
      CHECK(posts - *lost <= b.plan.quality.upper_bound);
      short_cases += *lost > 0 ? 1 : 0;
      closed += placed == posts - *lost ? 1 : 0;
    }
    CHECK(short_cases > 3);
    CHECK(closed > 5);
  }
}
