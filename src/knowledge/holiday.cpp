#include "knowledge/holiday.h"

#include <algorithm>
#include <tuple>

#include "knowledge/holidays/table.h"

namespace posology {
namespace holiday_table {

Date day_of(int year, unsigned month, unsigned day) { return Date::from_ymd(year, month, day).value_or(Date{}); }

Date nth(int n, Weekday weekday, int year, unsigned month) {
  const Date first = day_of(year, month, 1);
  const int ahead = (static_cast<int>(weekday) - static_cast<int>(first.weekday()) + 7) % 7;
  return first + ahead + 7 * (n - 1);
}

Date last(Weekday weekday, int year, unsigned month) {
  const Date end = Month{year, month}.last();
  return end - (static_cast<int>(end.weekday()) - static_cast<int>(weekday) + 7) % 7;
}

void add_fixed(std::span<const FixedDay> days, std::string_view country, int year, std::vector<Holiday>& into) {
  for (const FixedDay& day : days) {
    if (year >= day.since) into.push_back({day_of(year, day.month, day.day), day.name, country, false});
  }
}

}  // namespace holiday_table

std::span<const HolidayCountry> holiday_countries() {
  static const HolidayCountry table[] = {
#define POSOLOGY_HOLIDAYS(country) holiday_table::country(),
#include "knowledge/holidays.def"
#undef POSOLOGY_HOLIDAYS
  };
  return table;
}

const HolidayCountry* find_holiday_country(std::string_view code) {
  for (const HolidayCountry& country : holiday_countries()) {
    if (country.code == code) return &country;
  }
  return nullptr;
}

std::vector<Holiday> holidays_of(std::string_view code, DateRange range) {
  std::vector<Holiday> days;
  const HolidayCountry* const country = find_holiday_country(code);
  if (country == nullptr || range.last < range.first) return days;
  // One year more at each end: New Year's Day may be observed on the last day of the year before.
  for (int year = std::max(range.first.year() - 1, country->since); year <= range.last.year() + 1; ++year) {
    country->list(year, days);
  }
  std::erase_if(days, [&](const Holiday& h) { return !range.holds(h.date); });
  std::stable_sort(days.begin(), days.end(), [](const Holiday& a, const Holiday& b) {
    return std::tie(a.date, a.observed, a.name) < std::tie(b.date, b.observed, b.name);
  });
  return days;
}

// The algorithm of Meeus, Jones and Butcher (Nature, 20 April 1876), for the Gregorian calendar.
Date easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return holiday_table::day_of(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

}  // namespace posology
