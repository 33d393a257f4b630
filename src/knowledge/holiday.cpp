#include "knowledge/holiday.h"

#include <algorithm>
#include <tuple>

#include "knowledge/holidays/table.h"

namespace posology {
namespace holiday_table {
namespace {

bool holds(const Rule& rule, int year, std::string_view region) {
  if (year < rule.first_year || year > rule.last_year) return false;
  // Region codes are two or three capitals, so that no code is a part of another.
  return rule.regions.empty() || (!region.empty() && rule.regions.find(region) != std::string_view::npos);
}

Date day_in(const Rule& rule, int year) {
  if (rule.on == Rule::On::easter) return easter(year) + rule.offset;
  const Date first = day_of(year, rule.month, rule.day);
  if (rule.on == Rule::On::date) return first;
  return first + (static_cast<int>(rule.weekday) - static_cast<int>(first.weekday()) + 7) % 7;
}

bool taken(Date day, const std::vector<Holiday>& days) {
  return std::any_of(days.begin(), days.end(), [&](const Holiday& h) { return h.date == day; });
}

bool weekend(Date day) { return day.weekday() >= Weekday::sat; }

void add_observed(const Rule& rule, Holiday holiday, std::vector<Holiday>& into) {
  if (rule.weekend == Weekend::lost || !weekend(holiday.date)) return;
  const bool saturday = holiday.date.weekday() == Weekday::sat;
  if (rule.weekend == Weekend::next_free && saturday) return;
  if (rule.weekend == Weekend::nearest) {
    holiday.date = saturday ? holiday.date - 1 : holiday.date + 1;
  } else {
    while (taken(holiday.date, into) || (rule.weekend == Weekend::next_weekday && weekend(holiday.date))) {
      ++holiday.date;
    }
  }
  holiday.observed = true;
  into.push_back(holiday);
}

}  // namespace

Date day_of(int year, unsigned month, unsigned day) { return Date::from_ymd(year, month, day).value_or(Date{}); }

void add_rules(std::span<const Rule> rules, std::string_view country, int year, std::string_view region,
               std::vector<Holiday>& into) {
  for (const Rule& rule : rules) {
    if (holds(rule, year, region)) into.push_back({day_in(rule, year), rule.name, country, false});
  }
  for (const Rule& rule : rules) {
    if (holds(rule, year, region)) add_observed(rule, {day_in(rule, year), rule.name, country, false}, into);
  }
}

}  // namespace holiday_table

namespace {

// "DE-BY" is the country DE and its region BY.
std::string_view country_part(std::string_view code) { return code.substr(0, code.find('-')); }
std::string_view region_part(std::string_view code) {
  const std::size_t hyphen = code.find('-');
  return hyphen == std::string_view::npos ? std::string_view() : code.substr(hyphen + 1);
}

}  // namespace

std::span<const HolidayCountry> holiday_countries() {
  static const HolidayCountry table[] = {
#define POSOLOGY_HOLIDAYS(country) holiday_table::country(),
#include "knowledge/holidays.def"
#undef POSOLOGY_HOLIDAYS
  };
  return table;
}

const HolidayCountry* find_holiday_country(std::string_view code) {
  const bool whole = code.find('-') == std::string_view::npos;
  for (const HolidayCountry& country : holiday_countries()) {
    if (country.code != country_part(code)) continue;
    const auto is_named = [&](const HolidayRegion& region) { return region.code == region_part(code); };
    return whole || std::any_of(country.regions.begin(), country.regions.end(), is_named) ? &country : nullptr;
  }
  return nullptr;
}

std::vector<Holiday> holidays_of(std::string_view code, DateRange range) {
  std::vector<Holiday> days;
  const HolidayCountry* const country = find_holiday_country(code);
  if (country == nullptr || range.last < range.first) return days;
  // One year more at each end: New Year's Day may be observed on the last day of the year before.
  for (int year = std::max(range.first.year() - 1, country->since); year <= range.last.year() + 1; ++year) {
    std::vector<Holiday> of_year;
    country->list(year, region_part(code), of_year);
    days.insert(days.end(), of_year.begin(), of_year.end());
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
