// Exact decimal numbers from text: "1,200.50" is 120050 hundredths. No binary floating point anywhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/ratio.h"

namespace posology::intake {

struct Decimal {
  std::int64_t digits = 0;  ///< the number without its point; 0 or more
  int places = 0;           ///< digits behind the point, 0..6

  [[nodiscard]] Ratio ratio() const;
  /// The number times 10^to; nothing when digits would be lost or it does not fit.
  [[nodiscard]] std::optional<std::int64_t> scaled(int to) const;
};

/// Digits, commas between groups of three, at most one point and six digits behind it, at most 15 digits in all.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);
/// Cuts spaces at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// The length of the number at the start of the text: digits, commas and points.
[[nodiscard]] std::size_t number_length(std::string_view text);

}  // namespace posology::intake
