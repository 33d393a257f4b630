// Linear programs with whole numbers, as a text that solvers read, and the solvers that are installed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace posology::planner {

/// A smallest sum is looked for. Variables are 0 or more.
class LinearProgram {
 public:
  using Terms = std::vector<std::pair<int, std::int64_t>>;  ///< variable, factor

  int number(std::int64_t cost = 0) { return add(cost, false); }
  int choice(std::int64_t cost = 0) { return add(cost, true); }  ///< 0 or 1
  /// `relation`: "<=", ">=" or "=".
  void row(const Terms& terms, const char* relation, std::int64_t right);
  [[nodiscard]] std::string text() const;  ///< in the LP format of CPLEX

 private:
  int add(std::int64_t cost, bool choice);

  Terms costs_;
  std::vector<int> choices_;
  std::string rows_;
  int variables_ = 0, row_count_ = 0;
};

/// GLPK and CBC, as far as they are installed.
[[nodiscard]] std::vector<std::string> solvers();

/// The smallest sum, a whole number; nothing where nothing meets all rows. Fails the test where the solver does.
[[nodiscard]] std::optional<std::int64_t> smallest(const LinearProgram& program, const std::string& solver);

}  // namespace posology::planner
