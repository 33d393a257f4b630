// The functions that make the rows of the holiday table, and the kinds of day that laws name.
#pragma once

#include "knowledge/holiday.h"

namespace posology::holiday_table {

#define POSOLOGY_HOLIDAYS(country) HolidayCountry country();
#include "knowledge/holidays.def"
#undef POSOLOGY_HOLIDAYS

/// What becomes of a holiday on a Saturday or Sunday; the day itself stays a holiday in each case.
enum class Weekend {
  lost,          ///< nothing
  nearest,       ///< Saturday: also the Friday before; Sunday: also the Monday after
  next_weekday,  ///< also the next day from Monday to Friday that is no holiday yet
  next_free,     ///< Sunday only: also the next day that is no holiday yet
};

/// A holiday as its law writes it: which day, in which years, where.
struct Rule {
  enum class On { date, weekday_from, easter };
  std::string_view name;
  On on = On::date;
  unsigned month = 0, day = 0;     ///< of weekday_from: the first day that can be meant
  Weekday weekday = Weekday::mon;  ///< of weekday_from
  int offset = 0;                  ///< of easter: days after Easter Sunday
  int first_year = 0, last_year = 9999;
  std::string_view regions = {};  ///< "BY SL": only there; empty: everywhere
  Weekend weekend = Weekend::lost;

  [[nodiscard]] constexpr Rule from(int year) const {
    Rule copy = *this;
    copy.first_year = year;
    return copy;
  }
  [[nodiscard]] constexpr Rule until(int year) const {
    Rule copy = *this;
    copy.last_year = year;
    return copy;
  }
  [[nodiscard]] constexpr Rule only(int year) const { return from(year).until(year); }
  [[nodiscard]] constexpr Rule in(std::string_view where) const {
    Rule copy = *this;
    copy.regions = where;
    return copy;
  }
  [[nodiscard]] constexpr Rule moved(Weekend how) const {
    Rule copy = *this;
    copy.weekend = how;
    return copy;
  }
};

/// The same day of every year.
[[nodiscard]] constexpr Rule on(unsigned month, unsigned day, std::string_view name) {
  return {.name = name, .month = month, .day = day};
}
/// The first such weekday on or after a day of the year.
[[nodiscard]] constexpr Rule from_day(Weekday weekday, unsigned month, unsigned day, std::string_view name) {
  return {.name = name, .on = Rule::On::weekday_from, .month = month, .day = day, .weekday = weekday};
}
/// The first (n = 1), second ... such weekday of a month.
[[nodiscard]] constexpr Rule nth(unsigned n, Weekday weekday, unsigned month, std::string_view name) {
  return from_day(weekday, month, 7 * n - 6, name);
}
/// The last such weekday of a month of `days` days.
[[nodiscard]] constexpr Rule last(Weekday weekday, unsigned month, unsigned days, std::string_view name) {
  return from_day(weekday, month, days - 6, name);
}
/// So many days after Easter Sunday.
[[nodiscard]] constexpr Rule easter_plus(int days, std::string_view name) {
  return {.name = name, .on = Rule::On::easter, .offset = days};
}

/// A day that exists in every year (not 29 February).
[[nodiscard]] Date day_of(int year, unsigned month, unsigned day);
/// Appends the holidays of a year: first the days themselves, then, in the order of the rules, what weekends move.
void add_rules(std::span<const Rule> rules, std::string_view country, int year, std::string_view region,
               std::vector<Holiday>& into);

}  // namespace posology::holiday_table
