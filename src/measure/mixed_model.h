// A mixed model: values as a mean, an effect for each level of each factor, and noise; small levels shrink to the mean.
#pragma once

#include <cstddef>
#include <vector>

namespace posology::measure {

/// Value i has the level `level_of[f][i]` of factor f.
struct Observations {
  std::vector<double> values;
  std::vector<std::size_t> levels;                 ///< how many each factor has
  std::vector<std::vector<std::size_t>> level_of;  ///< by factor, then by value

  [[nodiscard]] std::size_t unknowns() const;
};

/// An estimate and its standard error.
struct Estimate {
  double value = 0, error = 0;
};

/// Effects are normal around 0 with a spread of their own for each factor; spreads and noise are found by expectation
/// and maximisation with weak priors. Sums run in one order, so that one processor and the next agree.
class MixedModel {
 public:
  explicit MixedModel(const Observations& data);

  /// Sum of weights times effects; `weights` has one entry for the mean (first), then one for each level in order.
  [[nodiscard]] Estimate combination(const std::vector<double>& weights) const;
  /// Place of a level in `weights`.
  [[nodiscard]] std::size_t at(std::size_t factor, std::size_t level) const { return first_[factor] + level; }
  [[nodiscard]] std::size_t unknowns() const { return solution_.size(); }
  /// Values less the parameters that they pay for; at least 3.
  [[nodiscard]] double freedom() const { return freedom_; }

 private:
  void solve(const Observations& data);
  void learn(const Observations& data);

  std::vector<std::size_t> first_;
  std::vector<double> spread_;  ///< variances of the factors
  double noise_ = 0;            ///< variance
  double freedom_ = 3;
  std::vector<double> solution_;
  std::vector<double> inverse_;  ///< of the equations, row by row
};

/// By how many errors an interval reaches to each side that leaves out `tail` (0 < tail < 0.5) on each side, for
/// Student's distribution; `freedom` is 3 or more.
[[nodiscard]] double reach(double tail, double freedom);

}  // namespace posology::measure
