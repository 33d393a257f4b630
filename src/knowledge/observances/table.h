// The rows of the observances, by kind, and the rules that they are made of.
#pragma once

#include <span>

#include "knowledge/observance.h"

namespace posology::observance_table {

[[nodiscard]] std::span<const Observance> days();
[[nodiscard]] std::span<const Observance> weeks();
[[nodiscard]] std::span<const Observance> months();
[[nodiscard]] std::span<const Observance> events();

/// The same dates of every year.
[[nodiscard]] constexpr ObservanceRule on(unsigned month, unsigned day, int length = 1) {
  return {.from = ObservanceRule::From::date, .month = month, .day = day, .length = length};
}
/// The first (n = 1), second ... such weekday of a month, and so many days from there.
[[nodiscard]] constexpr ObservanceRule nth(unsigned n, Weekday weekday, unsigned month, int length = 1) {
  return {.from = ObservanceRule::From::weekday_from,
          .month = month,
          .day = 7 * n - 6,
          .weekday = weekday,
          .length = length};
}
/// The week from Sunday to Saturday that holds a date.
[[nodiscard]] constexpr ObservanceRule week_of(unsigned month, unsigned day) {
  return {.from = ObservanceRule::From::sunday_on_or_before, .month = month, .day = day, .length = 7};
}
/// The last week from Sunday to Saturday that lies wholly in a month of `days` days.
[[nodiscard]] constexpr ObservanceRule last_full_week(unsigned month, unsigned days) {
  return week_of(month, days - 6);
}
[[nodiscard]] constexpr ObservanceRule whole_month(unsigned month) { return on(month, 1, 0); }

[[nodiscard]] constexpr ObservanceRule since(int year, ObservanceRule rule) {
  rule.first_year = year;
  return rule;
}
[[nodiscard]] constexpr ObservanceRule until(int year, ObservanceRule rule) {
  rule.last_year = year;
  return rule;
}

}  // namespace posology::observance_table
