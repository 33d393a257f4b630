// Money: whole minor units (cents) of the campaign's one currency; never binary floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/ratio.h"

namespace posology {

struct Money {
  std::int64_t minor = 0;

  friend Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
  friend Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
  Money& operator+=(Money o) {
    minor += o.minor;
    return *this;
  }
  Money& operator-=(Money o) {
    minor -= o.minor;
    return *this;
  }
  friend auto operator<=>(const Money&, const Money&) = default;
};

/// `ratio` of the amount, rounded once, half up.
[[nodiscard]] Money portion(Money amount, Ratio ratio);
/// Splits so that the parts add up to the whole exactly (largest remainder; ties to the earlier). Weights >= 0, not all
/// 0.
[[nodiscard]] std::vector<Money> split(Money whole, std::span<const std::int64_t> weights);

/// ISO 4217 code and the number of decimals that its minor unit has.
struct Currency {
  std::string code = "USD";
  int decimals = 2;
  friend bool operator==(const Currency&, const Currency&) = default;
};
[[nodiscard]] bool currency_known(std::string_view code);
[[nodiscard]] Currency currency(std::string_view code);  ///< the code must be known
/// "$57,214.00" for USD, "EUR 1,200.00" for the others.
[[nodiscard]] std::string show(Money amount, const Currency& currency);
/// "57,214.00", no currency.
[[nodiscard]] std::string show_plain(Money amount, const Currency& currency);

}  // namespace posology
