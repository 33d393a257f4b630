#include "model/date.h"

#include <fmt/format.h>

namespace posology {
namespace {

struct Civil {
  int year;
  unsigned month, day;
};

// Days since 1970-01-01 and back, by counting in 400-year eras that begin on 1 March (H. Hinnant, 2013).
std::int32_t days_from_civil(int y, unsigned m, unsigned d) {
  y -= m <= 2 ? 1 : 0;
  const int era = (y >= 0 ? y : y - 399) / 400;
  const auto yoe = static_cast<unsigned>(y - era * 400);
  const unsigned doy = (153 * (m + (m > 2 ? -3U : 9U)) + 2) / 5 + d - 1;
  const unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + static_cast<std::int32_t>(doe) - 719468;
}

Civil civil_from_days(std::int32_t z) {
  z += 719468;
  const std::int32_t era = (z >= 0 ? z : z - 146096) / 146097;
  const auto doe = static_cast<unsigned>(z - era * 146097);
  const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const unsigned mp = (5 * doy + 2) / 153;
  const unsigned month = mp < 10 ? mp + 3 : mp - 9;
  return {static_cast<int>(yoe) + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1};
}

bool leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

unsigned days_in(int y, unsigned m) {
  constexpr unsigned lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return m == 2 && leap(y) ? 29 : lengths[m - 1];
}

// `width` digits at `at`; nothing for any other character.
std::optional<unsigned> digits(std::string_view text, std::size_t at, std::size_t width) {
  if (at + width > text.size()) return std::nullopt;
  unsigned value = 0;
  for (const char c : text.substr(at, width)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, unsigned month, unsigned day) {
  if (month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return std::nullopt;
  return from_days(days_from_civil(year, month, day));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits(text, 0, 4), m = digits(text, 5, 2), d = digits(text, 8, 2);
  if (!y || !m || !d) return std::nullopt;
  return from_ymd(static_cast<int>(*y), *m, *d);
}

int Date::year() const { return civil_from_days(days_).year; }
unsigned Date::month() const { return civil_from_days(days_).month; }
unsigned Date::day() const { return civil_from_days(days_).day; }

Weekday Date::weekday() const {
  const int w = (days_ + 3) % 7;  // 1970-01-01 was a Thursday
  return static_cast<Weekday>(w < 0 ? w + 7 : w);
}

std::string Date::iso() const {
  const Civil c = civil_from_days(days_);
  return fmt::format("{:04}-{:02}-{:02}", c.year, c.month, c.day);
}

std::optional<Month> Month::parse(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto y = digits(text, 0, 4), m = digits(text, 5, 2);
  if (!y || !m || *m < 1 || *m > 12) return std::nullopt;
  return Month{static_cast<int>(*y), *m};
}

Date Month::first() const { return Date::from_days(days_from_civil(year, month, 1)); }
Date Month::last() const { return Date::from_days(days_from_civil(year, month, days_in(year, month))); }
Month Month::next() const { return month == 12 ? Month{year + 1, 1} : Month{year, month + 1}; }
std::string Month::iso() const { return fmt::format("{:04}-{:02}", year, month); }

IsoWeek IsoWeek::of(Date d) {
  const Date thursday = d + (3 - static_cast<int>(d.weekday()));
  const int year = thursday.year();
  const Date first = Date::from_days(days_from_civil(year, 1, 1));
  return {year, static_cast<unsigned>((thursday - first) / 7 + 1)};
}

Date IsoWeek::monday() const {
  const Date fourth = Date::from_days(days_from_civil(year, 1, 4));  // always in week 1
  return fourth - static_cast<int>(fourth.weekday()) + 7 * static_cast<int>(week - 1);
}

std::string IsoWeek::iso() const { return fmt::format("{:04}-W{:02}", year, week); }

Date week_first(Date d, Weekday start) {
  const int back = (static_cast<int>(d.weekday()) - static_cast<int>(start) + 7) % 7;
  return d - back;
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon < 1 || colon > 2 || text.size() != colon + 3) return std::nullopt;
  const auto h = digits(text, 0, colon), m = digits(text, colon + 1, 2);
  if (!h || !m || *h > 23 || *m > 59) return std::nullopt;
  return TimeOfDay{static_cast<std::int32_t>(*h * 60 + *m)};
}

std::string TimeOfDay::text() const { return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60); }
std::string LocalTime::text() const { return date.iso() + " " + time.text(); }

}  // namespace posology
