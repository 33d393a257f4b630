// Effort, rates and durations as a campaign file writes them.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "model/money.h"
#include "model/ratio.h"
#include "model/words.h"

namespace posology {

/// Work, in minutes.
struct Effort {
  std::int64_t minutes = 0;
  [[nodiscard]] std::string text() const;  ///< "6 h", "30 min", "1.5 h"
  friend Effort operator+(Effort a, Effort b) { return {a.minutes + b.minutes}; }
  friend auto operator<=>(const Effort&, const Effort&) = default;
};

enum class Period { day, week, month };
POSOLOGY_WORDS(Period, "day", "week", "month");

/// So many per day, week or month; always above zero.
struct Rate {
  Ratio count;
  Period per = Period::week;
  [[nodiscard]] std::string text() const;  ///< "3/week"
  friend bool operator==(const Rate&, const Rate&) = default;
};

/// Working time of a person: effort per period.
struct HoursRate {
  Effort effort;
  Period per = Period::week;
  friend bool operator==(const HoursRate&, const HoursRate&) = default;
};

enum class DurationUnit { minutes, hours, days, business_days, weeks, months };
POSOLOGY_WORDS(DurationUnit, "min", "h", "days", "business days", "weeks", "months");

struct Duration {
  std::int64_t amount = 0;
  DurationUnit unit = DurationUnit::days;
  [[nodiscard]] std::string text() const;  ///< "10 business days"
  friend auto operator<=>(const Duration&, const Duration&) = default;
};

/// Money or a share of something: contingency.
struct MoneyOrShare {
  bool is_share = false;
  Money money;
  Share share;
};

}  // namespace posology
