// Public holidays by country and region, with observed days and changes of law by year.
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
  std::string_view country;  ///< ISO 3166-1 alpha-2, or EU
  bool observed = false;     ///< a substitute for a day that falls on a weekend
};

/// A part of a country with days of its own.
struct HolidayRegion {
  std::string_view code;  ///< the part of ISO 3166-2 after the hyphen: "BY"
  std::string_view name;  ///< "Bayern"
};

struct HolidayCountry {
  std::string_view code, name;
  int since;  ///< first year that the evidence covers; earlier years give nothing
  Cited cited;
  /// Appends the holidays of a year in a region (empty: those of the whole country), in any order; an observed day may
  /// fall into the year before or after.
  void (*list)(int year, std::string_view region, std::vector<Holiday>& into);
  std::span<const HolidayRegion> regions = {};
};
/// Countries whose holidays are known, by code. EU stands for the closing days of the euro payment system.
[[nodiscard]] std::span<const HolidayCountry> holiday_countries();
/// By country ("DE") or region ("DE-BY").
[[nodiscard]] const HolidayCountry* find_holiday_country(std::string_view code);
/// Sorted by date; a country or region that is not known gives nothing.
[[nodiscard]] std::vector<Holiday> holidays_of(std::string_view code, DateRange range);
/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] Date easter(int year);

}  // namespace posology
