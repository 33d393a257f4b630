// Decimal numbers as people write them: "1,200", "85.5", "-3"; exact, without binary floating point or a locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace posology {

/// The number `mantissa` / 10^`decimals`: "1200.50" is 120050 and 2.
struct Number {
  std::int64_t mantissa = 0;
  int decimals = 0;  ///< digits behind the point as written, 0..18
  friend bool operator==(const Number&, const Number&) = default;
};

/// The whole text: an optional minus, digits with commas nowhere or between all groups of three, and optionally a point
/// with digits behind it. Nothing for anything else, and for what does not fit 64 bits.
[[nodiscard]] std::optional<Number> parse_number(std::string_view text);
/// mantissa x 10^(decimals - number.decimals), for sums in one unit; nothing when digits would be lost or it does not
/// fit. `decimals` is 0..18.
[[nodiscard]] std::optional<std::int64_t> with_decimals(Number number, int decimals);

}  // namespace posology
