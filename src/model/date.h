// Calendar dates, weekdays, months and ISO weeks; times of day as minutes. No clock, no zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/words.h"

namespace posology {

enum class Weekday { mon, tue, wed, thu, fri, sat, sun };
POSOLOGY_WORDS(Weekday, "mon", "tue", "wed", "thu", "fri", "sat", "sun");

/// A day of the proleptic Gregorian calendar, kept as days since 1970-01-01.
class Date {
 public:
  Date() = default;
  static constexpr Date from_days(std::int32_t days) {
    Date d;
    d.days_ = days;
    return d;
  }
  /// Nothing for a day that does not exist (2027-02-29).
  static std::optional<Date> from_ymd(int year, unsigned month, unsigned day);
  /// Reads exactly YYYY-MM-DD.
  static std::optional<Date> parse(std::string_view text);

  [[nodiscard]] constexpr std::int32_t days() const { return days_; }
  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;  ///< 1..12
  [[nodiscard]] unsigned day() const;    ///< 1..31
  [[nodiscard]] Weekday weekday() const;
  [[nodiscard]] std::string iso() const;  ///< 2027-01-12

  friend constexpr Date operator+(Date d, int days) { return from_days(d.days_ + days); }
  friend constexpr Date operator-(Date d, int days) { return from_days(d.days_ - days); }
  friend constexpr int operator-(Date a, Date b) { return a.days_ - b.days_; }
  Date& operator++() {
    ++days_;
    return *this;
  }
  Date& operator--() {
    --days_;
    return *this;
  }
  friend constexpr auto operator<=>(const Date&, const Date&) = default;

 private:
  std::int32_t days_ = 0;
};

/// Both ends included.
struct DateRange {
  Date first;
  Date last;
  [[nodiscard]] bool holds(Date d) const { return first <= d && d <= last; }
  [[nodiscard]] bool meets(const DateRange& o) const { return first <= o.last && o.first <= last; }
  [[nodiscard]] int days() const { return last - first + 1; }
  friend auto operator<=>(const DateRange&, const DateRange&) = default;
};

/// A month of a year: 2027-01.
struct Month {
  int year = 1970;
  unsigned month = 1;  ///< 1..12
  static Month of(Date d) { return {d.year(), d.month()}; }
  static std::optional<Month> parse(std::string_view text);  ///< YYYY-MM
  [[nodiscard]] Date first() const;
  [[nodiscard]] Date last() const;
  [[nodiscard]] Month next() const;
  [[nodiscard]] std::string iso() const;
  friend auto operator<=>(const Month&, const Month&) = default;
};

/// A week of ISO 8601: Monday to Sunday, numbered in the year of its Thursday.
struct IsoWeek {
  int year = 1970;
  unsigned week = 1;
  static IsoWeek of(Date d);
  [[nodiscard]] Date monday() const;
  [[nodiscard]] std::string iso() const;  ///< 2027-W02
  friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// The week that holds the day, beginning on `start` (mon or sun): its first day.
[[nodiscard]] Date week_first(Date d, Weekday start);

/// Minutes since midnight, 0..1439.
struct TimeOfDay {
  std::int32_t minutes = 0;
  static std::optional<TimeOfDay> parse(std::string_view text);  ///< "9:30", "09:30"
  [[nodiscard]] std::string text() const;                        ///< 09:30
  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

/// A date and a time of day on the wall clock of a zone that is said elsewhere.
struct LocalTime {
  Date date;
  TimeOfDay time;
  /// Minutes since 1970-01-01 00:00 on the wall clock.
  [[nodiscard]] std::int64_t wall_minutes() const { return std::int64_t{date.days()} * 1440 + time.minutes; }
  [[nodiscard]] std::string text() const;  ///< 2027-01-12 09:30
  friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

}  // namespace posology
