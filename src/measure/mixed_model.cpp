#include "measure/mixed_model.h"

#include <algorithm>
#include <cmath>

#include "measure/symmetric.h"

namespace posology::measure {
namespace {

constexpr int most_rounds = 200;
constexpr double close_enough = 1e-5;
// Weak priors, which matter where data are few: in logarithms, posts of one kind differ by about a half (counts like
// one value), and kinds differ from each other by about four tenths, a factor of 1.5 (counts like two levels). They
// keep intervals open: without them a spread that is estimated as nothing would make its factor's intervals nothing.
constexpr double prior_noise = 0.25;
constexpr double weight_of_noise = 1;
constexpr double prior_spread = 0.16;
constexpr double weight_of_spread = 2;

double total(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum;
}

}  // namespace

std::size_t Observations::unknowns() const {
  std::size_t sum = 1;
  for (const std::size_t count : levels) sum += count;
  return sum;
}

MixedModel::MixedModel(const Observations& data) : spread_(data.levels.size(), 0) {
  std::size_t next = 1;
  for (const std::size_t count : data.levels) {
    first_.push_back(next);
    next += count;
  }
  const double n = static_cast<double>(data.values.size());
  const double mean = total(data.values) / n;
  double squares = 0;
  for (const double value : data.values) squares += (value - mean) * (value - mean);
  noise_ = (squares + weight_of_noise * prior_noise) / (n + weight_of_noise);
  for (double& spread : spread_) spread = noise_ / 4;
  for (int round = 0; round < most_rounds; ++round) {
    const double noise = noise_;
    const std::vector<double> spread = spread_;
    solve(data);
    learn(data);
    bool still = std::abs(noise_ - noise) < close_enough * noise;
    for (std::size_t f = 0; f < spread.size(); ++f)
      still = still && std::abs(spread_[f] - spread[f]) < close_enough * noise;
    if (still) break;
  }
  solve(data);
}

// Henderson's equations: those of least squares, with noise/spread added on the diagonal of each factor's levels.
void MixedModel::solve(const Observations& data) {
  const std::size_t p = data.unknowns();
  std::vector<double> equations(p * p, 0);
  std::vector<double> right(p, 0);
  std::vector<std::size_t> ones(1 + first_.size(), 0);
  for (std::size_t i = 0; i < data.values.size(); ++i) {
    for (std::size_t f = 0; f < first_.size(); ++f) ones[1 + f] = at(f, data.level_of[f][i]);
    for (const std::size_t row : ones) {
      right[row] += data.values[i];
      for (const std::size_t column : ones) equations[row * p + column] += 1;
    }
  }
  for (std::size_t f = 0; f < first_.size(); ++f) {
    for (std::size_t l = 0; l < data.levels[f]; ++l) equations[at(f, l) * (p + 1)] += noise_ / spread_[f];
  }
  inverse_ = inverse_of_symmetric(std::move(equations), p);
  solution_.assign(p, 0);
  for (std::size_t row = 0; row < p; ++row) {
    for (std::size_t column = 0; column < p; ++column) solution_[row] += inverse_[row * p + column] * right[column];
  }
}

void MixedModel::learn(const Observations& data) {
  const std::size_t p = solution_.size();
  double paid = static_cast<double>(p);  // parameters that the data determine, the others being shrunk
  std::vector<double> next(spread_.size(), 0);
  for (std::size_t f = 0; f < first_.size(); ++f) {
    double squares = 0;
    double trace = 0;
    for (std::size_t l = 0; l < data.levels[f]; ++l) {
      squares += solution_[at(f, l)] * solution_[at(f, l)];
      trace += inverse_[at(f, l) * (p + 1)];
    }
    paid -= trace * noise_ / spread_[f];
    // One less: the likeliest spread, not the likeliest variance, which a few levels would put too low.
    next[f] = (squares + noise_ * trace + weight_of_spread * prior_spread) /
              (static_cast<double>(data.levels[f]) + weight_of_spread - 1);
  }
  double squares = 0;
  for (std::size_t i = 0; i < data.values.size(); ++i) {
    double rest = data.values[i] - solution_[0];
    for (std::size_t f = 0; f < first_.size(); ++f) rest -= solution_[at(f, data.level_of[f][i])];
    squares += rest * rest;
  }
  const double n = static_cast<double>(data.values.size());
  noise_ = (squares + noise_ * paid + weight_of_noise * prior_noise) / (n + weight_of_noise);
  spread_ = next;
  freedom_ = std::max(3.0, n - paid);
}

Estimate MixedModel::combination(const std::vector<double>& weights) const {
  const std::size_t p = solution_.size();
  Estimate made;
  double variance = 0;
  for (std::size_t row = 0; row < p; ++row) {
    made.value += weights[row] * solution_[row];
    double sum = 0;
    for (std::size_t column = 0; column < p; ++column) sum += inverse_[row * p + column] * weights[column];
    variance += weights[row] * sum;
  }
  made.error = std::sqrt(std::max(0.0, variance * noise_));
  return made;
}

// The normal quantile by halving, then Student's by the expansion of Cornish and Fisher (Abramowitz and Stegun 26.7.5),
// which is right to 2% from 3 degrees of freedom on.
double reach(double tail, double freedom) {
  double low = 0;
  double high = 10;
  for (int step = 0; step < 60; ++step) {
    const double middle = (low + high) / 2;
    (std::erfc(middle / std::sqrt(2.0)) / 2 > tail ? low : high) = middle;
  }
  const double z = low;
  const double z2 = z * z;
  const double one = (z2 + 1) * z / 4;
  const double two = ((5 * z2 + 16) * z2 + 3) * z / 96;
  const double three = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
  return z + one / freedom + two / (freedom * freedom) + three / (freedom * freedom * freedom);
}

}  // namespace posology::measure
