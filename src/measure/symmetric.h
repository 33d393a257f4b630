// The inverse of a symmetric positive definite matrix.
#pragma once

#include <cstddef>
#include <vector>

namespace posology::measure {

/// `matrix` has size * size entries, row by row. By the factors of Cholesky; no pivots are needed, and every sum runs
/// in one order.
[[nodiscard]] std::vector<double> inverse_of_symmetric(std::vector<double> matrix, std::size_t size);

}  // namespace posology::measure
