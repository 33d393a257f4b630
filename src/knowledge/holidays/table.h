// The functions that make the rows of the holiday table, and the kinds of day that laws name.
#pragma once

#include "knowledge/holiday.h"

namespace posology::holiday_table {

#define POSOLOGY_HOLIDAYS(country) HolidayCountry country();
#include "knowledge/holidays.def"
#undef POSOLOGY_HOLIDAYS

/// A day that exists in every year (not 29 February).
[[nodiscard]] Date day_of(int year, unsigned month, unsigned day);
/// The first (n = 1), second ... such weekday of a month.
[[nodiscard]] Date nth(int n, Weekday weekday, int year, unsigned month);
[[nodiscard]] Date last(Weekday weekday, int year, unsigned month);

/// Holidays that return on the same day of every year.
struct FixedDay {
  unsigned month, day;
  std::string_view name;
  int since = 0;  ///< first year; 0: as long as the country is known
};
void add_fixed(std::span<const FixedDay> days, std::string_view country, int year, std::vector<Holiday>& into);

}  // namespace posology::holiday_table
