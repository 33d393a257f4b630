// A measured figure: exact thousandths.
#pragma once

#include <compare>
#include <cstdint>

#include "model/ratio.h"

namespace posology {

/// A measured figure in thousandths: "1,200.5" is 1200500. Sums of all rows of all files fit.
struct Measured {
  std::int64_t thousandths = 0;
  [[nodiscard]] Ratio ratio() const { return Ratio::of(thousandths, 1000); }
  friend auto operator<=>(const Measured&, const Measured&) = default;
};

}  // namespace posology
