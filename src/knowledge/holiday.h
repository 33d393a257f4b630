// Public holidays by country, with observed days and changes of law by year.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/fact.h"
#include "model/date.h"

namespace posology {

struct Holiday {
  Date date;
  std::string_view name;
  std::string_view country;  ///< ISO 3166-1 alpha-2
  bool observed = false;     ///< a substitute for a day that falls on a weekend
};

struct HolidayCountry {
  std::string_view code, name;
  int since;  ///< first year that the evidence covers; earlier years give nothing
  Cited cited;
  /// Appends the holidays of a year, in any order; an observed day may fall into the year before or after.
  void (*list)(int year, std::vector<Holiday>& into);
};
/// Countries whose holidays are known, by code.
[[nodiscard]] std::span<const HolidayCountry> holiday_countries();
[[nodiscard]] const HolidayCountry* find_holiday_country(std::string_view code);
/// Sorted by date; a country that is not known gives nothing.
[[nodiscard]] std::vector<Holiday> holidays_of(std::string_view country, DateRange range);
/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] Date easter(int year);

}  // namespace posology
