#include "measure/symmetric.h"

#include <algorithm>
#include <cmath>

namespace posology::measure {
namespace {

// A pivot below this is rounding alone.
constexpr double least_pivot = 1e-12;

// matrix = L L'; L takes the place of the lower triangle.
void factor(std::vector<double>& matrix, std::size_t size) {
  double* const m = matrix.data();
  for (std::size_t j = 0; j < size; ++j) {
    for (std::size_t i = j; i < size; ++i) {
      double rest = m[i * size + j];
      for (std::size_t k = 0; k < j; ++k) rest -= m[i * size + k] * m[j * size + k];
      m[i * size + j] = i == j ? std::sqrt(std::max(rest, least_pivot)) : rest / m[j * size + j];
    }
  }
}

// The inverse of L, below the diagonal and on it.
std::vector<double> inverse_of_lower(const std::vector<double>& lower, std::size_t size) {
  std::vector<double> made(size * size, 0);
  const double* const l = lower.data();
  double* const m = made.data();
  for (std::size_t j = 0; j < size; ++j) {
    m[j * size + j] = 1 / l[j * size + j];
    for (std::size_t i = j + 1; i < size; ++i) {
      double sum = 0;
      for (std::size_t k = j; k < i; ++k) sum -= l[i * size + k] * m[k * size + j];
      m[i * size + j] = sum / l[i * size + i];
    }
  }
  return made;
}

}  // namespace

std::vector<double> inverse_of_symmetric(std::vector<double> matrix, std::size_t size) {
  factor(matrix, size);
  const std::vector<double> lower = inverse_of_lower(matrix, size);
  const double* const l = lower.data();
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = 0;
      for (std::size_t k = i; k < size; ++k) sum += l[k * size + i] * l[k * size + j];
      matrix[i * size + j] = matrix[j * size + i] = sum;
    }
  }
  return matrix;
}

}  // namespace posology::measure
